extension Recurrence {
  /// Appends the rule for an event that begins on a day; nothing where it does not come again.
  func write(from firstDay: ICalendarDay, to output: inout [UInt8]) {
    if let until, until < firstDay { return }
    let date = firstDay.date
    var rule = period == .year ? "FREQ=YEARLY" : "FREQ=MONTHLY"
    if let months = period.months { rule += ";INTERVAL=\(months)" }
    if let days = monthDays(from: firstDay) {
      if period == .year { rule += ";BYMONTH=\(date.month)" }
      rule += ";BYMONTHDAY=" + days
    }
    var line = ContentLine("RRULE:", to: &output)
    for byte in rule.utf8 { line.append(byte, to: &output) }
    if let until {
      for byte in ";UNTIL=".utf8 { line.append(byte, to: &output) }
      line.append(date: until.date, to: &output)
    }
    line.end(to: &output)
  }

  /// Which days of a month the rule names; `nil` where every month has the first day's number.
  private func monthDays(from firstDay: ICalendarDay) -> String? {
    if anchor == .monthEnd, firstDay.isMonthEnd { return "-1" }
    let (month, day) = (firstDay.date.month, firstDay.date.day)
    let mayBeMissing = day > 28 && (period != .year || month == 2)
    // A rule skips months without such a day, so it names all that may stand in for it, and takes the last there is.
    return mayBeMissing ? (28...day).map(String.init).joined(separator: ",") + ";BYSETPOS=-1" : nil
  }
}

extension Recurrence.Period {
  /// The months from one time to the next, where the rule has to name them.
  fileprivate var months: Int? {
    switch self {
    case .month, .year: nil
    case .quarter: 3
    case .halfYear: 6
    }
  }
}
