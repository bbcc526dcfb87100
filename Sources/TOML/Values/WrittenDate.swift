/// The bytes of a date or a time whose shape the parser has found to be right.
struct WrittenDate {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The date `yyyy-mm-dd` at the beginning; `nil` where there is no such day.
  func date() -> TOMLDate? {
    TOMLDate(year: number(at: 0, digits: 4), month: number(at: 5, digits: 2), day: number(at: 8, digits: 2))
  }

  /// How many days the month has; `nil` where there is no such month.
  var daysOfMonth: Int? {
    let month = number(at: 5, digits: 2)
    return 1...12 ~= month ? TOMLDate.days(inMonth: month, of: number(at: 0, digits: 4)) : nil
  }

  /// The time `hh:mm:ss` from the place `offset` on, with its fraction; `nil` where a part is too large.
  func time(at offset: Int) -> TOMLTime? {
    TOMLTime(
      hour: number(at: offset, digits: 2), minute: number(at: offset + 3, digits: 2),
      second: number(at: offset + 6, digits: 2), nanosecond: nanoseconds(at: offset + 8))
  }

  /// The distance from UTC `±hh:mm` at the end, in minutes, or 0 for `Z`; `nil` where a part is too large.
  func offsetMinutes() -> Int? {
    guard let last = bytes.last, last.isDigit else { return 0 }
    let hours = number(at: bytes.count - 5, digits: 2)
    let minutes = number(at: bytes.count - 2, digits: 2)
    guard hours < 24, minutes < 60 else { return nil }
    return (hours * 60 + minutes) * (bytes[bytes.count - 6] == UInt8(ascii: "-") ? -1 : 1)
  }

  private func nanoseconds(at offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else { return 0 }
    var unit = 100_000_000
    var sum = 0
    for byte in bytes[(offset + 1)...].prefix(9) {
      guard byte.isDigit else { break }
      sum += Int(byte & 0xF) * unit
      unit /= 10
    }
    return sum
  }

  private func number(at offset: Int, digits: Int) -> Int {
    var sum = 0
    for place in max(0, offset)..<max(0, offset + digits) where place < bytes.count {
      sum = sum * 10 + Int(bytes[place] & 0xF)
    }
    return sum
  }
}
