import Casebook
import Diagnostics
import TestSupport
import Testing

/// A mistake as people make it in a valid site: what it is, and all that must be found then.
struct Fault: Sendable, CustomTestStringConvertible {
  let code: String
  let severity: Severity
  /// The file in which it must be found.
  let path: String
  /// What of that file stands there instead, with marks 1 and 2 around what the finding must point at; without
  /// marks the finding is about the file as a whole.
  let changes: [(old: String, new: String)]
  /// Other changes, which make it a mistake.
  let elsewhere: [(path: String, old: String, new: String)]
  /// What the Vietnamese help has to contain.
  let help: String

  init(
    _ code: String, _ severity: Severity = .error, in path: String, _ changes: (String, String)...,
    elsewhere: [(String, String, String)] = [], help: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.changes = changes.map { (old: $0.0, new: $0.1) }
    self.elsewhere = elsewhere.map { (path: $0.0, old: $0.1, new: $0.2) }
    self.help = help
  }

  var testDescription: String {
    "\(code): \(changes.map(\.new).joined(separator: " "))"
  }

  /// Reads the site with the mistake: it must be found at its place, and nothing else must be.
  func check(in site: Site = .valid) async throws {
    var site = site
    for change in elsewhere { site = try site.replacing(change.old, in: change.path, with: change.new) }
    for change in changes { site = try site.replacing(change.old, in: path, with: change.new) }
    try await site.expectOnly(code, severity, in: path, help: help)
  }
}

extension Site {
  /// Reads the site, whose file at a path may hold marks: one finding must be there, between marks 1 and 2.
  @discardableResult
  func expectOnly(
    _ code: String, _ severity: Severity = .error, in path: String, help: String = ""
  ) async throws -> Diagnostic {
    let marked = MarkedText(files[path] ?? "")
    let site = files[path] == nil ? self : with(path, marked.text)
    let found = await site.load().diagnostics
    let range = marked.offsets.isEmpty ? nil : ByteRange(marked[1], marked[2])
    let expected = Summary(
      code: code, severity: severity, location: Diagnostics.SourceLocation(path: "content/" + path, range: range))
    #expect(found.map(\.summary) == [expected], "\(found.map { $0.shown(in: marked.text) })")
    let diagnostic = try #require(found.first)
    #expect(help.isEmpty || diagnostic.help?.vi.contains(help) == true, "\(diagnostic.help?.vi ?? "no help")")
    diagnostic.expectGoodWording()
    return diagnostic
  }
}

/// What a finding is apart from its words.
struct Summary: Equatable, CustomStringConvertible {
  let code: String
  let severity: Severity
  let location: Diagnostics.SourceLocation

  var description: String {
    "\(severity) \(code) \(location.path)\(location.range.map { " \($0.lowerBound)..<\($0.upperBound)" } ?? "")"
  }
}

extension Diagnostic {
  /// The finding apart from its words.
  var summary: Summary { Summary(code: code, severity: severity, location: location) }

  /// The finding with what it points at, to be shown where a test fails.
  func shown(in text: String) -> String {
    let bytes = Array(text.utf8)
    let piece = location.range.flatMap { range in
      range.upperBound <= bytes.count ? String(decoding: bytes[range.offsets], as: UTF8.self) : nil
    }
    return "\(code) at \(location.path): «\(piece ?? "")» \(message.en)"
  }

  /// Messages begin in lower case or with what they quote, and have no full stop.
  func expectGoodWording() {
    for wording in [message, help].compactMap({ $0 }) + notes.map(\.message) {
      for sentence in [wording.vi, wording.en] {
        #expect(!sentence.isEmpty && !sentence.hasSuffix("."))
        #expect(sentence.first?.isUppercase != true, "\(sentence)")
      }
    }
  }
}
