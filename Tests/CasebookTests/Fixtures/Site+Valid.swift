extension Site {
  /// Paths of the valid site.
  static let settings = "trang.toml"
  static let framework = "khung.toml"
  static let register = "to-chuc.csv"
  static let caseFile = "ho-so/mau/ho-so.md"
  static let plan = "ho-so/mau/de-an.md"
  static let report = "ho-so/mau/bao-cao/2026-q2.md"
  static let attachment = "ho-so/mau/tep/bien-ban.txt"
  static let page = "trang/gioi-thieu.md"

  /// A site in which there is nothing to find.
  static let valid = Site(files: [
    settings: """
    ten = "Trang mẫu"
    co-quan = "Ban Mẫu"
    to-chuc-goc = "goc"

    [[an-ban]]
    ma = "rong"
    ten = "Rộng"

    [[an-ban]]
    ma = "vua"
    ten = "Vừa"

    [[an-ban]]
    ma = "hep"
    ten = "Hẹp"

    """,
    framework: """
    ten = "Khung mẫu"

    [[nhom]]
    ma = "nhom-1"
    ten = "Nhóm 1"

    [[nhom.bieu-hien]]
    ma = "1.1"
    ten = "Dấu hiệu 1.1"

    [[nhom.huong]]
    ma = "1.a"
    ten = "Hướng 1.a"

    [[phan-loai]]
    ma = "yeu-kem"
    ten = "Yếu kém"
    van-ban = "de-an"

    [[phan-loai]]
    ma = "can-quan-tam"
    ten = "Cần quan tâm"
    van-ban = "ke-hoach"

    [[buoc]]
    so = 1
    ten = "Nhận diện"

    [[loai-to-chuc]]
    ma = "dang-bo"
    ten = "Đảng bộ"
    cap = 1

    [[co-quan]]
    ma = "ban-to-chuc"
    ten = "Ban Tổ chức"

    """,
    register: """
    Mã;Tên;Loại;Cấp trên;Đảng viên
    goc;Đảng bộ gốc;dang-bo;;1.239
    to-1;Chi bộ tổ 1;dang-bo;goc;31
    to-2;Chi bộ tổ 2;dang-bo;goc;28

    """,
    caseFile: """
    +++
    to-chuc = "to-1"
    phan-loai = "yeu-kem"
    nhan-dien = 2026-05-04
    can-cu = "Kết luận số 1"
    phu-trach = "Ủy viên"
    co-quan = ["ban-to-chuc"]

    [[khau-yeu]]
    ma = "KY1"
    bieu-hien = "1.1"
    mo-ta = "Quy chế cũ"
    nguyen-nhan = "Buông lỏng"
    loai = "chu-quan"

    [[khau-yeu]]
    ma = "KY2"
    bieu-hien = "1.1"
    mo-ta = "Sinh hoạt thưa"
    +++

    ## Nhận xét

    Xem [biên bản](tep/bien-ban.txt).

    """,
    plan: """
    +++
    so = "05-ĐA/ĐU"
    phe-duyet = 2026-05-25
    tu = 2026-06-01
    den = 2027-05-31

    [[buoc]]
    so = 1
    han = 2026-05-10

    [[nhiem-vu]]
    ma = "NV1"
    viec = "Sửa quy chế"
    nguoi = "Bí thư"
    tham-quyen = "Chi ủy"
    trach-nhiem = "Trước cấp trên"
    thoi-gian = 2026-09-30
    san-pham = "Quy chế"
    khau-yeu = ["KY1"]
    huong = ["1.a"]
    co-quan = ["ban-to-chuc"]

    [[nhiem-vu]]
    ma = "NV2"
    viec = "Mở lớp"
    nguoi = "Phó Bí thư"
    tham-quyen = "Chi ủy"
    trach-nhiem = "Trước chi bộ"
    truoc = 2026-12-20
    san-pham = "Danh sách"
    khau-yeu = ["KY2"]

    [[cap-nhat]]
    ngay = 2026-08-10
    nhiem-vu = "NV1"
    muc = 60
    minh-chung = "tep/bien-ban.txt"

    [[gia-han]]
    ngay = 2026-09-25
    nhiem-vu = "NV1"
    den = 2026-10-31
    van-ban = "12-CV/ĐU"

    [[dung]]
    ngay = 2026-09-01
    nhiem-vu = "NV2"
    ly-do = "Trùng việc"

    [[danh-gia]]
    ngay = 2026-09-02
    khau-yeu = "KY1"
    muc = "mot-phan"
    co-quan = "ban-to-chuc"

    [[chi-tieu]]
    ma = "CT1"
    ten = "Tỷ lệ dự sinh hoạt"
    don-vi = "%"
    chieu = "tang"
    goc = 71.4
    khau-yeu = ["KY2"]

    [[moc]]
    chi-tieu = "CT1"
    han = 2026-12-31
    gia-tri = 90

    [[ket-qua]]
    chi-tieu = "CT1"
    ngay = 2026-09-15
    gia-tri = 80
    +++

    Mục tiêu: *đoàn kết*.

    """,
    report: """
    +++
    ngay-gui = 2026-06-18
    ten = "Báo cáo quý II"

    [[thong-ke]]
    ten = "Đảng viên"
    kieu = "co-cau"
    tong = 31
    phan = [{ ten = "Nam", so = 20 }, { ten = "Nữ", so = 11 }]

    [[kien-nghi]]
    ma = "KN1"
    noi-dung = "Bổ sung cán bộ"
    gui = "Ban Tổ chức"
    +++

    Đã làm.

    """,
    attachment: "Biên bản",
    page: """
    +++
    ten = "Giới thiệu"
    thu-tu = 1
    +++

    Trang này.

    """,
  ])
}
