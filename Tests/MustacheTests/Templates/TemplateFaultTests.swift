import Diagnostics
import TestSupport
import Testing

@testable import Mustache

@Suite("Faults in the form of a template")
struct TemplateFaultTests {
  @Test(arguments: [
    ("ab 1️⃣{{2️⃣title", "mustache.unclosed-tag"),
    ("{{a}}1️⃣{{2️⃣! x }", "mustache.unclosed-tag"),
    ("1️⃣{{{a}}2️⃣ b", "mustache.unclosed-triple"),
    ("x1️⃣{{}}2️⃣", "mustache.empty-tag"),
    ("x1️⃣{{# }}2️⃣", "mustache.empty-tag"),
    ("x1️⃣{{{}}}2️⃣", "mustache.empty-tag"),
    ("x1️⃣{{>*}}2️⃣", "mustache.empty-tag"),
    ("1️⃣{{a b}}2️⃣", "mustache.bad-name"),
    ("1️⃣{{=<% %>}}2️⃣", "mustache.bad-delimiters"),
    ("1️⃣{{=<%=}}2️⃣", "mustache.bad-delimiters"),
    ("1️⃣{{== ==}}2️⃣", "mustache.bad-delimiters"),
    ("1️⃣{{#a}}2️⃣b", "mustache.unclosed-section"),
    ("{{#a}}1️⃣{{#b}}2️⃣{{/a}}", "mustache.unclosed-section"),
    ("{{#a}}1️⃣{{/b}}2️⃣{{/a}}", "mustache.stray-close"),
    ("1️⃣{{/a}}2️⃣", "mustache.stray-close"),
    ("1️⃣{{$a}}2️⃣", "mustache.unclosed-section"),
    ("1️⃣{{<a}}2️⃣", "mustache.unclosed-section"),
  ])
  func isFound(_ marked: String, _ code: String) {
    let fixture = MarkedText(marked)
    let library = library(["page": fixture.text])
    #expect(library.diagnostics.map(\.code) == [code])
    #expect(
      library.diagnostics.first?.location
        == SourceLocation(path: "page.html", range: ByteRange(fixture[1], fixture[2])))
    #expect(library.compileDynamic("page").program == nil)
  }

  @Test("Several are all found")
  func several() {
    #expect(
      Set(library(["page": "{{}}{{/x}}{{#a}}{{b c}}{{"]).diagnostics.map(\.code)) == [
        "mustache.empty-tag", "mustache.stray-close", "mustache.unclosed-section", "mustache.bad-name",
        "mustache.unclosed-tag",
      ])
  }

  @Test("Two templates of one name")
  func duplicate() {
    #expect(library(["page": "", "page": ""]).diagnostics.map(\.code) == ["mustache.duplicate-template"])
  }

  @Test("A byte order mark is not part of the text")
  func byteOrderMark() throws {
    #expect(try renderedDynamically(["page": "\u{FEFF}{{! x }}\na"], .null) == "a")
  }

  @Test("Delimiters may be set back, and braces may stand in text")
  func delimiters() throws {
    let output = try renderedDynamically(
      ["page": "{{=<% %>=}}{{a}}<%a%><%{a}%><%={{ }}=%>{{{a}}}{ { }} }{{a}}"], .record(["a": .text("&")]))
    #expect(output == "{{a}}&amp;&&{ { }} }&amp;")
  }
}
