extension HiddenRecord {
  /// The records of programmes.
  static let ofProgrammes: [HiddenRecord] = [
    HiddenRecord(
      "programme",
      (
        Site.programme, nil,
        "+++\nten = \"§\"\ntu = 2025-01-01\nden = 2027-12-31\n‡\n[[dinh-ky]]\nma = \"DK1\"\nviec = \"§\"\nmoi = \"nam\"\n+++\n\n§\n"
      )),
    HiddenRecord(
      "section of a programme", in: divided, (Site.programme, "# Chung", "# Riêng {‡}\n\n§\n\n")),
    HiddenRecord(
      "duty", in: .withProgramme,
      (Site.programme, "[[dinh-ky]]", "[[dinh-ky]]\nma = \"DK0\"\nviec = \"§\"\nmoi = \"thang\"\n‡\n\n")),
    HiddenRecord(
      "task of a programme with what is about it", in: .withProgramme,
      (
        Site.programme, "[[cap-nhat]]",
        "[[nhiem-vu]]\nma = \"NV2\"\nviec = \"§\"\nnguoi = \"A\"\ntham-quyen = \"A\"\ntrach-nhiem = \"B\"\nsan-pham = \"C\"\nthoi-gian = 2026-11-30\n‡\n\n"
      ),
      (
        Site.programme, "[[chi-tieu]]",
        "[[cap-nhat]]\nngay = 2026-09-01\nnhiem-vu = \"NV2\"\nmuc = 10\nnoi-dung = \"§\"\n[[gia-han]]\nngay = 2026-11-01\nnhiem-vu = \"NV2\"\nden = 2026-12-31\nvan-ban = \"§\"\n[[dung]]\nngay = 2026-12-01\nnhiem-vu = \"NV2\"\nly-do = \"§\"\n\n"
      )),
    HiddenRecord(
      "update in a programme", in: .withProgramme,
      (
        Site.programme, "[[gia-han]]",
        "[[cap-nhat]]\nngay = 2025-09-01\nnhiem-vu = \"NV1\"\nmuc = 10\nnoi-dung = \"§\"\n‡\n\n"
      )),
    HiddenRecord(
      "indicator of a programme with its values", in: .withProgramme,
      (
        Site.programme, "[[moc]]\nchi-tieu = \"CT1\"\nhan = 2025",
        "[[chi-tieu]]\nma = \"CT2\"\nten = \"§\"\nchieu = \"tang\"\n‡\n\n"
      ),
      (
        Site.programme, "[[ket-qua]]\nchi-tieu = \"CT1\"\nngay = 2025-12-31\ntu-so",
        "[[moc]]\nchi-tieu = \"CT2\"\nhan = 2026-12-01\ngia-tri = 7\n\n"
      ),
      (
        Site.programme, "[[dinh-ky]]",
        "[[ket-qua]]\nchi-tieu = \"CT2\"\nngay = 2025-12-01\ngia-tri = 6\nto-chuc = \"to-1\"\n\n"
      )),
    HiddenRecord(
      "value of an organisation", in: .withProgramme,
      (
        Site.programme, "[[dinh-ky]]",
        "[[ket-qua]]\nchi-tieu = \"CT1\"\nngay = 2026-06-30\ngia-tri = 77\nto-chuc = \"to-2\"\n‡\n\n"
      )),
    HiddenRecord(
      "organisation with its value", in: registered,
      (Site.register, "to-1;", "to-0;Chi bộ §;dang-bo;goc;7;‡;\n"),
      (
        Site.programme, "[[dinh-ky]]",
        "[[ket-qua]]\nchi-tieu = \"CT1\"\nngay = 2026-06-30\ngia-tri = 77\nto-chuc = \"to-0\"\n\n"
      )),
  ]

  /// The site with a heading in its programme.
  private static let divided = Site.withProgramme.with(
    Site.programme, Site.withProgramme.files[Site.programme]?.replacing("Mục tiêu,", with: "# Chung\n\nMục tiêu,") ?? ""
  )

  /// The site with a column for the audience in its register.
  private static let registered = Site.withProgramme.with(
    Site.register,
    """
    Mã;Tên;Loại;Cấp trên;Đảng viên;Phạm vi
    goc;Đảng bộ gốc;dang-bo;;1.239;
    to-1;Chi bộ tổ 1;dang-bo;goc;31;
    to-2;Chi bộ tổ 2;dang-bo;goc;28;

    """)
}
