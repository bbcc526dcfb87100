import Diagnostics
import Testing

@testable import Casebook
@testable import Website

@Suite("The path of an indicator to its targets")
struct IndicatorChartTests {
  private func day(_ text: String) throws -> CivilDay {
    try #require(CivilDay(iso: text))
  }

  private func indicator(
    _ direction: Indicator.Direction, baseline: Quantity?, values: [(String, DecimalNumber)],
    targets: [(String, IndicatorTarget.Goal)]
  ) throws -> Indicator {
    Indicator(
      code: "CT1", name: "Chỉ tiêu", direction: direction, baseline: baseline, weakLinks: [],
      targets: try targets.map { IndicatorTarget(deadline: try day($0.0), goal: $0.1, audience: .everyone) },
      measurements: try values.map { Measurement(day: try day($0.0), value: .number($0.1), audience: .everyone) },
      audience: .everyone, location: Diagnostics.SourceLocation(path: "content/x.md"))
  }

  @Test("Values are joined from the baseline on, and a dashed way leads over the targets")
  func path() throws {
    let chart = try #require(
      try IndicatorChart(
        of: indicator(
          .rise, baseline: .number(0), values: [("2025-12-31", 40), ("2026-12-31", 60)],
          targets: [("2025-12-31", .value(50)), ("2026-12-31", .range(80, 100))]),
        start: day("2025-01-01"), on: day("2025-12-31")))
    #expect(try chart.time.first == day("2025-01-01") && chart.time.last == day("2026-12-31"))
    #expect(chart.values.marks.map(\.plain) == ["0", "50", "100"])
    // What is measured after the day is not there yet.
    #expect(chart.measured == [.init(x: 1, y: 1000), .init(x: 500, y: 600)])
    #expect(chart.measuredLines.count == 1)
    #expect(chart.targets.map(\.isRange) == [false, true])
    #expect(chart.targets.map(\.top) == [500, 0] && chart.targets.map(\.bottom) == [500, 200])
    let first = IndicatorChart.Line(from: .init(x: 1, y: 1000), to: .init(x: 500, y: 500))
    #expect(
      chart.path == [
        first, .init(from: .init(x: 500, y: 500), to: .init(x: 1000, y: 0)),
        .init(from: .init(x: 500, y: 500), to: .init(x: 1000, y: 200)),
      ])
  }

  @Test("A bound to be kept is a level line up to its day")
  func bound() throws {
    let chart = try #require(
      try IndicatorChart(
        of: indicator(
          .atMost, baseline: nil, values: [("2025-06-30", 4)],
          targets: [("2025-12-31", .value(3)), ("2026-12-31", .value(0))]),
        start: day("2025-01-01"), on: day("2025-12-31")))
    #expect(chart.path.allSatisfy { $0.from.y == $0.to.y })
    #expect(chart.path.map(\.from.x) == [0, chart.targets[0].x])
    #expect(chart.path.map(\.to.x) == chart.targets.map(\.x))
  }

  @Test("With nothing to compare there is no chart")
  func nothing() throws {
    let alone = try indicator(.rise, baseline: .number(3), values: [], targets: [])
    #expect(try IndicatorChart(of: alone, start: day("2025-01-01"), on: day("2025-12-31")) == nil)
    let later = try indicator(.rise, baseline: nil, values: [("2026-01-01", 4), ("2026-02-01", 5)], targets: [])
    #expect(try IndicatorChart(of: later, start: day("2025-01-01"), on: day("2025-12-31")) == nil)
  }

  @Test("Of one day the last counts, of values as of targets; values of organisations are not the whole's")
  func sameDay() throws {
    var indicator = try indicator(
      .rise, baseline: .number(1), values: [("2025-01-01", 2), ("2025-01-01", 3)],
      targets: [("2025-12-31", .value(5)), ("2025-12-31", .value(6))])
    indicator.measurements.append(
      Measurement(day: try day("2025-02-01"), value: .number(9), organisation: 0, audience: .everyone))
    let history = try indicator.history(start: day("2025-01-01"), on: day("2025-12-31"))
    #expect(history.map(\.value) == [.number(1), .number(3)])
    #expect(indicator.lastTargets.map(\.goal) == [.value(6)])
  }
}
