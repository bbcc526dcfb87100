import Testing

/// Values of the wrong type, out of bounds, or none of those that there are.
@Suite("Types of values")
struct TypeTests {
  static let wrong: [Fault] = [
    Fault("content.wrong-type", in: Site.settings, ("\"Trang mẫu\"", "1️⃣52️⃣"), help: "nháy kép"),
    Fault("content.wrong-type", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nminh-hoa = 1️⃣\"true\"2️⃣")),
    Fault(
      "content.wrong-type", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nngay-chot = 1️⃣\"30/9/2026\"2️⃣"),
      help: "bỏ dấu nháy"),
    Fault("content.wrong-type", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nngay-chot = 1️⃣2026-09-30T10:00:002️⃣")),
    Fault("content.wrong-type", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nnguong = 1️⃣32️⃣"), help: "[tên]"),
    Fault(
      "content.wrong-type", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[nguong]\nsap-han = 1️⃣2.52️⃣\n[[an-ban]]\nma = \"rong\"")),
    Fault("content.wrong-type", in: Site.framework, ("cap = 1", "cap = 1️⃣\"1\"2️⃣"), help: "bỏ dấu nháy"),
    Fault("content.wrong-type", in: Site.framework, ("ten = \"Khung mẫu\"", "ten = \"Khung mẫu\"\nngay = 1️⃣20262️⃣")),
    Fault("content.wrong-type", in: Site.caseFile, ("= 2026-05-04", "= 1️⃣\"2026-05-04\"2️⃣"), help: "bỏ dấu nháy"),
    Fault("content.wrong-type", in: Site.caseFile, ("[\"ban-to-chuc\"]", "1️⃣\"ban-to-chuc\"2️⃣"), help: "[\"…\""),
    Fault("content.wrong-type", in: Site.caseFile, ("[\"ban-to-chuc\"]", "[\"ban-to-chuc\", 1️⃣22️⃣]")),
    Fault("content.wrong-type", in: Site.plan, ("thoi-gian = 2026-09-30", "thoi-gian = 1️⃣\"sớm\"2️⃣")),
    Fault("content.wrong-type", in: Site.plan, ("truoc = 2026-12-20", "truoc = 1️⃣202612202️⃣")),
    Fault("content.wrong-type", in: Site.plan, ("tu = 2026-06-01", "tu = 1️⃣\"1/6/2026\"2️⃣")),
    Fault("content.wrong-type", in: Site.plan, ("muc = 60", "muc = 1️⃣\"60\"2️⃣"), help: "bỏ dấu nháy"),
    Fault("content.wrong-type", in: Site.plan, ("muc = 60", "muc = 1️⃣true2️⃣")),
    Fault("content.wrong-type", in: Site.plan, ("goc = 71.4", "goc = 1️⃣0.12345672️⃣"), help: "6 chữ số"),
    Fault("content.wrong-type", in: Site.plan, ("goc = 71.4", "goc = 1️⃣10000000000002️⃣"), help: "nhỏ hơn"),
    Fault("content.wrong-type", in: Site.plan, ("goc = 71.4", "goc = 1️⃣inf2️⃣")),
    Fault(
      "content.wrong-type", in: Site.plan, ("[[buoc]]\nso = 1\nhan = 2026-05-10\n\n", ""),
      ("so = \"05-ĐA/ĐU\"", "so = \"05\"\nbuoc = 1️⃣32️⃣")),
    Fault(
      "content.wrong-type", in: Site.plan, ("[[buoc]]\nso = 1\nhan = 2026-05-10\n\n", ""),
      ("so = \"05-ĐA/ĐU\"", "so = \"05\"\nbuoc = [1️⃣32️⃣]")),
    Fault("content.wrong-type", in: Site.plan, ("[[buoc]]", "1️⃣[buoc]2️⃣"), help: "[[tên]]"),
    Fault("content.wrong-type", in: Site.report, ("tong = 31", "tong = 1️⃣\"31\"2️⃣")),
    Fault(
      "content.wrong-type", in: Site.report,
      ("phan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]", "phan = 1️⃣312️⃣")),
    Fault("content.wrong-type", in: Site.page, ("thu-tu = 1", "thu-tu = 1️⃣\"1\"2️⃣")),
    Fault("content.wrong-type", in: Site.register, ("goc;31", "goc;1️⃣ba mốt2️⃣")),
    Fault("content.wrong-type", in: Site.register, ("goc;31", "goc;1️⃣31,52️⃣")),
  ]

  @Test("A value of the wrong type is an error at the value, and drags nothing else along", arguments: wrong)
  func wrongType(fault: Fault) async throws {
    try await fault.check()
  }

  static let outside: [Fault] = [
    Fault(
      "content.out-of-range", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[bao-cao-quy]\ntruoc-ngay = 1️⃣292️⃣\n[[an-ban]]\nma = \"rong\"")),
    Fault(
      "content.out-of-range", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[bao-cao-quy]\ntruoc-ngay = 1️⃣02️⃣\n[[an-ban]]\nma = \"rong\"")),
    Fault(
      "content.out-of-range", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[nguong]\nsap-han = 1️⃣-12️⃣\n[[an-ban]]\nma = \"rong\"")),
    Fault(
      "content.out-of-range", in: Site.settings,
      ("[[an-ban]]\nma = \"rong\"", "[nguong]\nlech-do = 1️⃣100.52️⃣\n[[an-ban]]\nma = \"rong\"")),
    Fault("content.out-of-range", in: Site.framework, ("so = 1", "so = 1️⃣72️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("so = 1\nhan", "so = 1️⃣02️⃣\nhan")),
    Fault("content.out-of-range", in: Site.plan, ("so = 1\nhan", "so = 1️⃣72️⃣\nhan")),
    Fault("content.out-of-range", in: Site.plan, ("muc = 60", "muc = 1️⃣1012️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("muc = 60", "muc = 1️⃣-0.12️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("huong = [\"1.a\"]", "huong = [\"1.a\"]\ntrong-so = 1️⃣02️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("huong = [\"1.a\"]", "huong = [\"1.a\"]\ntrong-so = 1️⃣-22️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("gia-tri = 90", "tu = 80\nden = 1️⃣792️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("gia-tri = 80", "tu-so = 4\nmau-so = 1️⃣02️⃣")),
    Fault("content.out-of-range", in: Site.plan, ("goc = 71.4", "goc-tu-so = 4\ngoc-mau-so = 1️⃣-52️⃣")),
    Fault("content.out-of-range", in: Site.register, ("goc;31", "goc;1️⃣-312️⃣")),
  ]

  @Test("A number out of its bounds is an error at the number", arguments: outside)
  func outOfRange(fault: Fault) async throws {
    try await fault.check()
  }

  static let choices: [Fault] = [
    Fault(
      "content.not-one-of", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nngon-ngu = 1️⃣\"fr\"2️⃣"), help: "có: vi, en"),
    Fault("content.not-one-of", in: Site.framework, ("\"ke-hoach\"", "1️⃣\"kehoach\"2️⃣"), help: "\"ke-hoach\""),
    Fault("content.not-one-of", in: Site.caseFile, ("\"chu-quan\"", "1️⃣\"chủ quan\"2️⃣"), help: "\"chu-quan\""),
    Fault("content.not-one-of", in: Site.plan, ("\"mot-phan\"", "1️⃣\"motphan\"2️⃣"), help: "\"mot-phan\""),
    Fault("content.not-one-of", in: Site.plan, ("\"tang\"", "1️⃣\"tăng\"2️⃣"), help: "\"tang\""),
    Fault("content.not-one-of", in: Site.plan, ("\"tang\"", "\"tang\"\nloai = 1️⃣\"khac\"2️⃣")),
    Fault("content.not-one-of", in: Site.report, ("\"co-cau\"", "1️⃣\"cocau\"2️⃣"), help: "\"co-cau\""),
    Fault(
      "content.not-one-of", in: Site.caseFile,
      (
        "mo-ta = \"Sinh hoạt thưa\"",
        "mo-ta = \"Sinh hoạt thưa\"\n[ket-thuc]\nngay = 2026-12-31\nket-qua = 1️⃣\"sat-nhap\"2️⃣"
      ), help: "\"sap-nhap\""),
  ]

  @Test("A value that is none of those there are is an error with the likely one", arguments: choices)
  func notOneOf(fault: Fault) async throws {
    try await fault.check()
  }

  static let meaningless: [Fault] = [
    Fault("content.unknown-time-zone", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\nmui-gio = 1️⃣\"Asia/Ha_Noi\"2️⃣")),
    Fault("content.malformed-address", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\ndia-chi = 1️⃣\"vi-du.vn\"2️⃣")),
    Fault(
      "content.malformed-address", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\ndia-chi = 1️⃣\"ftp://vi-du.vn\"2️⃣")),
    Fault("content.malformed-code", in: Site.settings, ("\"Ban Mẫu\"", "\"Ban Mẫu\"\ngiao-dien = 1️⃣\"../mau\"2️⃣")),
  ]

  @Test("Settings that mean nothing are errors", arguments: meaningless)
  func meaninglessSetting(fault: Fault) async throws {
    try await fault.check()
  }
}
