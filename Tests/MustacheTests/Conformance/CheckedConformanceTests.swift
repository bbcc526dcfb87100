import TestSupport
import Testing

@testable import Mustache

/// The cases whose names all exist must come out the same when names are resolved beforehand.
@Suite("The Mustache specification, names checked when compiling")
struct CheckedConformanceTests {
  /// What a case may be left out for: it is about names that do not exist, or about what is an error here.
  private static let refusals: Set = [
    "mustache.unknown-name", "mustache.unknown-template", "mustache.not-html", "mustache.not-a-record",
    "mustache.no-candidate",
  ]

  @Test(
    .enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)),
    arguments: SpecificationFile.modules)
  func passes(_ module: String) throws {
    let file = try #require(try SpecificationFile.load(module))
    var (passed, tried) = (0, 0)
    for test in file.tests {
      switch try Self.result(of: test) {
      case .output(let output):
        tried += 1
        passed += output == test.expected ? 1 : 0
        #expect(output == test.expected, "\(module): \(test.name)")
      case .leftOut(let reason):
        print("Mustache \(module), names checked, left out: \(test.name): \(reason)")
      }
    }
    #expect(2 * tried >= file.tests.count)
    Conformance.report("Mustache \(module), names checked", passed: passed, total: tried)
  }

  private enum Result {
    case output(String)
    case leftOut(String)
  }

  /// What comes of a case; one that writes text as it is is tried once more with HTML in place of its texts.
  private static func result(of test: SpecificationFile.Case, text: FieldKind = .text) throws -> Result {
    let shapes: ShapeSet
    let view: View
    do {
      (shapes, view) = try InferredShapes.infer(test.data, text: text)
    } catch let error as InferredShapes.NoShape {
      return .leftOut(error.reason)
    }
    let compilation = test.library.compile("the case itself", shapes: shapes, root: nil)
    guard let program = compilation.program else {
      let codes = Set(compilation.diagnostics.map(\.code))
      if codes == ["mustache.not-html"], text == .text { return try result(of: test, text: .html) }
      #expect(!codes.isEmpty && codes.isSubset(of: refusals), "\(test.name)")
      return .leftOut(codes.sorted().joined(separator: ", "))
    }
    var renderer = Renderer()
    var output: [UInt8] = []
    do {
      try renderer.render(program, view, into: &output)
    } catch {
      if case .noTemplate(let name) = error { return .leftOut("no template “\(name)” fits the data") }
      return .output("does not render: \(error)")
    }
    return .output(String(decoding: output, as: UTF8.self))
  }
}
