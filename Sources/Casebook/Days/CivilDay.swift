/// A day of the calendar, without a time and without a time zone.
///
/// It is the number of days since 1 January 1970 in the proleptic Gregorian calendar, so that comparing and counting
/// are plain arithmetic. Years 1 to 9999.
public struct CivilDay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let number: Int32

  /// Makes the day with a number of days since 1 January 1970.
  public init(number: Int32) {
    self.number = number
  }

  /// Makes the day of a date; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    // Years begin in March here, so that the leap day is a year's last and months' lengths follow one formula.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The earlier day first.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.number < right.number
  }

  /// The day so many days later.
  public static func + (day: CivilDay, days: Int) -> CivilDay {
    CivilDay(number: Int32(clamping: Int(day.number) + days))
  }

  /// The day so many days earlier.
  public static func - (day: CivilDay, days: Int) -> CivilDay {
    CivilDay(number: Int32(clamping: Int(day.number) - days))
  }

  /// The number of days from the right day to the left one.
  public static func - (left: CivilDay, right: CivilDay) -> Int {
    Int(left.number) - Int(right.number)
  }
}
