@testable import Casebook
import Diagnostics
import TestSupport
import Testing

@testable import Progress

@Suite("When recurring duties are due")
struct DutyScheduleTests {
  private func schedule(_ period: RecurringDuty.Period, from start: String, until end: String) -> DutySchedule {
    let duty = RecurringDuty(
      code: "DK1", work: "Báo cáo", period: period, start: day(start), agencies: [], audience: .everyone,
      location: Diagnostics.SourceLocation(path: "content/x.md"))
    return DutySchedule(duty, until: day(end))
  }

  @Test(
    "At each period's end from the first day on, until the programme ends",
    arguments: [
      (.month, "2024-01-31", "2024-04-29", ["2024-01-31", "2024-02-29", "2024-03-31"]),
      (.month, "2023-02-01", "2023-03-31", ["2023-02-28", "2023-03-31"]),
      (.month, "2100-02-01", "2100-02-28", ["2100-02-28"]),
      (.quarter, "2025-02-15", "2025-12-31", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]),
      (.quarter, "2025-03-31", "2025-06-29", ["2025-03-31"]),
      (.quarter, "2025-04-01", "2025-06-30", ["2025-06-30"]),
      (.halfYear, "2025-07-01", "2026-12-30", ["2025-12-31", "2026-06-30"]),
      (.halfYear, "2025-06-30", "2025-12-31", ["2025-06-30", "2025-12-31"]),
      (.year, "2025-06-30", "2027-12-31", ["2025-12-31", "2026-12-31", "2027-12-31"]),
      (.year, "2025-06-30", "2025-12-30", []),
      (.year, "9999-01-01", "9999-12-31", ["9999-12-31"]),
    ] as [(RecurringDuty.Period, String, String, [String])])
  func occurrences(period: RecurringDuty.Period, start: String, end: String, expected: [String]) {
    let schedule = schedule(period, from: start, until: end)
    let all = schedule.occurrences(in: day("0001-01-01")...day("9999-12-31"))
    #expect(all.map(\.iso) == expected)
    #expect(schedule.first?.iso == expected.first)
  }

  @Test(
    "The next one is on the day itself or after it",
    arguments: [
      ("2020-01-01", "2025-03-31"), ("2025-03-31", "2025-03-31"), ("2025-04-01", "2025-06-30"),
      ("2025-12-31", "2025-12-31"), ("2026-01-01", nil),
    ] as [(String, String?)])
  func next(iso: String, expected: String?) {
    #expect(schedule(.quarter, from: "2025-02-15", until: "2026-01-15").next(from: day(iso))?.iso == expected)
  }

  @Test("Those of some days are those between, both included")
  func window() {
    let schedule = schedule(.month, from: "2025-01-01", until: "2025-12-31")
    #expect(
      schedule.occurrences(in: day("2025-02-28")...day("2025-04-30")).map(\.iso) == [
        "2025-02-28", "2025-03-31", "2025-04-30",
      ])
    #expect(schedule.occurrences(in: day("2025-03-01")...day("2025-03-30")).isEmpty)
  }

  @Test("They are the days that end a period, looked at one by one", arguments: RecurringDuty.Period.allCases)
  func dayByDay(period: RecurringDuty.Period) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<40 {
      let start = CivilDay(number: Int32.random(in: 10_000...22_000, using: &random))
      let end = start + Int.random(in: -10...900, using: &random)
      let expected = stride(from: 0, through: max(-1, end - start), by: 1).map { start + $0 }.filter { day in
        let after = (day + 1).components
        return after.day == 1 && (after.month - 1) % period.months == 0
      }
      let schedule = schedule(period, from: start.iso, until: end.iso)
      #expect(schedule.occurrences(in: start - 50...(end < start ? start : end) + 50) == expected)
    }
  }
}
