import Diagnostics
import Testing

/// What can be wrong with a programme, and where that is told.
@Suite("Faults of programmes")
struct ProgrammeFaultTests {
  private static let path = Site.programme
  private static let head = "ten = \"Chương trình mẫu\""

  static let faults: [Fault] = [
    Fault("content.unknown-key", in: path, ("so = \"07", "1️⃣sso2️⃣ = \"07"), help: "\"so\""),
    Fault("content.unknown-key", in: path, ("moi = \"quy\"", "moi = \"quy\"\n1️⃣viecc2️⃣ = \"x\""), help: "\"viec\""),
    Fault("content.unknown-key", in: path, (head, head + "\n1️⃣phe-duyet2️⃣ = 2025-01-01"), help: "có: ten, so"),
    Fault(
      "content.unknown-key", in: path,
      ("[[nhiem-vu]]\nma", "[[1️⃣danh-gia2️⃣]]\nmuc = \"chua\"\n\n[[nhiem-vu]]\nma"), help: "có: ten, so"),
    Fault("content.missing-key", in: path, ("+++\n" + head, "1️⃣+++2️⃣"), help: "ten"),
    Fault("content.missing-key", in: path, ("[[dinh-ky]]\nma = \"DK1\"", "1️⃣[[dinh-ky]]2️⃣"), help: "ma"),
    Fault(
      "content.missing-key", in: path, ("[[dinh-ky]]\nma = \"DK1\"\nviec = \"Báo cáo\"", "1️⃣[[dinh-ky]]2️⃣\nma = \"DK1\""),
      help: "viec"),
    Fault("content.not-one-of", in: path, ("moi = \"quy\"", "moi = 1️⃣\"quyy\"2️⃣"), help: "\"quy\""),
    Fault("content.wrong-type", in: path, ("tu = 2025-02-15", "tu = 1️⃣\"2025-02-15\"2️⃣"), help: "bỏ dấu nháy"),
    Fault(
      "content.unknown-code", in: path, ("tu = 2025-02-15\nco-quan = [\"ban-to-chuc\"]", "co-quan = [1️⃣\"ban\"2️⃣]"),
      help: "có: ban-to-chuc"),
    Fault("content.unknown-code", in: path, ("to-chuc = \"to-1\"", "to-chuc = 1️⃣\"to-9\"2️⃣"), help: "có: goc, to-1"),
    Fault(
      "content.unknown-code", in: path, ("huong = [\"1.a\"]", "khau-yeu = [1️⃣\"KY1\"2️⃣]"), help: "bỏ khau-yeu"),
    Fault(
      "content.unknown-code", in: path, ("chieu = \"tang\"", "chieu = \"tang\"\nkhau-yeu = [1️⃣\"KY1\"2️⃣]"),
      help: "bỏ khau-yeu"),
    Fault(
      "content.doubled-code", in: path,
      ("[[dinh-ky]]", "[[dinh-ky]]\nma = \"DK1\"\nviec = \"A\"\nmoi = \"nam\"\n[[dinh-ky]]"),
      ("ma = \"DK1\"\nviec = \"Báo", "ma = 1️⃣\"DK1\"2️⃣\nviec = \"Báo")),
    Fault("content.malformed-local-code", in: path, ("ma = \"DK1\"", "ma = 1️⃣\"DK 1\"2️⃣")),
    Fault("content.unknown-edition", in: path, (head, head + "\npham-vi = 1️⃣\"kin\"2️⃣"), help: "rong"),
    Fault("content.secret", in: path, (head, head + "\ndo-mat = 1️⃣\"mat\"2️⃣")),
    Fault("content.missing-attachment", in: path, ("\"tep/phu-bieu.txt\"", "1️⃣\"tep/khac.txt\"2️⃣")),
    Fault("content.missing-attachment", in: path, ("[phụ biểu](tep/phu-bieu.txt)", "[phụ biểu](1️⃣tep/khac.txt2️⃣)")),
    Fault("date.end-before-start", in: path, ("den = 2027-12-31\n\n[[nhiem", "den = 1️⃣2024-12-312️⃣\n\n[[nhiem")),
    Fault(
      "date.deadline-before-start", in: path,
      ("thoi-gian = 2025-06-30", "thoi-gian = 1️⃣2025-06-302️⃣\nbat-dau = 2025-07-01")),
    Fault("date.extension-before-original", in: path, ("den = 2025-07-31", "den = 1️⃣2025-06-292️⃣")),
    Fault(
      "chain.missing-clear", .warning, in: path, ("ma = \"NV1\"\nviec", "ma = 1️⃣\"NV1\"2️⃣\nviec"),
      ("san-pham = \"Bộ tiêu chí\"\n", ""), help: "san-pham"),
    Fault(
      "chain.task-outside-programme", .warning, in: path,
      ("thoi-gian = 2025-06-30", "bat-dau = 2024-01-01\nthoi-gian = 1️⃣2024-12-312️⃣")),
    Fault(
      "chain.extension-without-document", .warning, in: path,
      ("den = 2025-07-31\nvan-ban = \"12-CV/TU\"", "den = 1️⃣2025-07-312️⃣")),
    Fault(
      "chain.duty-never-due", .warning, in: path, ("ma = \"DK1\"", "ma = 1️⃣\"DK1\"2️⃣"),
      ("tu = 2025-02-15", "tu = 2028-01-01")),
    Fault(
      "chain.indicator-without-target", .warning, in: path,
      ("[[moc]]\nchi-tieu = \"CT1\"\nhan = 2025", "[[moc]]\nchi-tieu = \"CT1\"\nhan = 2025"),
      ("[[chi-tieu]]", "[[chi-tieu]]\nma = 1️⃣\"CT2\"2️⃣\nten = \"B\"\nchieu = \"giam\"\n[[chi-tieu]]"), help: "[[moc]]"),
    Fault("statistic.ratio", .warning, in: path, ("tu-so = 280", "gia-tri = 1️⃣85.22️⃣\ntu-so = 280")),
    Fault(
      "content.personal-data", .warning, in: path, ("Mục tiêu, xem", "Gọi 1️⃣0912 345 6782️⃣, xem")),
  ]

