import Diagnostics
import Testing

@testable import Mustache

@Suite("Constants")
struct ConstantTests {
  private static let table = ConstantTable(
    name: "t", texts: ["late": "Trễ <hạn>", "menu.home": "Trang đầu", "none": "", "unused": "x"])

  @Test("They become literal text, escaped, and sections over them are decided")
  func rendering() throws {
    let template = "{{t.late}} {{t.menu.home}}{{#t.none}}x{{/t.none}}{{^t.none}}!{{/t.none}}{{#t.late}}?{{/t.late}}"
    let output = try rendered(["page": template], SamplePage.self, constants: [Self.table]) { _ in }
    #expect(output == "Trễ &lt;hạn&gt; Trang đầu!?")
  }

  @Test("The compiler tells which were used")
  func used() {
    let library = library(["page": "{{t.late}}{{>a}}", "a": "{{#t.none}}{{/t.none}}"])
    let compilation = library.compile("page", for: SamplePage.self, constants: [Self.table])
    #expect(compilation.usedConstants == ["t.late", "t.none"])
    #expect(compilation.usedTemplates == ["page", "a"])
  }
}
