import Testing

@testable import Mustache

/// Inputs that would take for ever, or more stack than there is, if any step were not linear.
@Suite("Huge and hostile templates")
struct HugeInputTests {
  @Test(
    "Each ends with its diagnostics",
    arguments: [
      ("{{#a}}", "mustache.too-deep"), ("{{<a}}", "mustache.too-deep"), ("{{$a}}{{<b}}", "mustache.too-deep"),
      ("{{", "mustache.unclosed-tag"), ("{{{a}} ", "mustache.unclosed-triple"), ("{{/a}}", "mustache.stray-close"),
      ("{{=}}", "mustache.bad-delimiters"), ("{{=| |=}}", "mustache.bad-delimiters"),
    ])
  func repeated(_ piece: String, _ code: String) {
    let library = library(["page": String(repeating: piece, count: 20_000)])
    let codes = Set(library.diagnostics.map(\.code))
    #expect(codes == [code] || piece == "{{=| |=}}")
    #expect(library.compileDynamic("page").program == nil || codes.isEmpty)
  }

  @Test("A long line is one literal")
  func longLine() throws {
    let line = String(repeating: "{ dòng dài ", count: 100_000)
    let program = try #require(library(["page": line]).compileDynamic("page").program)
    #expect(program.literalByteCount == line.utf8.count)
    #expect(program.instructionCount == 2)
  }

  @Test("Sections as deep as is allowed are compiled and rendered")
  func deepest() throws {
    let depth = TemplateParser.depthLimit
    let template =
      String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
    #expect(try renderedDynamically(["page": template], .record(["a": .flag(true)])) == "x")
  }

  @Test("Templates that multiply each other are refused")
  func multiplying() {
    var page = "{{<frame}}"
    for number in 0..<24 {
      page +=
        "{{$b\(number)}}" + String(repeating: "{{$b\(number + 1)}}{{/b\(number + 1)}}", count: 2) + "{{/b\(number)}}"
    }
    let compilation = library(["page": page + "{{/frame}}", "frame": "{{$b0}}{{/b0}}"]).compileDynamic("page")
    #expect(compilation.program == nil)
    #expect(compilation.diagnostics.map(\.code) == ["mustache.too-large"])
  }
}
