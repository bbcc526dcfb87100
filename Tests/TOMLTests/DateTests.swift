import TOML
import Testing

@Suite
struct DateTests {
  @Test(
    "Dates and times are read to the nanosecond",
    arguments: [
      ("2026-09-30", "2026-09-30"), ("2024-02-29", "2024-02-29"), ("0000-01-01", "0000-01-01"),
      ("07:32:00", "07:32:00"), ("23:59:60", "23:59:60"), ("00:00:00.1234567899", "00:00:00.123456789"),
      ("2026-09-30T07:32:00.50", "2026-09-30T07:32:00.5"), ("2026-09-30t07:32:00z", "2026-09-30T07:32:00Z"),
      ("2026-09-30 07:32:00+07:00", "2026-09-30T07:32:00+07:00"),
      ("2026-09-30T07:32:00.25-08:30", "2026-09-30T07:32:00.25-08:30"),
      ("2026-09-30 # ngày", "2026-09-30"),
    ])
  func valid(text: String, description: String) {
    let document = read("a = \(text)")
    #expect(document.diagnostics.isEmpty)
    #expect(document.summary == "{a=\(description)}")
  }

  @Test(
    "What is on no calendar or clock is an error",
    arguments: [
      ("2026-02-30", "toml.no-such-date"), ("2025-02-29", "toml.no-such-date"), ("1900-02-29", "toml.no-such-date"),
      ("2026-04-31", "toml.no-such-date"), ("2026-13-01", "toml.no-such-date"), ("2026-01-00", "toml.no-such-date"),
      ("24:00:00", "toml.no-such-time"), ("2026-01-01T00:60:00", "toml.no-such-time"),
      ("2026-01-01T00:00:00+24:00", "toml.no-such-offset"), ("07:30", "toml.malformed-time"),
      ("2026-01-01T07:30", "toml.malformed-time"), ("2026-01-01T", "toml.malformed-time"),
      ("07:30:00.", "toml.malformed-time"), ("2026-001-01", "toml.malformed-date"),
    ])
  func invalid(text: String, code: String) {
    let document = read("a = \(text)\nb = 1")
    #expect(document.codes == [code])
    #expect(document.text(document.diagnostics.first?.location.range) == text)
    #expect(document.summary == "{b=1}")
  }

  @Test("Days and times are compared as people do")
  func order() throws {
    let date = try #require(TOMLDate(year: 2026, month: 9, day: 30))
    let next = try #require(TOMLDate(year: 2026, month: 10, day: 1))
    let time = try #require(TOMLTime(hour: 7, minute: 0, second: 0))
    let later = try #require(TOMLTime(hour: 7, minute: 0, second: 0, nanosecond: 1))
    #expect(date < next && time < later)
    #expect(TOMLDate(year: 2026, month: 2, day: 29) == nil)
    #expect(TOMLTime(hour: 0, minute: 0, second: 61) == nil)
    #expect(
      TOMLOffsetDateTime(date: date, time: time, offsetMinutes: 1440) == nil
        && TOMLLocalDateTime(date: date, time: time).description == "2026-09-30T07:00:00")
  }
}
