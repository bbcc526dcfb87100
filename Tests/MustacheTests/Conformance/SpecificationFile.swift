import Foundation
import TestSupport

@testable import Mustache

/// A file of the published specification's tests.
struct SpecificationFile: Decodable {
  let tests: [Case]

  struct Case: Decodable {
    let name: String
    let data: DynamicValue
    let template: String
    let partials: [String: String]?
    let expected: String

    /// The case's templates, its own being the page.
    var library: TemplateLibrary {
      var sources = [TemplateSource(name: "the case itself", file: .init(path: "case", text: template))]
      for (name, text) in (partials ?? [:]).sorted(by: { $0.key < $1.key }) {
        sources.append(TemplateSource(name: name, file: .init(path: name, text: text)))
      }
      return TemplateLibrary(sources)
    }
  }

  /// The modules that are tested; lambdas are left out, as templates run no code here.
  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance", "~dynamic-names",
  ]

  static func load(_ module: String) throws -> SpecificationFile? {
    guard let folder = Conformance.folder else { return nil }
    let data = try Data(contentsOf: folder.appending(path: "mustache/\(module).json"))
    return try JSONDecoder().decode(SpecificationFile.self, from: data)
  }
}
