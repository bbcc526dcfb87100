import CSV
import Casebook
import Progress

extension DataTable {
  /// The table as Excel in Vietnam opens it: `;` between cells, a decimal comma, lists joined by `, `; text that would
  /// be taken for a formula is made harmless.
  var csv: [UInt8] {
    var all: [UInt8] = []
    writeCSV { bytes in
      all += bytes
      bytes.removeAll(keepingCapacity: true)
    }
    return all
  }

  /// The same in pieces, each of which `flush` takes away.
  func writeCSV(_ flush: (inout [UInt8]) -> Void) {
    var writer = CSVWriter()
    var bytes: [UInt8] = []
    for column in columns { writer.text(column, to: &bytes) }
    writer.endRow(to: &bytes)
    forEachRow { row in
      for value in row { DataTable.write(value, &writer, to: &bytes) }
      writer.endRow(to: &bytes)
      if bytes.count >= DataTable.pieceSize { flush(&bytes) }
    }
    flush(&bytes)
  }

  private static func write(_ value: DataValue, _ writer: inout CSVWriter, to bytes: inout [UInt8]) {
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
