import Mustache
import Testing

@testable import Website

@Suite("What pages offer")
struct PageTemplateTests {
  @Test("No kind of record declares a name twice", arguments: PageTemplate.allCases)
  func names(template: PageTemplate) {
    #expect(ShapeSet(root: template.fields).repeatedNames.isEmpty)
  }
}
