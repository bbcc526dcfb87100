import CSV
import Diagnostics
import TOML

/// Reads the values of a record under their keys, and reports what is not as it should be.
///
/// A value that is wrong reads as absent, so that decoding goes on and finds whatever else is wrong.
struct RecordReader<Key: RecordKey> {
  let record: Record
  let context: ReadingContext

  /// Begins to read a record, whose unknown keys are reported at once.
  ///
  /// - Parameter known: All keys, for whoever reads many records of one kind.
  init(_ record: Record, _ context: ReadingContext, known: [String] = Key.names) {
    self.record = record
    self.context = context
    for field in record.fields where !known.contains(where: field.hasKey) {
      let likely = nearest(to: field.key, in: known)
      context.findings.report(
        ReadingProblem.unknownKey(field.key, likely: likely, known: known),
        at: SourceLocation(path: record.location.path, range: field.keyRange))
    }
  }

  /// Begins to read a record whose keys are known to be right.
  init(_ record: Record, silently context: ReadingContext) {
    self.record = record
    self.context = context
  }

  /// The value under a key, as written.
  func value(_ key: Key) -> FieldValue? {
    record.value(key.rawValue)
  }

  /// Whether there is anything under a key.
  func has(_ key: Key) -> Bool {
    record.place(of: key.rawValue) != nil
  }

  /// Where a key's value is written; without one, the record.
  func location(_ key: Key) -> SourceLocation {
    value(key).map { SourceLocation(path: record.location.path, range: $0.range) } ?? record.location
  }

  /// Reports a problem at a key's value.
  func report(_ problem: some ContentProblem, at key: Key, notes: [Diagnostic.Note] = []) {
    context.findings.report(problem, at: location(key), notes: notes)
  }

  /// Reports that a key is missing, where it is.
  func require(_ key: Key) {
    if !has(key), context.reportsGaps {
      context.findings.report(ReadingProblem.missingKey(key.rawValue), at: record.location)
    }
  }

  /// Reports a value of the wrong type.
  func reportWrongType(_ key: Key, _ expected: ValueKind) {
    guard let value = value(key) else { return }
    report(ReadingProblem.wrongType(key.rawValue, expected: expected, found: value.found), at: key)
  }
}

/// What all readers of a part of the content share.
struct ReadingContext {
  /// Where problems go.
  let findings: Findings
  /// The site's editions, from the widest audience to the narrowest.
  let editions: [Edition]
  /// Whether keys that are missing are reported.
  var reportsGaps = true

  /// The same for a document that is not whole.
  var forgivingGaps: ReadingContext {
    var context = self
    context.reportsGaps = false
    return context
  }

  /// Reports that none of some keys is there.
  func reportGap(_ keys: [String], at location: SourceLocation) {
    if reportsGaps { findings.report(ReadingProblem.oneOf(keys), at: location) }
  }
}

extension FieldValue {
  /// What kind of value it is, to be told to the one who wrote another.
  var found: FoundKind {
    switch self {
    case .cell(let cell): return .cell(cell.trimmedText)
    case .toml(let value):
      switch value.content {
      case .string(let text):
        if CivilDay(tableText: text) != nil { return .dayInQuotes }
        return DecimalNumber(tableText: text) != nil ? .numberInQuotes : .text
      case .integer, .float: return .number
      case .boolean: return .flag
      case .localDate: return .day
      case .offsetDateTime, .localDateTime, .localTime: return .moment
      case .array: return .list
      case .table: return .table
      }
    }
  }
}
