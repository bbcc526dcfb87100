import Casebook
import Testing

@testable import Progress

@Suite("The value of an indicator on a day")
struct IndicatorValueTests {
  @Test("It is the last result by the day, else the baseline, which has no day")
  func lastResult() async throws {
    let loaded = try await LittleIndicator(values: ["2026-05-20;60;;", "2026-05-10;50;;"]).load()
    let before = try loaded.indicator(on: "2026-05-09")
    #expect(before.value == .number(40))
    #expect(before.valueDay == nil)
    #expect(try loaded.indicator(on: "2026-05-10").value == .number(50))
    #expect(try loaded.indicator(on: "2026-05-10").valueDay == day("2026-05-10"))
    #expect(try loaded.indicator(on: "2026-05-19").value == .number(50))
    #expect(try loaded.indicator(on: "2026-05-20").value == .number(60))
  }

  @Test("Of two results on one day the later in the file counts")
  func sameDay() async throws {
    let loaded = try await LittleIndicator(values: ["2026-05-10;50;;", "2026-05-10;45;;"]).load()
    #expect(try loaded.indicator(on: "2026-05-10").value == .number(45))
  }

  @Test("Without a baseline and before the first result there is none, and nothing is met or counted")
  func none() async throws {
    let loaded = try await LittleIndicator(baseline: "", targets: ["2026-06-30;80;;"], values: ["2026-05-10;90;;"])
      .load()
    let before = try loaded.indicator(on: "2026-05-09")
    #expect(before.value == nil)
    #expect(before.outcome == nil)
    #expect(before.meetsLastTarget == nil)
    #expect(before.target?.deadline == day("2026-06-30"))
    #expect(try loaded.indicator(on: "2026-05-10").outcome?.isMet == true)
  }

  @Test("A ratio is computed with as it is, not as it would be rounded")
  func ratio() async throws {
    // Two of three are 66.666666…%.
    for (goal, isMet) in [("66,666666", true), ("66,666667", false)] {
      let loaded = try await LittleIndicator(
        direction: "it-nhat", unit: "%", targets: ["2026-06-30;\(goal);;"], values: ["2026-05-10;;2;3"]
      ).load()
      #expect(try loaded.indicator(on: "2026-05-10").outcome?.isMet == isMet)
    }
    // Fifteen of twenty are 75% exactly; without the unit they are 0.75.
    for (unit, goal) in [("%", "75"), ("", "0,75")] {
      let loaded = try await LittleIndicator(
        direction: "toi-da", unit: unit, targets: ["2026-06-30;\(goal);;"], values: ["2026-05-10;;15;20"]
      ).load()
      #expect(try loaded.indicator(on: "2026-05-10").outcome?.isMet == true)
    }
  }

  @Test(
    "It moves away when it lies on the wrong side of the baseline",
    arguments: [
      ("tang", "39,999999", true), ("tang", "40", false), ("it-nhat", "39", true), ("it-nhat", "41", false),
      ("giam", "40,000001", true), ("giam", "40", false), ("toi-da", "41", true), ("toi-da", "39", false),
    ])
  func movesAway(direction: String, value: String, isAway: Bool) async throws {
    let loaded = try await LittleIndicator(direction: direction, values: ["2026-05-10;\(value);;"]).load()
    #expect(try loaded.indicator(on: "2026-05-10").movesAway == isAway)
    #expect(try loaded.indicator(on: "2026-05-09").movesAway == false)
  }

  @Test("A seventh given as 1/7 and as 2/14 is the same value")
  func equalRatios() async throws {
    let loaded = try await LittleIndicator(
      baseline: "", baselineNumerator: "1", baselineDenominator: "7", unit: "%", targets: ["2026-06-30;50;;"],
      values: ["2026-05-10;;2;14"]
    ).load()
    let standing = try loaded.indicator(on: "2026-05-10")
    #expect(standing.movesAway == false)
    #expect(standing.outcome?.attainment == 0)
  }
}
