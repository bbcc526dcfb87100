import Casebook
import Diagnostics
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  static let documents = [Site.caseFile, Site.plan, Site.report, Site.page]

  @Test("A document begins with a line +++", arguments: documents)
  func missing(path: String) async throws {
    try await Site.valid.with(path, "1️⃣# Tiêu đề2️⃣\n\n+++\n").expectOnly(
      "content.front-matter-missing", in: path, help: "+++")
    try await Site.valid.with(path, "1️⃣2️⃣").expectOnly("content.front-matter-missing", in: path)
    try await Site.valid.with(path, "1️⃣++++2️⃣\n+++\n").expectOnly("content.front-matter-missing", in: path)
  }

  @Test("A line +++ that opens front matter needs another", arguments: documents)
  func unclosed(path: String) async throws {
    try await Site.valid.with(path, "1️⃣+++2️⃣\nten = \"x\"\n").expectOnly(
      "content.front-matter-unclosed", in: path, help: "+++")
  }

  @Test("CRLF, a byte order mark and blanks after +++ make no difference", arguments: documents)
  func lineEnds(path: String) async throws {
    let text = try #require(Site.valid.files[path]).replacing("\n", with: "\r\n")
    _ = try await Site.valid.with(path, text).casebook()
    _ = try await Site.valid.with(path, "\u{FEFF}" + text.replacing("+++\r\n", with: "+++ \t\r\n")).casebook()
  }

  @Test("Places are those in the whole file, byte order mark and all")
  func places() async throws {
    let site = try Site.valid.replacing("ten = \"Giới", in: Site.page, with: "1️⃣tenn2️⃣ = \"x\"\nten = \"Giới")
    let text = try #require(site.files[Site.page])
    try await site.with(Site.page, "\u{FEFF}" + text.replacing("\n", with: "\r\n")).expectOnly(
      "content.unknown-key", in: Site.page)
  }

  @Test("A mistake of form is told alone, without what it has swallowed")
  func swallowed() async throws {
    let plan = try Site.valid.replacing("[[nhiem-vu]]\nma = \"NV1\"", in: Site.plan, with: "[[nhiem-vu\nma = \"NV1\"")
    let found = await plan.load().diagnostics
    #expect(
      !found.isEmpty && found.allSatisfy { $0.code.hasPrefix("toml.") || $0.severity == .warning },
      "\(found.map(\.summary))")
    let framework = try Site.valid.replacing("ma = \"1.1\"", in: Site.framework, with: "ma = \"1.1")
    #expect(await framework.load().diagnostics.allSatisfy { $0.code.hasPrefix("toml.") })
    #expect(await framework.load().diagnostics.isEmpty == false)
  }

  @Test("A body that is not UTF-8 is an error where it is not")
  func bodyOfAnotherEncoding() async {
    let files = Site.valid.files
    for path in Self.documents {
      let text = Array((files[path] ?? "").utf8)
      let tree = ContentTree(paths: Array(files.keys)) {
        $0 == path ? text + [0x63, 0xF4, 0x6E, 0x67, 0x0A] : Array((files[$0] ?? "").utf8)
      }
      let found = await CasebookLoader(tree).load().diagnostics
      let place = Diagnostics.SourceLocation(path: "content/" + path, range: ByteRange(text.count + 1, text.count + 2))
      #expect(found.map(\.summary) == [Summary(code: "content.not-utf8", severity: .error, location: place)])
    }
  }
}
