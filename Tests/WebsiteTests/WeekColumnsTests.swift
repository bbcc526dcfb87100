import Casebook
import Testing

@testable import Website

@Suite("Deadlines by week")
struct WeekColumnsTests {
  private func day(_ text: String) throws -> CivilDay {
    try #require(CivilDay(iso: text))
  }

  @Test(
    "A week begins on Monday",
    arguments: [
      ("2026-09-28", "2026-09-28"), ("2026-09-30", "2026-09-28"), ("2026-10-04", "2026-09-28"),
      ("2026-10-05", "2026-10-05"), ("1969-12-31", "1969-12-29"), ("1969-12-28", "1969-12-22"),
    ])
  func mondays(of text: String, is monday: String) throws {
    #expect(WeekColumns.monday(of: try day(text)) == (try day(monday)))
  }

  @Test("Every day is counted once: in its week, before the first or after the last")
  func counts() throws {
    let today = try day("2026-09-30")
    let first = try day("2026-08-03")
    let last = try day("2027-04-04")
    let days = [first + -1, first, first + 6, first + 7, today, last, last + 1, last + 400]
    let columns = WeekColumns(days, around: today)
    #expect(columns.weeks.first?.first == first && columns.weeks.last?.last == last)
    #expect(columns.earlier == 1 && columns.later == 2)
    #expect(columns.weeks.filter { $0.count > 0 }.map(\.count) == [2, 1, 1, 1])
    #expect(columns.earlier + columns.later + columns.weeks.reduce(0) { $0 + $1.count } == days.count)
  }

  @Test("Columns lie beside each other, the highest takes all units")
  func geometry() throws {
    let today = try day("2026-09-30")
    let columns = WeekColumns([today, today, today + 7], around: today)
    let own = WeekColumns.before
    #expect(columns.height(of: own) == 1000 && columns.height(of: own + 1) == 500 && columns.height(of: own + 2) == 0)
    #expect(columns.start(of: 0) == 0)
    #expect(columns.weeks.indices.dropFirst().allSatisfy { columns.start(of: $0) - columns.start(of: $0 - 1) >= 28 })
    #expect((columns.start(of: own)...columns.start(of: own + 1)).contains(columns.today))
    #expect(columns.marks.first.map { columns.weeks[$0.place].first } == (try day("2026-08-31")))
  }

  @Test("The busiest week is ahead, the earliest of several; none without deadlines")
  func busiest() throws {
    let today = try day("2026-09-30")
    let columns = WeekColumns([today + -7, today + -7, today + 14, today + 21], around: today)
    #expect(columns.busiest?.first == (try day("2026-10-12")))
    #expect(WeekColumns([today + -7], around: today).busiest == nil)
  }
}
