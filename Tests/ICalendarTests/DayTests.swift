import ICalendar
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (1, 1, 1, -719_162), (9999, 12, 30, 2_932_895),
  ])
  func countsFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(ICalendarDay(year: year, month: month, day: day)?.daysSince1970 == number)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1),
    (9999, 12, 31), (.max, .max, .max), (.min, .min, .min),
  ])
  func isADayThatThereIs(year: Int, month: Int, day: Int) {
    #expect(ICalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (day(2026, 12, 31), day(2026, 12, 31), "20261231", "20270101"),
    (day(2028, 2, 28), day(2028, 2, 28), "20280228", "20280229"),
    (day(2026, 2, 1), day(2026, 2, 28), "20260201", "20260301"),
    (day(2026, 2, 2), day(2026, 2, 1), "20260202", "20260203"),
    (ICalendarDay(daysSince1970: .min), ICalendarDay(daysSince1970: .min), "00010101", "00010102"),
    (ICalendarDay(daysSince1970: .max), ICalendarDay(daysSince1970: .max), "99991230", "99991231"),
  ])
  func endsOnTheDayAfterTheLast(first: ICalendarDay, last: ICalendarDay, start: String, end: String) throws {
    let lines = try lines([event(on: first) { $0.lastDay = last }])
    #expect(lines.contains("DTSTART;VALUE=DATE:" + start))
    #expect(lines.contains("DTEND;VALUE=DATE:" + end))
  }

  @Test func writesEveryDayOfNineYearsInOrder() throws {
    var expected: [String] = []
    for year in 2096...2104 {
      for month in 1...12 {
        for day in 1...31 where ICalendarDay(year: year, month: month, day: day) != nil {
          expected.append("DTSTART;VALUE=DATE:\(year)\(month < 10 ? "0" : "")\(month)\(day < 10 ? "0" : "")\(day)")
        }
      }
    }
    let first = day(2096, 1, 1).daysSince1970
    let events = expected.indices.map { event("\($0)", on: ICalendarDay(daysSince1970: first + $0)) }
    #expect(expected.count == 9 * 365 + 2)
    #expect(try lines(events).filter { $0.hasPrefix("DTSTART") } == expected)
  }
}
