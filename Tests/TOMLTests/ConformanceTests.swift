import Diagnostics
import Foundation
import TOML
import Testing
import TestSupport

/// The cases of toml-test that apply to TOML 1.0.0.
@Suite(.enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)))
struct ConformanceTests {
  private let folder: URL
  private let paths: [String]

  init() throws {
    folder = try #require(Conformance.folder).appending(path: "toml-test", directoryHint: .isDirectory)
    paths = try String(contentsOf: folder.appending(path: "files-toml-1.0.0"), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { $0.hasSuffix(".toml") }
  }

  @Test("What is valid is read, with the values and types that the suite tells")
  func valid() throws {
    let cases = paths.filter { $0.hasPrefix("valid/") }
    var passed = 0
    for path in cases {
      let document = try document(path)
      let expected = try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.appending(path: path.dropLast(5) + ".json")))
      let difference = TaggedJSON.difference(.table(document.root), expected, at: "")
      #expect(document.diagnostics.isEmpty, "\(path): \(document.diagnostics.map(\.message.en))")
      #expect(difference == nil, "\(path)")
      if document.diagnostics.isEmpty, difference == nil { passed += 1 }
    }
    Conformance.report("TOML 1.0.0 valid", passed: passed, total: cases.count)
    #expect(!cases.isEmpty)
  }

  @Test("What is invalid has a diagnostic")
  func invalid() throws {
    let cases = paths.filter { $0.hasPrefix("invalid/") }
    var passed = 0
    for path in cases {
      let document = try document(path)
      #expect(!document.diagnostics.isEmpty, "\(path)")
      if !document.diagnostics.isEmpty { passed += 1 }
    }
    Conformance.report("TOML 1.0.0 invalid", passed: passed, total: cases.count)
    #expect(!cases.isEmpty)
  }

  private func document(_ path: String) throws -> TOMLDocument {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
    return TOMLDocument(parsing: SourceFile(path: path, bytes: bytes))
  }
}
