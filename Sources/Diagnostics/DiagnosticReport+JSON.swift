import Foundation

extension DiagnosticReport {
  /// The report for programs: a JSON array with an object for each finding.
  ///
  /// Keys: `path`, `line`, `column`, `endLine`, `endColumn` (absent for a file as a whole; the end is exclusive),
  /// `severity`, `code`, `message`, `help`, and `notes` with the same places and a `message`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = resolved().map { JSONEntry($0, language: language) }
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }
}

/// One finding, or one note of it, as it is written out.
private struct JSONEntry: Encodable {
  let path: String
  let line: Int?
  let column: Int?
  let endLine: Int?
  let endColumn: Int?
  let severity: String?
  let code: String?
  let message: String
  let help: String?
  let notes: [JSONEntry]?

  init(_ entry: DiagnosticReport.Entry, language: Language) {
    let diagnostic = entry.diagnostic
    self.init(
      entry.place, message: diagnostic.message[language], severity: diagnostic.severity.rawValue,
      code: diagnostic.code, help: diagnostic.help?[language],
      notes: entry.notes.map { JSONEntry($0.place, message: $0.message[language]) })
  }

  private init(
    _ place: ResolvedPlace, message: String, severity: String? = nil, code: String? = nil, help: String? = nil,
    notes: [JSONEntry]? = nil
  ) {
    path = place.path
    line = place.start?.line
    column = place.start?.column
    endLine = place.end?.line
    endColumn = place.end?.column
    self.message = message
    self.severity = severity
    self.code = code
    self.help = help
    self.notes = notes
  }
}
