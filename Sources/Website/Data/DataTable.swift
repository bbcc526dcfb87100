import Casebook
import Progress

/// A table of data before it is written: the same rows, whether as JSON, as CSV or as a workbook.
struct DataTable {
  /// The keys of the columns.
  let columns: [String]
  /// The rows, each with a value for every column.
  let rows: [[DataValue]]
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
