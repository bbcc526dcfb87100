import Testing

@Suite("Secrecy")
struct SecrecyTests {
  static let documents: [(path: String, before: String)] = [
    (Site.settings, "ten = \"Trang"), (Site.framework, "ten = \"Khung"), (Site.caseFile, "to-chuc = "),
    (Site.plan, "so = \"05"), (Site.report, "ngay-gui"), (Site.page, "thu-tu"),
  ]

  @Test("A document that is marked secret stops the build", arguments: documents, ["mat", "toi-mat", "tuyet-mat"])
  func secret(document: (path: String, before: String), mark: String) async throws {
    let text = "do-mat = 1️⃣\"\(mark)\"2️⃣\n" + document.before
    try await Fault("content.secret", in: document.path, (document.before, text), help: "ra khỏi").check()
  }

  @Test("A mark that there is not is an error, and one that says no is none", arguments: documents)
  func otherMarks(document: (path: String, before: String)) async throws {
    let text = "do-mat = 1️⃣\"mât\"2️⃣\n" + document.before
    try await Fault("content.not-one-of", in: document.path, (document.before, text), help: "\"mat\"").check()
    let open = "do-mat = \"khong\"\n" + document.before
    _ = try await Site.valid.replacing(document.before, in: document.path, with: open).casebook()
  }
}
