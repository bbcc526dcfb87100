import Casebook
import Progress

extension DataTable {
  /// Writes the rows as an array of objects, a line each.
  ///
  /// - Parameter flush: Takes away what is written, now and then.
  func write(to json: inout JSONWriter, _ flush: (inout [UInt8]) -> Void = { _ in }) {
    let keys = columns.map { Array("\"\($0)\":".utf8) }
    json.array { json in
      forEachRow { row in
        json.item { json in
          json.newline()
          json.object { json in
            for (key, value) in zip(keys, row) {
              json.key(written: key)
              json.write(value)
            }
          }
        }
        if json.bytes.count >= DataTable.pieceSize { json.flush(flush) }
      }
    }
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
