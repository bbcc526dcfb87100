import TestSupport
import Testing

@testable import Mustache

@Suite("The Mustache specification, names looked up while rendering")
struct DynamicConformanceTests {
  @Test(
    .enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)),
    arguments: SpecificationFile.modules)
  func passes(_ module: String) throws {
    let file = try #require(try SpecificationFile.load(module))
    var passed = 0
    for test in file.tests {
      let output = Self.output(of: test)
      #expect(output == test.expected, "\(module): \(test.name)")
      passed += output == test.expected ? 1 : 0
    }
    Conformance.report("Mustache \(module)", passed: passed, total: file.tests.count)
  }

  private static func output(of test: SpecificationFile.Case) -> String {
    let library = test.library
    guard let program = library.compileDynamic("the case itself").program else {
      return "does not compile: \(library.diagnostics)"
    }
    var renderer = Renderer()
    var output: [UInt8] = []
    do {
      try renderer.render(program, View(test.data), into: &output)
    } catch {
      return "does not render: \(error)"
    }
    return String(decoding: output, as: UTF8.self)
  }
}
