import Testing

/// A record that only the second and third edition see, and what is about it: put into a site that lacks it.
struct HiddenRecord: Sendable, CustomTestStringConvertible {
  let name: String
  let site: Site
  /// What is put before an anchor in a file, or into a new file. `§` stands for a text that may be anything, `‡` for
  /// the key that hides the record.
  let additions: [(path: String, before: String?, text: String)]

  init(_ name: String, in site: Site = .valid, _ additions: (String, String?, String)...) {
    self.name = name
    self.site = site
    self.additions = additions.map { (path: $0.0, before: $0.1, text: $0.2) }
  }

  var testDescription: String { name }

  /// The site with the record.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - isHidden: Whether the first edition may not see it.
  func site(saying text: String, isHidden: Bool = true) throws -> Site {
    var site = site
    for addition in additions {
      let written = addition.text.replacing("§", with: text)
        .replacing("{‡}", with: isHidden ? "{pham-vi=vua}" : "").replacing("‡;", with: isHidden ? "vua" : "")
        .replacing("‡", with: isHidden ? "pham-vi = \"vua\"" : "")
      if let anchor = addition.before {
        site = try site.replacing(anchor, in: addition.path, with: written + anchor)
      } else {
        site = site.with(addition.path, written)
      }
    }
    return site
  }
}

extension HiddenRecord {
  private static let otherCase = "ho-so/khac/ho-so.md"
  private static let otherPlan = "ho-so/khac/ke-hoach.md"

