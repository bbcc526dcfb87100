import Casebook
import Progress

/// A table of data before it is written.
///
/// Rows are made one by one while the table is written: a whole city has more of them than need be held at a time.
struct DataTable: Sendable {
  /// Gives every row in turn to a function.
  typealias Rows = @Sendable (_ take: ([DataValue]) throws -> Void) throws -> Void

  /// The keys of the columns.
  let columns: [String]
  /// Gives every row in turn to a function; throws what that throws.
  let forEachRow: Rows

  /// Makes a table whose rows are made when they are asked for, each with a value for every column.
  init(columns: [String], rows: @escaping Rows) {
    self.columns = columns
    forEachRow = rows
  }

  /// Makes a table with the columns of a schema, whose rows are made when they are asked for.
  init(_ schema: [DataColumn], rows: @escaping Rows) {
    self.init(columns: schema.map(\.key), rows: rows)
  }

  /// Makes a table with the columns of a schema, of rows that are there.
  init(_ schema: [DataColumn], rows: [[DataValue]]) {
    self.init(columns: schema.map(\.key), rows: rows)
  }

  /// Makes a table of rows that are there.
  init(columns: [String], rows: [[DataValue]]) {
    self.init(columns: columns) { take in try rows.forEach(take) }
  }
}

/// A value of a table of data.
enum DataValue {
  case absent
  case text(String)
  case texts([String])
  case day(CivilDay)
  case number(DecimalNumber)
  case flag(Bool)
  case range(DecimalNumber, DecimalNumber)
  case reasons([RatingReason])

  /// A text that may be absent.
  static func text(_ text: String?) -> DataValue {
    text.map { .text($0) } ?? .absent
  }

  /// A day that may be absent.
  static func day(_ day: CivilDay?) -> DataValue {
    day.map { .day($0) } ?? .absent
  }

  /// A number that may be absent.
  static func number(_ number: DecimalNumber?) -> DataValue {
    number.map { .number($0) } ?? .absent
  }

  /// A whole number that may be absent.
  static func number(_ number: Int?) -> DataValue {
    number.map { .number(DecimalNumber($0)) } ?? .absent
  }

  /// A truth value that may be absent.
  static func flag(_ flag: Bool?) -> DataValue {
    flag.map { .flag($0) } ?? .absent
  }
}
