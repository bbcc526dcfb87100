import Casebook
import Foundation
import Testing

@Suite("CivilDay")
struct CivilDayTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test("Numbers and dates are those of Foundation's calendar", arguments: [1600, 1899, 1969, 1999, 2024, 2099, 2399])
  func agreesWithFoundation(year: Int) throws {
    let first = try #require(CivilDay(year: year, month: 12, day: 1))
    for day in (0..<100).map({ first + $0 }) {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let expected = Self.calendar.dateComponents([.year, .month, .day], from: date)
      let found = day.components
      #expect([found.year, found.month, found.day] == [expected.year, expected.month, expected.day])
      #expect(CivilDay(year: found.year, month: found.month, day: found.day) == day)
    }
  }

  @Test("Every day from year 1 to 9999 gives itself back, one after another")
  func countsThrough() throws {
    var expected = try #require(CivilDay(year: 1, month: 1, day: 1))
    #expect(expected.number == -719_162)
    for year in stride(from: 1, through: 9999, by: 1) where year < 5 || year % 100 < 2 || year > 9995 {
      expected = try #require(CivilDay(year: year, month: 1, day: 1))
      for month in 1...12 {
        for day in 1...CivilDay.length(ofMonth: month, year: year) {
          let found = CivilDay(year: year, month: month, day: day)
          let parts = expected.components
          guard found == expected, parts == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) is \(String(describing: found)), \(parts)")
            return
          }
          expected = expected + 1
        }
      }
    }
    #expect(expected.number == 2_932_897)
  }

  @Test("Both ways of writing are read", arguments: ["2026-09-30", "30/9/2026", "30/09/2026"])
  func reads(text: String) {
    #expect(CivilDay(tableText: text) == CivilDay(year: 2026, month: 9, day: 30))
  }

  @Test("Both ways of writing are written")
  func writes() throws {
    let day = try #require(CivilDay(year: 987, month: 6, day: 5))
    #expect(day.iso == "0987-06-05")
    #expect(day.vietnamese == "5/6/987")
    #expect(CivilDay(iso: day.iso) == day)
  }

  @Test("Leap days are those of the Gregorian calendar")
  func leapDays() {
    #expect(CivilDay(iso: "2024-02-29") != nil)
    #expect(CivilDay(iso: "2000-02-29") != nil)
    #expect(CivilDay(iso: "2026-02-29") == nil)
    #expect(CivilDay(iso: "1900-02-29") == nil)
  }

  @Test(
    "What is no day is not read",
    arguments: [
      "", "2026", "2026-9-30", "2026-09-31", "2026-13-01", "2026-00-10", "2026-09-00", "0000-01-01", "26-09-30",
      "2026-09-30 ", "2026-09-30T00:00", "+026-09-30", "2026/09/30", "31/9/2026", "30/9/26", "30-9-2026", "0/9/2026",
      "30//2026", "-1/9/2026", "٣٠/9/2026", "030/9/2026", "30/9/2026/1",
    ])
  func refuses(text: String) {
    #expect(CivilDay(tableText: text) == nil)
  }

  @Test("Only the way of machines is read where it is asked for")
  func isoIsStrict() {
    #expect(CivilDay(iso: "30/9/2026") == nil)
  }

  @Test("Days are compared and counted")
  func counts() throws {
    let day = try #require(CivilDay(iso: "2026-12-31"))
    #expect((day + 1).iso == "2027-01-01")
    #expect((day - 365).iso == "2025-12-31")
    #expect(day + 1 > day)
    #expect((day + 40) - day == 40)
  }
}
