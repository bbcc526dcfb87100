extension Site {
  /// Paths of the site with a campaign.
  static let campaignDocument = "dot-bao-cao/dot/dot-bao-cao.md"
  static let campaignFigures = "dot-bao-cao/dot/so-lieu.csv"
  static let campaignReport = "dot-bao-cao/dot/bao-cao/to-2.md"
  static let campaignAttachment = "dot-bao-cao/dot/tep/phieu.txt"

  /// The valid site with a reporting campaign, in which there is nothing to find either.
  static let campaign = Site(files: valid.files.merging(campaignFiles) { $1 })

  private static let campaignFiles = [
    campaignDocument: """
    +++
    ten = "Sơ kết nghị quyết"
    van-ban = "12-KH/TU"
    ngay = 2026-03-02

    [[chang]]
    ma = "C1"
    ten = "Cơ sở báo cáo"
    to-chuc = ["to-1", "to-2"]
    truoc = 2026-04-30
    san-pham = "Báo cáo"

    [[chang]]
    ma = "C2"
    ten = "Đảng bộ tổng hợp"
    loai = ["dang-bo"]
    thoi-gian = 2026-05-15

    [[chang]]
    ma = "C3"
    ten = "Khảo sát"
    co-quan = "ban-to-chuc"
    truoc = 2026-06-01

    [[de-cuong]]
    ma = "I"
    ten = "Quán triệt"

    [[de-cuong]]
    ma = "II.1"
    ten = "Kết quả"

    [[bieu-mau]]
    ma = "A"
    ten = "Buổi học"
    don-vi = "buổi"
    gop = "tong"
    bang-tong = ["A.1", "A.2"]

    [[bieu-mau]]
    ma = "A.1"
    ten = "Trực tiếp"

    [[bieu-mau]]
    ma = "A.2"
    ten = "Trực tuyến"

    [[bieu-mau]]
    ma = "TL"
    ten = "Tỷ lệ dự"
    don-vi = "%"

    [[nop]]
    ngay = 2026-04-20
    to-chuc = "to-1"
    chang = "C1"
    tep = "tep/phieu.txt"

    [[nop]]
    ngay = 2026-05-30
    chang = "C3"
    +++

    Xem [hồ sơ](../../ho-so/mau/ho-so.md).

    """,
    campaignFigures: """
    Tổ chức;A;a.1;A-2;Tl
    to-1;12;8;4;90,5
    goc;1.012;1.000;12;

    """,
    campaignReport: """
    +++
    chang = "C1"
    ngay-gui = 2026-04-28

    [so-lieu]
    A = 10
    "A.1" = 6
    "A.2" = 4

    [[thong-ke]]
    ten = "Nam, nữ"
    kieu = "co-cau"
    tong = 28
    phan = [{ ten = "Nam", so = 20 }, { ten = "Nữ", so = 8 }]

    [[kien-nghi]]
    ma = "KN1"
    noi-dung = "Thêm tài liệu"
    +++

    ## Quán triệt {de-cuong=I}

    Đã học, xem [phiếu](../tep/phieu.txt).

    """,
    campaignAttachment: "Phiếu",
  ]
}
