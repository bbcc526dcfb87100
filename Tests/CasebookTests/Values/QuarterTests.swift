import Casebook
import Testing

@Suite("Quarter")
struct QuarterTests {
  @Test(
    "A day lies in its quarter",
    arguments: [
      ("2026-01-01", "2026-q1"), ("2026-03-31", "2026-q1"), ("2026-04-01", "2026-q2"), ("2026-09-30", "2026-q3"),
      ("2026-12-31", "2026-q4"), ("0001-01-01", "0001-q1"),
    ])
  func contains(day: String, code: String) throws {
    let quarter = Quarter(containing: try #require(CivilDay(iso: day)))
    #expect(quarter.code == code)
    #expect(Quarter(code: code) == quarter)
  }

  @Test("It begins and ends where the next and the one before do")
  func borders() throws {
    let quarter = try #require(Quarter(code: "2025-q4"))
    #expect(quarter.firstDay.iso == "2025-10-01")
    #expect(quarter.lastDay.iso == "2025-12-31")
    #expect(quarter.next.code == "2026-q1")
    #expect(quarter.next.previous == quarter)
    #expect(quarter < quarter.next)
    #expect(quarter.lastDay + 1 == quarter.next.firstDay)
    #expect((quarter.firstMonth, quarter.lastMonth) == (10, 12))
  }

  @Test("Its report arrives before a day of its last month")
  func deadline() throws {
    let quarter = try #require(Quarter(year: 2026, number: 3))
    #expect(quarter.reportDeadline(before: 20).iso == "2026-09-20")
    #expect(quarter.reportDeadline(before: 1).iso == "2026-09-01")
  }

  @Test(
    "What is no quarter is not read",
    arguments: [
      "", "2026", "2026-q0", "2026-q5", "2026-Q3", "26-q3", "0000-q1", "2026-q", "2026-q33", "2026-q3-", "2026q3",
      "-026-q3",
    ])
  func refuses(code: String) {
    #expect(Quarter(code: code) == nil)
  }

  @Test("Numbers beyond 1 to 4 make none")
  func bounds() {
    #expect(Quarter(year: 2026, number: 0) == nil)
    #expect(Quarter(year: 2026, number: 5) == nil)
    #expect(Quarter(year: 10_000, number: 1) == nil)
  }
}
