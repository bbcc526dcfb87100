extension ContentLine {
  /// Appends a whole line with a day as in `20260930`, and what follows it.
  static func write(
    _ name: StaticString, day: ICalendarDay, then suffix: StaticString = "", to output: inout [UInt8]
  ) {
    write(name, date: day.date, then: suffix, to: &output)
  }

  /// Appends a whole line with the day after another.
  static func write(_ name: StaticString, dayAfter day: ICalendarDay, to output: inout [UInt8]) {
    write(name, date: CalendarDate(daysSince1970: day.daysSince1970 + 1), then: "", to: &output)
  }

  private static func write(
    _ name: StaticString, date: CalendarDate, then suffix: StaticString, to output: inout [UInt8]
  ) {
    var line = ContentLine(name, to: &output)
    line.append(date: date, to: &output)
    suffix.withUTF8Buffer { for byte in $0 { line.append(byte, to: &output) } }
    line.end(to: &output)
  }

  /// Appends eight digits.
  mutating func append(date: CalendarDate, to output: inout [UInt8]) {
    var place = 10_000_000
    let digits = date.year * 10_000 + date.month * 100 + date.day
    while place > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits / place % 10), to: &output)
      place /= 10
    }
  }
}
