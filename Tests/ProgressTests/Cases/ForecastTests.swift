import Casebook
import Testing

@testable import Progress

@Suite("The forecast of a plan")
struct ForecastTests {
  /// One task from 1/4 to 31/12, with these updates.
  private func forecast(_ updates: String..., on iso: String) async throws -> Forecast? {
    try await LittleCase(tables: [
      "nhiem-vu": "ma;viec;thoi-gian\nNV1;Việc;2026-12-31",
      "cap-nhat": "ngay;nhiem-vu;muc\n" + updates.joined(separator: "\n"),
    ]).load().standing(on: iso).forecast
  }

  @Test("The pace since the plan began is carried on: 20 in 20 days, so 80 take 80 more")
  func pace() async throws {
    let forecast = try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;20", on: "2026-04-21")
    #expect(forecast?.since == day("2026-04-01"))
    #expect(forecast?.day == day("2026-07-10"))
  }

  @Test(
    "The day is rounded up",
    arguments: [
      // 30 in 20 days: 70 take 46⅔. In 21 days: exactly 49. In 22: 51⅓.
      ("2026-04-21", "2026-06-07"), ("2026-04-22", "2026-06-10"), ("2026-04-23", "2026-06-14"),
    ])
  func roundedUp(iso: String, reached: String) async throws {
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;30", on: iso)?.day == day(reached))
  }

  @Test("The pace is that of 90 days at the most")
  func ninetyDays() async throws {
    let updates = ["2026-04-20;NV1;40", "2026-07-01;NV1;85"]
    // 1/8: 45 since 3/5, so 15 take 30 days.
    let forecast = try await forecast(updates[0], updates[1], on: "2026-08-01")
    #expect(forecast?.since == day("2026-05-03"))
    #expect(forecast?.day == day("2026-08-31"))
    // 30/6 is 90 days after 1/4, 1/7 is 91.
    #expect(try await self.forecast(updates[0], "2026-06-01;NV1;50", on: "2026-06-30")?.since == day("2026-04-01"))
    #expect(try await self.forecast(updates[0], "2026-06-01;NV1;50", on: "2026-07-01")?.since == day("2026-04-02"))
  }

  @Test("What was done by the first of these days is not gained in them")
  func firstDay() async throws {
    // 10 on the plan's first day: only 10 are gained in 20 days, so 80 take 160.
    let forecast = try await forecast("2026-04-01;NV1;10", "2026-04-21;NV1;20", on: "2026-04-21")
    #expect(forecast?.day == day("2026-09-28"))
  }

  @Test("There is none with updates on one day only, nor with those still to come")
  func oneDay() async throws {
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-11;NV1;20", on: "2026-04-21") == nil)
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-22;NV1;20", on: "2026-04-21") == nil)
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;20", on: "2026-04-21") != nil)
  }

  @Test("There is none without a pace, or on the plan's first day")
  func noPace() async throws {
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;0", on: "2026-04-21") == nil)
    // 90 days after the last update nothing was gained in them.
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;20", on: "2026-07-19") != nil)
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;20", on: "2026-07-20") == nil)
    #expect(try await forecast("2026-03-20;NV1;10", "2026-04-01;NV1;20", on: "2026-04-01") == nil)
  }

  @Test("There is none at 100")
  func done() async throws {
    #expect(try await forecast("2026-04-11;NV1;99,999999", "2026-04-21;NV1;99,999999", on: "2026-04-21") != nil)
    #expect(try await forecast("2026-04-11;NV1;10", "2026-04-21;NV1;100", on: "2026-04-21") == nil)
  }

  @Test("There is none beyond the calendar's end")
  func beyondCalendar() async throws {
    // Two millionths in eleven days.
    #expect(try await forecast("2026-04-11;NV1;0,000001", "2026-04-12;NV1;0,000002", on: "2026-04-12") == nil)
  }
}
