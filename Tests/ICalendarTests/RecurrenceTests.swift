import ICalendar
import Testing

@Suite struct RecurrenceTests {
  private func rule(_ first: ICalendarDay, _ recurrence: Recurrence) throws -> String? {
    try lines([event(on: first) { $0.recurrence = recurrence }]).first { $0.hasPrefix("RRULE:") }
  }

  @Test(
    arguments: [
      (.month, "FREQ=MONTHLY"), (.quarter, "FREQ=MONTHLY;INTERVAL=3"), (.halfYear, "FREQ=MONTHLY;INTERVAL=6"),
      (.year, "FREQ=YEARLY"),
    ] as [(Recurrence.Period, String)])
  func comesAgainEveryPeriod(period: Recurrence.Period, expected: String) throws {
    #expect(try rule(day(2026, 6, 15), Recurrence(every: period)) == "RRULE:" + expected)
  }

  @Test(
    arguments: [
      (.month, "FREQ=MONTHLY;BYMONTHDAY=-1"), (.quarter, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
      (.halfYear, "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"), (.year, "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1"),
    ] as [(Recurrence.Period, String)])
  func comesAtMonthsEnds(period: Recurrence.Period, expected: String) throws {
    #expect(try rule(day(2026, 6, 30), Recurrence(every: period, on: .monthEnd)) == "RRULE:" + expected)
  }

  @Test(arguments: [day(2026, 6, 29), day(2028, 2, 28)])
  func holdsForTheFirstTimeToo(first: ICalendarDay) throws {
    let asGiven = try rule(first, Recurrence(every: .quarter, on: .monthEnd))
    #expect(try asGiven == rule(first, Recurrence(every: .quarter)))
  }

  @Test(
    arguments: [
      (day(2026, 1, 28), .month, "FREQ=MONTHLY"),
      (day(2026, 1, 29), .month, "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"),
      (day(2026, 1, 31), .quarter, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
      (day(2026, 1, 31), .year, "FREQ=YEARLY"),
      (day(2028, 2, 29), .year, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
    ] as [(ICalendarDay, Recurrence.Period, String)])
  func skipsNoMonthThatIsTooShort(first: ICalendarDay, period: Recurrence.Period, expected: String) throws {
    #expect(try rule(first, Recurrence(every: period)) == "RRULE:" + expected)
  }

  @Test func endsAfterItsLastDay() throws {
    let first = day(2026, 6, 15)
    #expect(try rule(first, Recurrence(every: .month, until: first)) == "RRULE:FREQ=MONTHLY;UNTIL=20260615")
    #expect(try rule(first, Recurrence(every: .month, until: day(2026, 6, 14))) == nil)
  }
}
