import Casebook
import Diagnostics
import Testing

/// Where files have to be, and what is said of those that are elsewhere.
@Suite("Files")
struct FileTests {
  static let unknown: [(path: String, likely: String)] = [
    ("trang.tml", "trang.toml"), ("khung.tom", "khung.toml"), ("to-chucs.csv", "to-chuc.csv"),
    ("ho-so/mau/hoso.md", "ho-so.md"), ("ho-so/mau/nhiemvu.csv", "nhiem-vu.csv"),
    ("ho-so/mau/cap-nhap.csv", "cap-nhat.csv"), ("ho-so/mau/ghi-chu-hop-giao-ban.docx", ""), ("ghi-chu-rieng.txt", ""),
    ("trang/gioi-thieu.markdown", ""), ("ho-so/mau/bao-cao/thong-ke.csv", ""), ("trang/a/b.md", ""), ("ho-so/x.md", ""),
    ("ho-so/mau/bao-caoo/2026-q3.md", "bao-cao"), ("ho-so/mau/tepp/a.pdf", "tep"), ("hoso/mau/ho-so.md", "ho-so"),
    ("trangg/gioi-thieu.md", "trang"),
  ]

  @Test("A file without a place is a warning, with the name that was probably meant", arguments: unknown)
  func unknownFile(path: String, likely: String) async throws {
    let help = likely.isEmpty ? "xóa" : "có phải \(likely)?"
    try await Site.valid.with(path, "").expectOnly("content.unknown-file", .warning, in: path, help: help)
  }

  @Test(
    "What editors and systems leave behind is passed over",
    arguments: [
      ".DS_Store", "ho-so/mau/~$ho-so.md", "trang/gioi-thieu.md~", "ho-so/mau/Thumbs.db", ".git/config",
      "trang/desktop.ini",
    ])
  func hiddenFile(path: String) async throws {
    _ = try await Site.valid.with(path, "\0").casebook()
  }

  @Test(
    "A file that must be there is an error, and drags nothing else along", arguments: [Site.settings, Site.framework])
  func missingFile(path: String) async throws {
    try await Site.valid.without(path).expectOnly("content.missing-file", in: path, help: path)
  }

  @Test("Without a register its top organisation is missing, and nothing else is said")
  func missingRegister() async throws {
    try await Site.valid.without(Site.register).replacing(
      "to-chuc-goc = \"goc\"", in: Site.settings, with: "to-chuc-goc = 1️⃣\"goc\"2️⃣"
    ).expectOnly("content.root-not-found", in: Site.settings)
  }

  @Test("A file that cannot be read is an error")
  func unreadableFile() async {
    struct Refusal: Error {}
    let files = Site.valid.files
    for path in files.keys.sorted() where path != Site.attachment {
      let tree = ContentTree(paths: Array(files.keys)) {
        guard $0 != path else { throw Refusal() }
        return Array((files[$0] ?? "").utf8)
      }
      let found = await CasebookLoader(tree).load().diagnostics
      let expected = Summary(
        code: "content.unreadable", severity: .error, location: Diagnostics.SourceLocation(path: "content/" + path))
      #expect(found.map(\.summary).contains(expected))
      #expect(path == Site.register || found.count == 1, "\(found.map(\.summary))")
    }
  }

  @Test("A case's folder without its document is an error; what else is in it is checked all the same")
  func caseWithoutDocument() async throws {
    let site = Site.valid.without(Site.caseFile)
    #expect(
      await site.load().diagnostics.map(\.summary) == [
        Summary(code: "content.case-without-document", severity: .error, location: .init(path: "content/ho-so/mau"))
      ])
    let worse = try site.replacing("ngay-gui = 2026-06-18", in: Site.report, with: "ngay-gui = 3")
      .replacing("thoi-gian = 2026-09-30", in: Site.plan, with: "thoi-gian = 3")
    #expect(
      await worse.load().diagnostics.map(\.code) == [
        "content.case-without-document", "content.wrong-type", "content.wrong-type",
      ])
  }

  @Test("A table of a plan without a plan is a warning")
  func orphanTable() async throws {
    let path = "ho-so/khac/cap-nhat.csv"
    try await Site.other.with(path, "Ngày;Nhiệm vụ\n").expectOnly(
      "content.orphan-table", .warning, in: path, help: "de-an.md")
  }

  @Test("A case has one plan")
  func twoPlans() async throws {
    let path = "ho-so/mau/ke-hoach.md"
    let site = Site.valid.with(path, Site.valid.files[Site.plan] ?? "")
    try await site.expectOnly("content.two-plans", in: path)
    let note = try #require(await site.load().diagnostics.first?.notes.first)
    #expect(note.location.path == "content/" + Site.plan)
  }

  @Test(
    "A report is named for its quarter or its day",
    arguments: [
      "2026-q5.md", "2026q2.md", "bao-cao.md", "2026-02-30-dot-xuat.md", "2026-08-05.md", "2026-08-05-khac.md",
    ])
  func malformedReportName(name: String) async throws {
    let path = "ho-so/mau/bao-cao/" + name
    try await Site.valid.with(path, "").expectOnly("content.report-name", .warning, in: path, help: "2026-q3.md")
  }

  @Test("Reports are sorted by what their names tell")
  func reportOrder() async throws {
    let text = Site.valid.files[Site.report] ?? ""
    let site = Site.valid.with("ho-so/mau/bao-cao/2026-08-05-dot-xuat.md", text)
      .with("ho-so/mau/bao-cao/2026-q1.md", text).with("ho-so/mau/bao-cao/2026-q3.md", text)
    let kinds = try await site.onlyCase().reports.map(\.kind)
    let quarters = ["2026-q1", "2026-q2", "2026-q3"].compactMap { Quarter(code: $0) }
    let day = try #require(CivilDay(iso: "2026-08-05"))
    #expect(kinds == [.quarterly(quarters[0]), .quarterly(quarters[1]), .adHoc(day), .quarterly(quarters[2])])
  }
}
