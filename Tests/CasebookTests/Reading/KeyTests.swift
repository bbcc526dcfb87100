import Testing

/// Keys that are not there, and keys that have to be.
@Suite("Keys")
struct KeyTests {
  static let misspelt: [Fault] = [
    Fault(
      "content.unknown-key", in: Site.settings, ("to-chuc-goc = \"goc\"", "to-chuc-goc = \"goc\"\n1️⃣minh-hoaa2️⃣ = true"),
      help: "\"minh-hoa\""),
    Fault(
      "content.unknown-key", in: Site.settings, ("ten = \"Rộng\"", "ten = \"Rộng\"\n1️⃣mota2️⃣ = \"x\""), help: "\"ma\""),
    Fault(
      "content.unknown-key", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[nguong]\n1️⃣sap_han2️⃣ = 3\n[[an-ban]]\nma = \"rong\""),
      help: "\"sap-han\""),
    Fault(
      "content.unknown-key", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[bao-cao-quy]\n1️⃣truocngay2️⃣ = 3\n[[an-ban]]\nma = \"rong\""), help: "\"truoc-ngay\""
    ),
    Fault("content.unknown-key", in: Site.framework, ("cap = 1", "cap = 1\n1️⃣capp2️⃣ = 1"), help: "\"cap\""),
    Fault(
      "content.unknown-key", in: Site.framework, ("ten = \"Dấu hiệu 1.1\"", "ten = \"Dấu hiệu 1.1\"\n1️⃣tenn2️⃣ = \"x\""),
      help: "\"ten\""),
    Fault(
      "content.unknown-key", in: Site.caseFile, ("phu-trach = ", "1️⃣phu-trac2️⃣ = "), help: "\"phu-trach\""),
    Fault("content.unknown-key", in: Site.caseFile, ("loai = \"chu", "1️⃣lowi2️⃣ = \"chu"), help: "\"loai\""),
    Fault("content.unknown-key", in: Site.plan, ("so = \"05", "1️⃣so-hieu2️⃣ = \"05"), help: "có: so, ngay"),
    Fault("content.unknown-key", in: Site.plan, ("ly-do = ", "1️⃣li-do2️⃣ = "), help: "\"ly-do\""),
    Fault("content.unknown-key", in: Site.plan, ("van-ban = ", "van-ban = \"x\"\n1️⃣vanban2️⃣ = "), help: "\"van-ban\""),
    Fault(
      "content.unknown-key", in: Site.report, ("ngay-gui = ", "ngay-gui = 2026-06-18\n1️⃣ngaygui2️⃣ = "),
      help: "\"ngay-gui\""),
    Fault("content.unknown-key", in: Site.report, ("gui = \"Ban", "1️⃣gioi2️⃣ = \"Ban"), help: "\"gui\""),
    Fault(
      "content.unknown-key", in: Site.report, ("{ ten = \"Nữ\", so = 11 }", "{ ten = \"Nữ\", so = 11, 1️⃣soo2️⃣ = 2 }")),
    Fault("content.unknown-key", in: Site.page, ("thu-tu", "1️⃣thutu2️⃣"), help: "\"thu-tu\""),
    Fault(
      "content.unknown-key", in: Site.plan, ("gia-tri = 80", "gia-tri = 80\nto-chuc = 1️⃣\"to-1\"2️⃣"), help: "có: chi-tieu"
    ),
  ]

  @Test("An unknown key is an error at the key, with the likely one", arguments: misspelt)
  func unknownKey(fault: Fault) async throws {
    try await fault.check()
  }

  static let missing: [Fault] = [
    Fault("content.missing-key", in: Site.settings, ("ten = \"Trang mẫu\"\n", "1️⃣2️⃣")),
    Fault(
      "content.missing-key", in: Site.settings, ("co-quan = \"Ban Mẫu\"\n", ""), ("ten = \"Trang", "1️⃣2️⃣ten = \"Trang")),
    Fault(
      "content.missing-key", in: Site.settings, ("to-chuc-goc = \"goc\"\n", ""), ("ten = \"Trang", "1️⃣2️⃣ten = \"Trang")),
    Fault(
      "content.missing-key", in: Site.settings,
      ("[[an-ban]]\nma = \"vua\"\nten = \"Vừa\"", "1️⃣[[an-ban]]2️⃣\nma = \"vua\"")),
    Fault("content.missing-key", in: Site.settings, ("[[an-ban]]\nma = \"vua\"\n", "1️⃣[[an-ban]]2️⃣\n")),
    Fault("content.missing-key", in: Site.framework, ("ten = \"Khung mẫu\"\n", "1️⃣2️⃣")),
    Fault("content.missing-key", in: Site.framework, ("[[buoc]]\nso = 1", "1️⃣[[buoc]]2️⃣")),
    Fault("content.missing-key", in: Site.framework, ("[[nhom]]\nma = \"nhom-1\"", "1️⃣[[nhom]]2️⃣")),
    Fault(
      "content.missing-key", in: Site.framework,
      ("[[nhom.huong]]\nma = \"1.a\"\nten = \"Hướng 1.a\"", "1️⃣[[nhom.huong]]2️⃣\nma = \"1.a\"")),
    Fault(
      "content.missing-key", in: Site.framework,
      (
        "[[loai-to-chuc]]\nma = \"dang-bo\"\nten = \"Đảng bộ\"\ncap = 1",
        "1️⃣[[loai-to-chuc]]2️⃣\nma = \"dang-bo\"\nten = \"Đảng bộ\""
      )),
    Fault("content.missing-key", in: Site.caseFile, ("+++\nto-chuc = \"to-1\"", "1️⃣+++2️⃣")),
    Fault(
      "content.missing-key", in: Site.caseFile, ("phan-loai = \"yeu-kem\"\n", ""), ("+++\nto-chuc", "1️⃣+++2️⃣\nto-chuc")),
    Fault(
      "content.missing-key", in: Site.caseFile, ("nhan-dien = 2026-05-04\n", ""), ("+++\nto-chuc", "1️⃣+++2️⃣\nto-chuc")),
    Fault(
      "content.missing-key", in: Site.caseFile,
      ("[[khau-yeu]]\nma = \"KY2\"\nbieu-hien = \"1.1\"", "1️⃣[[khau-yeu]]2️⃣\nma = \"KY2\"")),
    Fault(
      "content.missing-key", in: Site.caseFile,
      (
        "[[khau-yeu]]\nma = \"KY2\"\nbieu-hien = \"1.1\"\nmo-ta = \"Sinh hoạt thưa\"",
        "1️⃣[[khau-yeu]]2️⃣\nma = \"KY2\"\nbieu-hien = \"1.1\""
      )),
    Fault("content.missing-key", in: Site.plan, ("tu = 2026-06-01\n", ""), ("+++\nso", "1️⃣+++2️⃣\nso")),
    Fault("content.missing-key", in: Site.plan, ("den = 2027-05-31\n", ""), ("+++\nso", "1️⃣+++2️⃣\nso")),
    Fault(
      "content.missing-key", in: Site.plan,
      ("[[nhiem-vu]]\nma = \"NV2\"\nviec = \"Mở lớp\"", "1️⃣[[nhiem-vu]]2️⃣\nma = \"NV2\"")),
    Fault("content.missing-key", in: Site.plan, ("[[cap-nhat]]\nngay = 2026-08-10", "1️⃣[[cap-nhat]]2️⃣")),
    Fault("content.missing-key", in: Site.plan, ("[[cap-nhat]]", "1️⃣[[cap-nhat]]2️⃣"), ("muc = 60\n", "")),
    Fault(
      "content.missing-key", in: Site.plan,
      ("[[gia-han]]\nngay = 2026-09-25\nnhiem-vu = \"NV1\"", "1️⃣[[gia-han]]2️⃣\nngay = 2026-09-25")),
    Fault("content.missing-key", in: Site.plan, ("[[gia-han]]", "1️⃣[[gia-han]]2️⃣"), ("den = 2026-10-31\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[dung]]\nngay = 2026-09-01", "1️⃣[[dung]]2️⃣")),
    Fault("content.missing-key", in: Site.plan, ("[[danh-gia]]\nngay = 2026-09-02", "1️⃣[[danh-gia]]2️⃣")),
    Fault("content.missing-key", in: Site.plan, ("[[danh-gia]]", "1️⃣[[danh-gia]]2️⃣"), ("muc = \"mot-phan\"\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[buoc]]\nso = 1", "1️⃣[[buoc]]2️⃣")),
    Fault(
      "content.missing-key", in: Site.plan, ("[[chi-tieu]]", "1️⃣[[chi-tieu]]2️⃣"), ("ten = \"Tỷ lệ dự sinh hoạt\"\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[chi-tieu]]", "1️⃣[[chi-tieu]]2️⃣"), ("chieu = \"tang\"\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[moc]]", "1️⃣[[moc]]2️⃣"), ("han = 2026-12-31\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[ket-qua]]", "1️⃣[[ket-qua]]2️⃣"), ("ngay = 2026-09-15\n", "")),
    Fault("content.missing-key", in: Site.plan, ("[[ket-qua]]", "1️⃣[[ket-qua]]2️⃣"), ("gia-tri = 80", "tu-so = 8")),
    Fault("content.missing-key", in: Site.report, ("[[thong-ke]]\nten = \"Đảng viên\"", "1️⃣[[thong-ke]]2️⃣")),
    Fault("content.missing-key", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"), ("kieu = \"co-cau\"\n", "")),
    Fault("content.missing-key", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"), ("tong = 31\n", "")),
    Fault("content.missing-key", in: Site.report, ("{ ten = \"Nữ\", so = 11 }", "1️⃣{ ten = \"Nữ\" }2️⃣")),
    Fault(
      "content.missing-key", in: Site.report, ("[[kien-nghi]]", "1️⃣[[kien-nghi]]2️⃣"),
      ("noi-dung = \"Bổ sung cán bộ\"\n", "")),
    Fault("content.missing-key", in: Site.page, ("+++\nten = \"Giới thiệu\"", "1️⃣+++2️⃣")),
    Fault("content.missing-key", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc;28", "1️⃣to-2;;dang-bo;goc;282️⃣")),
    Fault("content.missing-key", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc;28", "1️⃣to-2;Chi bộ tổ 2;;goc;282️⃣")),
    Fault(
      "content.missing-key", in: Site.register, ("to-2;Chi bộ tổ 2;dang-bo;goc;28", "1️⃣ ;Chi bộ tổ 2;dang-bo;goc;282️⃣")),
  ]

  @Test("A missing required key is an error where it should be, and drags nothing else along", arguments: missing)
  func missingKey(fault: Fault) async throws {
    try await fault.check()
  }

  static let alternatives: [Fault] = [
    Fault(
      "content.needs-one-of", in: Site.plan, ("[[nhiem-vu]]\nma = \"NV2\"", "1️⃣[[nhiem-vu]]2️⃣\nma = \"NV2\""),
      ("truoc = 2026-12-20\n", ""), help: "thoi-gian"),
    Fault("content.needs-one-of", in: Site.plan, ("[[moc]]", "1️⃣[[moc]]2️⃣"), ("gia-tri = 90\n", ""), help: "gia-tri"),
    Fault("content.needs-one-of", in: Site.plan, ("[[ket-qua]]", "1️⃣[[ket-qua]]2️⃣"), ("gia-tri = 80\n", "")),
    Fault(
      "content.needs-one-of", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"),
      (
        "kieu = \"co-cau\"\ntong = 31\nphan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]",
        "kieu = \"bien-dong\"\ndau = 3"
      )),
    Fault("content.only-one-of", in: Site.plan, ("truoc = 2026-12-20", "truoc = 1️⃣2026-12-202️⃣\nthoi-gian = 2026-12-20")),
    Fault("content.only-one-of", in: Site.plan, ("gia-tri = 90", "gia-tri = 90\nden = 1️⃣952️⃣")),
  ]

  @Test("Of keys that stand for each other, one is given and only one", arguments: alternatives)
  func alternativeKeys(fault: Fault) async throws {
    try await fault.check()
  }

  static let empty: [Fault] = [
    Fault("content.empty-value", in: Site.settings, ("\"Trang mẫu\"", "1️⃣\" \"2️⃣")),
    Fault("content.empty-value", in: Site.caseFile, ("\"Sinh hoạt thưa\"", "1️⃣\"\"2️⃣")),
  ]

  @Test("A required text that is blank is an error at its place", arguments: empty)
  func emptyValue(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("Optional keys may be missing or blank")
  func optionalKeys() async throws {
    let site = try Site.valid.replacing("phu-trach = \"Ủy viên\"", in: Site.caseFile, with: "phu-trach = \"  \"")
      .replacing("can-cu = \"Kết luận số 1\"\n", in: Site.caseFile, with: "")
    let caseFile = try await site.onlyCase()
    #expect(caseFile.memberInCharge == nil)
    #expect(caseFile.ground == nil)
  }
}
