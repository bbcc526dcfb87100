/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// From 1 January of the year 1 to 30 December 9999, so that the day after it can always be written in four digits.
public struct ICalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let daysSince1970: Int

  /// Makes the day so many days after 1 January 1970; the first or the last day there is where it would lie beyond.
  public init(daysSince1970 days: Int) {
    daysSince1970 = min(max(days, -719_162), 2_932_895)
  }

  /// Makes the day of a date; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= ICalendarDay.length(ofMonth: month, year: year), (year, month, day) != (9999, 12, 31)
    else { return nil }
    // Years begin in March here, so that the leap day is a year's last and months' lengths follow one formula.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    daysSince1970 = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The earlier day first.
  public static func < (left: ICalendarDay, right: ICalendarDay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

/// A day's year, month and day of the month.
struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int

  /// The date so many days after 1 January 1970; not before the year 0.
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }
}

extension ICalendarDay {
  var date: CalendarDate { CalendarDate(daysSince1970: daysSince1970) }

  var isMonthEnd: Bool {
    CalendarDate(daysSince1970: daysSince1970 + 1).day == 1
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
