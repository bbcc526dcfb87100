import Diagnostics
import TestSupport
import Testing

@testable import Mustache

/// The first mark of a fixture is where the finding begins, the second where it ends.
@Suite("Names that the data do not have")
struct NameFaultTests {
  private static let constants = ConstantTable(name: "t", texts: ["late": "x", "menu.home": "y"])

  @Test(arguments: [
    ("{{1️⃣titel2️⃣}}", "mustache.unknown-name", "“title”"),
    ("{{#tasks}}{{ 1️⃣lat2️⃣ }}{{/tasks}}", "mustache.unknown-name", "“late”"),
    ("{{#tasks}}{{1️⃣tre2️⃣}}{{/tasks}}", "mustache.unknown-name", "“tree”"),
    ("{{1️⃣xyzxyz2️⃣}}", "mustache.unknown-name", "title, body, closed"),
    ("{{owner.1️⃣nam2️⃣}}", "mustache.unknown-name", "“name”"),
    ("{{owner.deputy.1️⃣nme2️⃣}}", "mustache.unknown-name", "“name”"),
    ("{{1️⃣title2️⃣.length}}", "mustache.not-a-record", nil),
    ("{{1️⃣tasks2️⃣.title}}", "mustache.not-a-record", nil),
    ("{{owner.1️⃣2️⃣}}", "mustache.unknown-name", "name"),
    ("{{#1️⃣task2️⃣}}{{anything}}{{/task}}", "mustache.unknown-name", "“tasks”"),
    ("{{^1️⃣close2️⃣}}{{/close}}", "mustache.unknown-name", "“closed”"),
    ("{{1️⃣tasks2️⃣}}", "mustache.not-text", "{{#tasks}}"),
    ("{{1️⃣closed2️⃣}}", "mustache.not-text", "{{#closed}}"),
    ("{{1️⃣owner2️⃣}}", "mustache.not-text", "{{#owner}}"),
    ("{{{1️⃣title2️⃣}}}", "mustache.not-html", "{{title}}"),
    ("{{&1️⃣title2️⃣}}", "mustache.not-html", "{{title}}"),
    ("{{#labels}}{{{1️⃣.2️⃣}}}{{/labels}}", "mustache.not-html", "{{.}}"),
    ("{{1️⃣.2️⃣}}", "mustache.no-current-text", nil),
    ("{{#labels}}{{#owner}}{{1️⃣.2️⃣}}{{/owner}}{{/labels}}", "mustache.no-current-text", nil),
    ("{{>1️⃣rwo2️⃣}}", "mustache.unknown-template", "“row”"),
    ("{{<1️⃣farme2️⃣}}{{/farme}}", "mustache.unknown-template", "“frame”"),
    ("{{<frame}}{{$1️⃣mian2️⃣}}{{/mian}}{{/frame}}", "mustache.unknown-block", "“main”"),
    ("{{>*1️⃣closed2️⃣}}", "mustache.name-not-text", nil),
    ("{{>*1️⃣chat2️⃣}}", "mustache.unknown-name", "“chart”"),
    ("{{1️⃣t.lat2️⃣}}", "mustache.unknown-constant", "“t.late”"),
    ("{{1️⃣t.menu.hom2️⃣}}", "mustache.unknown-constant", "“t.menu.home”"),
    ("{{{1️⃣t.late2️⃣}}}", "mustache.not-html", "{{t.late}}"),
  ])
  func isFound(_ marked: String, _ code: String, _ help: String?) throws {
    let fixture = MarkedText(marked)
    let library = library(["page": fixture.text, "row": "r", "frame": "{{$main}}{{/main}}"])
    #expect(library.diagnostics.isEmpty)
    let compilation = library.compile("page", for: SamplePage.self, constants: [Self.constants])
    #expect(compilation.program == nil)
    let diagnostic = try #require(compilation.diagnostics.first)
    #expect(compilation.diagnostics.count == 1)
    #expect(diagnostic.code == code)
    #expect(diagnostic.location == SourceLocation(path: "page.html", range: ByteRange(fixture[1], fixture[2])))
    #expect(help.map { diagnostic.help?.en.contains($0) == true } ?? (diagnostic.help == nil))
  }

  @Test("All are found, each once, in partials and blocks too, with the place that called")
  func all() {
    let library = library([
      "page": "{{a1}}{{>row}}{{>row}}{{#tasks}}{{>row}}{{/tasks}}{{<frame}}{{$main}}{{a2}}{{/main}}{{/frame}}",
      "row": "{{a3}}", "frame": "{{a4}}{{$main}}{{/main}}",
    ])
    let diagnostics = library.compile("page", for: SamplePage.self).diagnostics
    #expect(
      diagnostics.map(\.message.en) == [
        "the data here have no “a4”", "the data here have no “a1”", "the data here have no “a2”",
        "the data here have no “a3”",
      ])
    #expect(diagnostics.first?.notes.first?.location.path == "page.html")
    #expect(diagnostics.last?.notes.first?.location.range == ByteRange(6, 14))
  }

  @Test("A dynamic name that no template fits is one")
  func noCandidate() {
    let library = library(["page": "{{late}}{{>*chart}}", "other": "{{late}}"])
    #expect(
      library.compile("page", for: SamplePage.self).diagnostics.map(\.code)
        == ["mustache.unknown-name", "mustache.no-candidate"])
  }

  @Test("A library without the template says so")
  func noTemplate() {
    let diagnostics = library(["pages": ""]).compile("page", for: SamplePage.self).diagnostics
    #expect(diagnostics.map(\.code) == ["mustache.unknown-template"])
    #expect(diagnostics.first?.help?.en == "did you mean “pages”?")
  }
}
