import Testing

/// Codes: their form, their length, names that Windows keeps, and that each is there once.
@Suite("Codes")
struct CodeTests {
  static let malformed = ["A", "a_b", "a--b", "-a", "a-", "a b", "đ", "a.b", String(repeating: "a", count: 65)]
  static let wellFormed = ["a", "0", "a-b-2", "con-1", "conn", "com", "com10", String(repeating: "a", count: 64)]
  static let reserved = ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"]

  @Test("A malformed code is an error", arguments: malformed)
  func malformedCode(code: String) async throws {
    try await Fault("content.malformed-code", in: Site.register, ("to-2", "1️⃣\(code)2️⃣"), help: "64 ký tự").check()
    try await Fault("content.malformed-code", in: Site.settings, ("\"vua\"", "1️⃣\"\(code)\"2️⃣")).check()
    try await Fault("content.malformed-code", in: Site.framework, ("\"nhom-1\"", "1️⃣\"\(code)\"2️⃣")).check()
    try await Fault("content.malformed-code", in: Site.framework, ("\"can-quan-tam\"", "1️⃣\"\(code)\"2️⃣")).check()
  }

  @Test("A name that Windows keeps is no code", arguments: reserved)
  func reservedName(code: String) async throws {
    try await Fault("content.reserved-name", in: Site.register, ("to-2", "1️⃣\(code)2️⃣")).check()
    try await Fault("content.reserved-name", in: Site.framework, ("\"nhom-1\"", "1️⃣\"\(code)\"2️⃣")).check()
    let page = Site.valid.with("trang/\(code).md", Site.valid.files[Site.page] ?? "")
    #expect(await page.load().diagnostics.map(\.code) == ["content.reserved-name"])
  }

  @Test("Other codes are fine, up to their greatest length", arguments: wellFormed)
  func wellFormedCode(code: String) async throws {
    let casebook = try await Site.valid.replacing("to-2", in: Site.register, with: code).casebook()
    #expect(casebook.register.organisations[2].code == code)
  }

  @Test("A folder's and a page's name is a code", arguments: ["A", "a b", "con"])
  func names(code: String) async throws {
    let folder = Site.valid.with("ho-so/\(code)/ho-so.md", Site.other.files["ho-so/khac/ho-so.md"] ?? "")
    #expect(
      await folder.load().diagnostics.map(\.summary) == [
        Summary(code: "content.folder-name", severity: .error, location: .init(path: "content/ho-so/\(code)"))
      ])
    let page = Site.valid.with("trang/\(code).md", Site.valid.files[Site.page] ?? "")
    let location = try #require(await page.load().diagnostics.first?.location)
    #expect(location.path == "content/trang/\(code).md")
  }

  static let local: [Fault] = [
    Fault(
      "content.malformed-local-code", in: Site.caseFile, ("\"KY2\"", "1️⃣\"KY 2\"2️⃣"),
      elsewhere: [
        (
          Site.plan, "truoc = 2026-12-20\nsan-pham = \"Danh sách\"\nkhau-yeu = [\"KY2\"]",
          "truoc = 2026-12-20\nsan-pham = \"Danh sách\"\nkhau-yeu = [\"KY1\"]"
        ), (Site.plan, "goc = 71.4\nkhau-yeu = [\"KY2\"]", "goc = 71.4"),
      ], help: "16 ký tự"),
    Fault(
      "content.malformed-local-code", in: Site.framework, ("\"1.a\"", "1️⃣\"1/a\"2️⃣"),
      elsewhere: [(Site.plan, "huong = [\"1.a\"]\n", "")]),
    Fault("content.malformed-local-code", in: Site.report, ("\"KN1\"", "1️⃣\"KN_1\"2️⃣")),
    Fault("content.malformed-local-code", in: Site.report, ("\"KN1\"", "1️⃣\"12345678901234567\"2️⃣")),
    Fault("content.malformed-local-code", in: Site.report, ("\"KN1\"", "1️⃣\"KNĐ\"2️⃣")),
  ]

  @Test("A malformed code inside a document is an error", arguments: local)
  func malformedLocalCode(fault: Fault) async throws {
    try await fault.check()
  }

  @Test(
    "Codes inside a document may have capitals, points and hyphens, and 16 characters",
    arguments: ["a", "A.b-1", "1234567890123456", "con"])
  func wellFormedLocalCode(code: String) async throws {
    let casebook = try await Site.valid.replacing("\"KN1\"", in: Site.report, with: "\"\(code)\"").casebook()
    #expect(casebook.cases.first?.reports.first?.proposals.first?.code == code)
  }

  static let doubled: [Fault] = [
    Fault("content.doubled-code", in: Site.settings, ("\"vua\"", "1️⃣\"rong\"2️⃣")),
    Fault(
      "content.doubled-code", in: Site.framework,
      ("[[buoc]]\nso = 1", "[[buoc]]\nso = 1\nten = \"x\"\n[[buoc]]\nso = 1️⃣12️⃣")),
    Fault("content.doubled-code", in: Site.framework, ("\"can-quan-tam\"", "1️⃣\"yeu-kem\"2️⃣")),
    Fault(
      "content.doubled-code", in: Site.framework,
      ("[[nhom.huong]]", "[[nhom.bieu-hien]]\nma = 1️⃣\"1.1\"2️⃣\nten = \"x\"\n[[nhom.huong]]")),
    Fault(
      "content.doubled-code", in: Site.framework,
      ("[[phan-loai]]\nma = \"yeu", "[[nhom]]\nma = 1️⃣\"nhom-1\"2️⃣\nten = \"x\"\n[[phan-loai]]\nma = \"yeu")),
    Fault("content.doubled-code", in: Site.register, ("to-2;", "1️⃣to-12️⃣;")),
    Fault(
      "content.doubled-code", in: Site.caseFile,
      ("ma = \"KY2\"", "ma = \"KY2\"\nbieu-hien = \"1.1\"\nmo-ta = \"x\"\n[[khau-yeu]]\nma = 1️⃣\"KY1\"2️⃣")),
    Fault(
      "content.doubled-code", in: Site.plan, ("\"NV2\"\nviec", "1️⃣\"NV1\"2️⃣\nviec"),
      elsewhere: [(Site.plan, "nhiem-vu = \"NV2\"", "nhiem-vu = \"NV1\"")]),
    Fault("content.doubled-code", in: Site.plan, ("[[buoc]]\nso = 1", "[[buoc]]\nso = 1\n[[buoc]]\nso = 1️⃣12️⃣")),
    Fault(
      "content.doubled-code", in: Site.report,
      ("ma = \"KN1\"", "ma = \"KN1\"\nnoi-dung = \"x\"\n[[kien-nghi]]\nma = 1️⃣\"KN1\"2️⃣")),
  ]

  @Test("A code that is there twice is an error at the second, which tells of the first", arguments: doubled)
  func doubledCode(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("The note of a doubled code points at the first")
  func noteOfDoubledCode() async throws {
    let site = try Site.valid.replacing("to-2;", in: Site.register, with: "to-1;")
    let note = try #require(await site.load().diagnostics.first?.notes.first)
    let text = try #require(site.files[Site.register])
    let first = try #require(text.range(of: "to-1"))
    #expect(note.location.range?.offsets.lowerBound == text.utf8.distance(from: text.startIndex, to: first.lowerBound))
  }
}
