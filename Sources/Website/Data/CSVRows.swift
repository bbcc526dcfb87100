import CSV
import Casebook
import Progress

/// The rows of a table as Excel in Vietnam opens them: `;` between cells, a decimal comma, lists joined by `, `; text
/// that would be taken for a formula is made harmless.
struct CSVRows {
  /// What is written and not taken away.
  private(set) var bytes: [UInt8] = []
  private var writer = CSVWriter()

  /// Begins with the header.
  init(columns: [String]) {
    for column in columns { writer.text(column, to: &bytes) }
    writer.endRow(to: &bytes)
  }

  /// Writes a row.
  mutating func add(_ row: [DataValue]) {
    for value in row { write(value) }
    writer.endRow(to: &bytes)
  }

  /// Forgets what is written, which was taken away.
  mutating func removeWritten() {
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ value: DataValue) {
    switch value {
    case .absent:
      writer.empty(to: &bytes)
    case .number(let number):
      let number = number.withoutTrailingZeros
      writer.number(number.mantissa, decimals: Int(number.decimals), to: &bytes)
    case .day(let day):
      let (year, month, dayOfMonth) = day.components
      writer.day(year: year, month: month, day: dayOfMonth, to: &bytes)
    case .text(let text):
      writer.text(text, to: &bytes)
    case .texts, .flag, .range, .reasons:
      writer.text(value.cellText, to: &bytes)
    }
  }
}

extension DataValue {
  /// What a cell shows of a value that is neither a number nor a day.
  var cellText: String {
    switch self {
    case .absent, .day, .number: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .flag(let value): value ? "true" : "false"
    case .range(let lower, let upper):
      "\(lower.withoutTrailingZeros.written(decimalMark: ",", groupMark: ""))–"
        + upper.withoutTrailingZeros.written(decimalMark: ",", groupMark: "")
    case .reasons(let reasons): reasons.map(\.cellText).joined(separator: ", ")
    }
  }
}

extension RatingReason {
  /// The reason's code and its data.
  fileprivate var cellText: String {
    switch self {
    case .taskOverdue(let task, let days): "\(code) \(task) \(days)"
    case .gap(let points): "\(code) \(points.withoutTrailingZeros.written(decimalMark: ",", groupMark: ""))"
    case .reportMissing(let quarter): "\(code) \(quarter.code)"
    case .noPlan(let days): "\(code) \(days)"
    }
  }
}