  static let all: [HiddenRecord] =
    [
      HiddenRecord(
        "case",
        (
          otherCase, nil,
          "+++\nto-chuc = \"to-2\"\nphan-loai = \"yeu-kem\"\nnhan-dien = 2026-01-05\ncan-cu = \"§\"\n‡\n+++\n"
        )),
      HiddenRecord(
        "case with all that is in it",
        (
          otherCase, nil,
          "+++\nto-chuc = \"to-2\"\nphan-loai = \"can-quan-tam\"\nnhan-dien = 2026-01-05\n‡\n[[khau-yeu]]\nma = \"KY1\"\nbieu-hien = \"1.1\"\nmo-ta = \"§\"\n+++\n§\n"
        ),
        (
          otherPlan, nil,
          "+++\ntu = 2026-02-01\nden = 2026-12-31\n[[nhiem-vu]]\nma = \"NV1\"\nviec = \"§\"\nnguoi = \"A\"\ntham-quyen = \"B\"\ntrach-nhiem = \"C\"\nsan-pham = \"D\"\nthoi-gian = 2026-11-01\nkhau-yeu = [\"KY1\"]\n+++\n"
        ),
        ("ho-so/khac/bao-cao/2026-q1.md", nil, "+++\nten = \"§\"\n+++\n")),
      HiddenRecord(
        "plan", in: .other, (otherPlan, nil, "+++\ntu = 2026-02-01\nden = 2026-12-31\ndau-moi = \"§\"\n‡\n+++\n\n§\n")),
      HiddenRecord(
        "weak link",
        (Site.caseFile, "+++\n\n## Nhận xét", "\n[[khau-yeu]]\nma = \"KY3\"\nbieu-hien = \"1.1\"\nmo-ta = \"§\"\n‡\n"),
        (Site.plan, "\"KY1\"]\nhuong", "\"KY3\", "),
        (
          Site.plan, "[[chi-tieu]]",
          "[[danh-gia]]\nngay = 2026-10-01\nkhau-yeu = \"KY3\"\nmuc = \"chua\"\ncan-cu = \"§\"\n\n"
        ),
        (Site.plan, "\"KY2\"]\n\n[[moc]]", "\"KY3\", ")),
      HiddenRecord(
        "reclassification",
        (
          Site.caseFile, "+++\n\n## Nhận xét",
          "\n[[phan-loai-lai]]\nngay = 2026-09-01\nphan-loai = \"can-quan-tam\"\ncan-cu = \"§\"\n‡\n"
        )),
      HiddenRecord(
        "closing",
        (
          Site.caseFile, "+++\n\n## Nhận xét",
          "\n[ket-thuc]\nngay = 2027-01-10\nket-qua = \"sap-nhap\"\ncan-cu = \"§\"\n‡\n"
        )),
      HiddenRecord(
        "statistic of a case",
        (
          Site.caseFile, "+++\n\n## Nhận xét",
          "\n[[thong-ke]]\nten = \"§\"\nkieu = \"ty-le\"\nphan = [{ ten = \"§\", so = 100 }]\n‡\n"
        )),
      HiddenRecord(
        "section",
        (Site.caseFile, "## Nhận xét", "## Trách nhiệm {‡}\n\n§\n\n### Thêm\n\n§, xem [thêm](tep/bien-ban.txt).\n\n")),
      HiddenRecord("section of a plan", in: divided, (Site.plan, "# Chung", "# Riêng {‡}\n\n§\n\n")),
      HiddenRecord(
        "task",
        (
          Site.plan, "[[cap-nhat]]",
          "[[nhiem-vu]]\nma = \"NV3\"\nviec = \"§\"\nnguoi = \"§\"\ntham-quyen = \"A\"\ntrach-nhiem = \"B\"\nsan-pham = \"C\"\nthoi-gian = 2026-11-30\nkhau-yeu = [\"KY1\"]\n‡\n\n"
        )),
      HiddenRecord(
        "task with what is about it",
        (
          Site.plan, "[[cap-nhat]]",
          "[[nhiem-vu]]\nma = \"NV3\"\nviec = \"Việc\"\nnguoi = \"A\"\ntham-quyen = \"A\"\ntrach-nhiem = \"B\"\nsan-pham = \"C\"\nthoi-gian = 2026-11-30\nkhau-yeu = [\"KY1\"]\n‡\n\n"
        ),
        (
          Site.plan, "[[danh-gia]]",
          "[[cap-nhat]]\nngay = 2026-09-01\nnhiem-vu = \"NV3\"\nmuc = 10\nnoi-dung = \"§\"\n[[gia-han]]\nngay = 2026-11-01\nnhiem-vu = \"NV3\"\nden = 2026-12-31\nvan-ban = \"§\"\n[[dung]]\nngay = 2026-12-01\nnhiem-vu = \"NV3\"\nly-do = \"§\"\n\n"
        )),
      HiddenRecord(
        "update",
        (
          Site.plan, "[[gia-han]]",
          "[[cap-nhat]]\nngay = 2026-09-01\nnhiem-vu = \"NV1\"\nmuc = 10\nnoi-dung = \"§\"\n‡\n\n"
        )),
      HiddenRecord(
        "extension",
        (
          Site.plan, "[[dung]]",
          "[[gia-han]]\nngay = 2026-12-10\nnhiem-vu = \"NV2\"\nden = 2027-01-31\nvan-ban = \"§\"\n‡\n\n"
        )),
      HiddenRecord(
        "cancellation",
        (Site.plan, "[[danh-gia]]", "[[dung]]\nngay = 2026-12-10\nnhiem-vu = \"NV1\"\nly-do = \"§\"\n‡\n\n")),
      HiddenRecord(
        "verdict",
        (
          Site.plan, "[[chi-tieu]]",
          "[[danh-gia]]\nngay = 2026-10-01\nkhau-yeu = \"KY2\"\nmuc = \"chua\"\ncan-cu = \"§\"\n‡\n\n"
        )),
      HiddenRecord("step", (Site.plan, "[[nhiem-vu]]\nma = \"NV1\"", "[[buoc]]\nso = 2\nhan = 2026-07-01\n‡\n\n")),
      HiddenRecord(
        "indicator with its values",
        (Site.plan, "[[moc]]", "[[chi-tieu]]\nma = \"CT2\"\nten = \"§\"\nchieu = \"tang\"\n‡\n\n"),
        (Site.plan, "[[ket-qua]]", "[[moc]]\nchi-tieu = \"CT2\"\nhan = 2026-12-01\ngia-tri = 7\n\n"),
        (Site.plan, "+++\n\nMục tiêu", "[[ket-qua]]\nchi-tieu = \"CT2\"\nngay = 2026-12-01\ngia-tri = 6\n")),
      HiddenRecord(
        "target", (Site.plan, "[[ket-qua]]", "[[moc]]\nchi-tieu = \"CT1\"\nhan = 2027-03-31\ngia-tri = 95\n‡\n\n")),
      HiddenRecord(
        "measurement",
        (Site.plan, "+++\n\nMục tiêu", "[[ket-qua]]\nchi-tieu = \"CT1\"\nngay = 2026-12-01\ngia-tri = 85\n‡\n")),
      HiddenRecord("report", ("ho-so/mau/bao-cao/2026-q3.md", nil, "+++\nten = \"§\"\n‡\n+++\n\n§\n")),
      HiddenRecord(
        "statistic of a report",
        (
          Site.report, "[[kien-nghi]]",
          "[[thong-ke]]\nten = \"§\"\nkieu = \"ty-le\"\nphan = [{ ten = \"Cả\", so = 100 }]\n‡\n\n"
        )),
      HiddenRecord("proposal", (Site.report, "+++\n\nĐã làm", "[[kien-nghi]]\nma = \"KN2\"\nnoi-dung = \"§\"\n‡\n")),
      HiddenRecord("page", ("trang/rieng.md", nil, "+++\nten = \"§\"\n‡\n+++\n\n§\n")),
      HiddenRecord("organisation", in: registered, (Site.register, "to-1;", "to-0;Chi bộ §;dang-bo;goc;7;‡;\n")),
      HiddenRecord(
        "organisation with what is below it and its cases", in: registered,
        (Site.register, "to-1;", "to-0;Chi bộ §;dang-bo;goc;7;‡;\nto-00;Tổ §;dang-bo;to-0;3;\n"),
        (
          otherCase, nil,
          "+++\nto-chuc = \"to-00\"\nphan-loai = \"yeu-kem\"\nnhan-dien = 2026-01-05\ncan-cu = \"§\"\n+++\n"
        )),
    ] + ofProgrammes

  /// The valid site with a heading in its plan.
  private static let divided = Site.valid.with(
    Site.plan, Site.valid.files[Site.plan]?.replacing("Mục tiêu: ", with: "# Chung\n\nMục tiêu: ") ?? "")

  /// The valid site with a column for the audience in its register.
  private static let registered = Site.valid.with(
    Site.register,
    """
    Mã;Tên;Loại;Cấp trên;Đảng viên;Phạm vi
    goc;Đảng bộ gốc;dang-bo;;1.239;
    to-1;Chi bộ tổ 1;dang-bo;goc;31;
    to-2;Chi bộ tổ 2;dang-bo;goc;28;

    """)
}
