/// A day of the Gregorian calendar, years 1 to 9999, without a time and without a time zone.
public struct ISODay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let daysSince1970: Int

  /// Makes the day so many days after 1 January 1970; the first or the last day there is where it would lie beyond.
  public init(daysSince1970 days: Int) {
    daysSince1970 = min(max(days, -719_162), 2_932_896)
  }

  /// Makes the day of a date; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    // Years begin in March here, so that the leap day is a year's last and months' lengths follow one formula.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    daysSince1970 = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    // A day that its month does not have would be one of the next month.
    guard components == (year, month, day) else { return nil }
  }

  /// The year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day as machines write it: `2026-09-30`.
  public var iso: String {
    let (year, month, day) = components
    let digits = String(100_000_000 + year * 10_000 + month * 100 + day).dropFirst()
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// The earlier day first.
  public static func < (left: ISODay, right: ISODay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
