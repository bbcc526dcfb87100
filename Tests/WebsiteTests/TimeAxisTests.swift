import Casebook
import Testing

@testable import Website

@Suite("Time axes")
struct TimeAxisTests {
  private func day(_ text: String) throws -> CivilDay {
    try #require(CivilDay(iso: text))
  }

  @Test("An axis covers whole months, and days lie on it in proportion")
  func positions() throws {
    let axis = TimeAxis(covering: try day("2026-06-10")...day("2026-09-20"))
    #expect(try axis.first == day("2026-06-01"))
    #expect(try axis.last == day("2026-09-30"))
    #expect(try axis.start(of: day("2026-06-01")) == 0)
    #expect(try axis.end(of: day("2026-09-30")) == 1000)
    // 61 of 122 days have passed at the end of July.
    #expect(try axis.end(of: day("2026-07-31")) == 500)
    #expect(try axis.start(of: day("2026-08-01")) == 500)
  }

  @Test("Days outside stay at the ends")
  func outside() throws {
    let axis = TimeAxis(covering: try day("2026-06-10")...day("2026-06-20"))
    #expect(try axis.start(of: day("2025-01-01")) == 0)
    #expect(try axis.end(of: day("2027-01-01")) == 1000)
  }

  @Test(
    "Marks stand at months, quarters, half-years or years",
    arguments: [
      ("2026-01-15", "2026-06-15", 6), ("2025-07-01", "2026-12-31", 6), ("2024-01-01", "2027-06-30", 7),
      ("2020-01-01", "2029-12-31", 10),
    ])
  func marks(first: String, last: String, count: Int) throws {
    let axis = TimeAxis(covering: try day(first)...day(last))
    #expect(axis.marks.count == count)
    #expect(axis.marks.allSatisfy { $0.day.components.day == 1 && $0.isYear == ($0.day.components.month == 1) })
  }
}
