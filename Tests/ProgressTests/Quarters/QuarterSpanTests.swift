import Casebook
import Testing

@testable import Progress

@Suite("Quarters as their reports see them")
struct QuarterSpanTests {
  @Test(
    "A quarter is computed for its last day, or for the site's where that is earlier",
    arguments: [
      ("2026-06-30", "2026-q2", "2026-06-30"), ("2026-07-01", "2026-q3", "2026-07-01"),
      ("2026-09-30", "2026-q3", "2026-09-30"), ("2026-12-31", "2026-q4", "2026-12-31"),
      ("2028-02-29", "2028-q1", "2028-02-29"),
    ])
  func present(site: String, quarter: String, expected: String) throws {
    let spans = QuarterSpan.last(3, upTo: day(site))
    let last = try #require(spans.last)
    #expect(last.quarter.code == quarter)
    #expect(last.day.iso == expected)
    // Those before are whole, one after the other.
    for (earlier, later) in zip(spans, spans.dropFirst()) {
      #expect(earlier.quarter.next == later.quarter)
      #expect(earlier.day == later.quarter.firstDay - 1)
      #expect(later.before == earlier)
    }
  }

  @Test("A day lies in what has passed of the quarter")
  func contains() {
    let span = QuarterSpan(Quarter(containing: day("2026-08-15")), upTo: day("2026-08-15"))
    #expect(!span.contains(day("2026-06-30")))
    #expect(span.contains(day("2026-07-01")))
    #expect(span.contains(day("2026-08-15")))
    #expect(!span.contains(day("2026-08-16")))
    #expect(span.horizon == day("2026-12-31"))
  }
}
