import Casebook
import Progress

/// The rows of a table as an array of objects, a line each, within an object that says what they are of.
struct JSONRows {
  private var json = JSONWriter()
  /// The columns' names in quotes, each with its colon.
  private let keys: [[UInt8]]

  /// Begins with what `writeHead` says of the rows.
  init(columns: [String], named name: String, _ writeHead: (inout JSONWriter) -> Void) {
    keys = columns.map { Array("\"\($0)\":".utf8) }
    json.beginObject()
    writeHead(&json)
    json.key(name)
    json.beginArray()
  }

  /// What is written and not taken away.
  var bytes: [UInt8] { json.bytes }

  /// Writes a row.
  mutating func add(_ row: [DataValue]) {
    json.item { json in
      json.newline()
      json.beginObject()
      for (key, value) in zip(keys, row) {
        json.key(written: key)
        json.write(value)
      }
      json.endObject()
    }
  }

  /// Ends the file.
  mutating func end() {
    json.endArray()
    json.endObject()
    json.newline()
  }

  /// Forgets what is written, which was taken away.
  mutating func removeWritten() {
    json.removeWritten()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ value: DataValue) {
    switch value {
    case .absent: null()
    case .text(let text): string(text)
    case .texts(let texts): array(texts) { $0.string($1) }
    case .day(let day): self.day(day)
    case .number(let value): number(value)
    case .flag(let value): flag(value)
    case .range(let lower, let upper):
      object { json in
        json.member("tu", lower)
        json.member("den", upper)
      }
    case .reasons(let reasons):
      array(reasons) { json, reason in json.object { $0.write(reason) } }
    }
  }

  private mutating func write(_ reason: RatingReason) {
    member("ma", reason.code)
    switch reason {
    case .taskOverdue(let task, let days):
      member("nhiem-vu", task)
      member("so-ngay", days)
    case .gap(let points): member("diem", points)
    case .reportMissing(let quarter): member("ky", quarter.code)
    case .noPlan(let days): member("so-ngay", days)
    }
  }
}