  @Test("A mistake is told at its place, and nothing else is", arguments: faults)
  func mistake(fault: Fault) async throws {
    try await fault.check(in: .withProgramme)
  }

  @Test(
    "A file without a place is a warning, with the name that was probably meant",
    arguments: [
      ("chuong-trinh/ct/chuongtrinh.md", "chuong-trinh.md"), ("chuong-trinh/ct/dinhky.csv", "dinh-ky.csv"),
      ("chuong-trinh/ct/khau-yeu.csv", ""), ("chuong-trinh/ct/bao-cao/a.md", ""), ("chuong-trinh/a.md", ""),
      ("chuong-trinhh/ct/chuong-trinh.md", "chuong-trinh"),
    ])
  func unknownFile(path: String, likely: String) async throws {
    let help = likely.isEmpty ? "" : "có phải \(likely)?"
    try await Site.withProgramme.with(path, "").expectOnly("content.unknown-file", .warning, in: path, help: help)
  }

  @Test("A folder without its document is an error at the folder")
  func noDocument() async {
    let found = await Site.withProgramme.without(Site.programme).load().diagnostics.map(\.summary)
    #expect(
      found == [
        Summary(
          code: "content.programme-without-document", severity: .error, location: .init(path: "content/chuong-trinh/ct")
        )
      ])
  }

  @Test("An array may not stand in the document and in a table file")
  func bothForms() async throws {
    let path = "chuong-trinh/ct/dinh-ky.csv"
    let site = try Site.withProgramme.with(path, "Mã;Việc;Mỗi\nDK1;A;nam\n").replacing(
      "[[dinh-ky]]", in: Site.programme, with: "[[1️⃣dinh-ky2️⃣]]")
    try await site.expectOnly("content.both-forms", in: Site.programme)
  }

  @Test("A folder's name is a code")
  func folderName() async {
    let files = Site.withProgramme.files.map { path, text in
      (path.replacingPrefix("chuong-trinh/ct/", with: "chuong-trinh/CT 1/"), text)
    }
    let found = await Site(files: Dictionary(uniqueKeysWithValues: files)).load().diagnostics.map(\.summary)
    #expect(
      found == [
        Summary(code: "content.folder-name", severity: .error, location: .init(path: "content/chuong-trinh/CT 1"))
      ])
  }
}

extension String {
  fileprivate func replacingPrefix(_ old: String, with new: String) -> String {
    hasPrefix(old) ? new + dropFirst(old.count) : self
  }
}
