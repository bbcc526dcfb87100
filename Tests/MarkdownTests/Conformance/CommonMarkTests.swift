import Markdown
import TestSupport
import Testing

@Suite(.enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)))
struct CommonMarkTests {
  @Test func everyExampleOfTheSpecification() throws {
    let folder = try #require(Conformance.folder)
    let examples = try PublishedExample.load("commonmark-0.31.2/examples.json", from: folder)
    var passed = 0
    for example in examples {
      let found = html(example.markdown, .trusting, .commonMark)
      #expect(found == example.html, "\(example.name), \(example.section): \(example.markdown)")
      passed += found == example.html ? 1 : 0
    }
    Conformance.report("CommonMark 0.31.2", passed: passed, total: examples.count)
  }
}
