import Casebook
import Testing

extension Site {
  /// The document of the programme.
  static let programme = "chuong-trinh/ct/chuong-trinh.md"

  /// Its attachment.
  static let programmeAttachment = "chuong-trinh/ct/tep/phu-bieu.txt"

  /// The valid site with a programme.
  static let withProgramme = valid.with(
    programme,
    """
    +++
    ten = "Chương trình mẫu"
    so = "07-CTr/TU"
    ngay = 2025-01-10
    tu = 2025-01-01
    den = 2027-12-31

    [[nhiem-vu]]
    ma = "NV1"
    viec = "Ban hành tiêu chí"
    nguoi = "Trưởng ban"
    tham-quyen = "Ban Thường vụ"
    trach-nhiem = "Ban Tổ chức"
    thoi-gian = 2025-06-30
    san-pham = "Bộ tiêu chí"
    huong = ["1.a"]
    co-quan = ["ban-to-chuc"]

    [[cap-nhat]]
    ngay = 2025-06-20
    nhiem-vu = "NV1"
    muc = 100
    minh-chung = "tep/phu-bieu.txt"

    [[gia-han]]
    ngay = 2025-06-01
    nhiem-vu = "NV1"
    den = 2025-07-31
    van-ban = "12-CV/TU"

    [[dung]]
    ngay = 2027-01-01
    nhiem-vu = "NV1"
    ly-do = "Trùng việc"

    [[chi-tieu]]
    ma = "CT1"
    ten = "Xếp loại tốt"
    don-vi = "%"
    chieu = "tang"
    goc-tu-so = 223
    goc-mau-so = 329
    goc-ngay = 2024-12-31

    [[moc]]
    chi-tieu = "CT1"
    han = 2025-12-31
    gia-tri = 80

    [[moc]]
    chi-tieu = "CT1"
    han = 2027-12-31
    tu = 95
    den = 100

    [[ket-qua]]
    chi-tieu = "CT1"
    ngay = 2025-12-31
    tu-so = 280
    mau-so = 329

    [[ket-qua]]
    chi-tieu = "CT1"
    ngay = 2025-12-31
    gia-tri = 91
    to-chuc = "to-1"

    [[dinh-ky]]
    ma = "DK1"
    viec = "Báo cáo"
    moi = "quy"
    tu = 2025-02-15
    co-quan = ["ban-to-chuc"]
    +++

    Mục tiêu, xem [phụ biểu](tep/phu-bieu.txt).

    """
  ).with(programmeAttachment, "Phụ biểu")

  /// The programme of a site with one.
  func onlyProgramme(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Programme {
    let programmes = try await casebook(sourceLocation: sourceLocation).programmes
    try #require(programmes.count == 1, sourceLocation: sourceLocation)
    return programmes[0]
  }
}
