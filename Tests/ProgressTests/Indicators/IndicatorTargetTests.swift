import Casebook
import Testing

@testable import Progress

@Suite("The target that an indicator is held against")
struct IndicatorTargetTests {
  @Test(
    "It is the first whose day has not passed, else the last",
    arguments: [
      ("2026-05-10", "2026-05-31"), ("2026-05-31", "2026-05-31"), ("2026-06-01", "2026-06-30"),
      ("2026-06-30", "2026-06-30"), ("2026-07-01", "2026-06-30"),
    ])
  func next(iso: String, deadline: String) async throws {
    let loaded = try await LittleIndicator(targets: ["2026-06-30;80;;", "2026-05-31;50;;"]).load()
    #expect(try loaded.indicator(on: iso).target?.deadline == day(deadline))
  }

  @Test("Of two for one day the later in the file counts, for the last one too")
  func sameDay() async throws {
    let loaded = try await LittleIndicator(
      targets: ["2026-05-31;50;;", "2026-05-31;45;;", "2026-06-30;80;;", "2026-06-30;70;;"],
      values: ["2026-05-10;70;;"]
    ).load()
    #expect(try loaded.indicator(on: "2026-05-10").target?.goal == .value(45))
    #expect(try loaded.indicator(on: "2026-06-01").target?.goal == .value(70))
    #expect(try loaded.indicator(on: "2026-07-01").target?.goal == .value(70))
    #expect(try loaded.indicator(on: "2026-05-10").meetsLastTarget == true)
  }

  @Test("Whether the last of all is met is told apart from the next one")
  func lastTarget() async throws {
    let loaded = try await LittleIndicator(
      targets: ["2026-05-31;50;;", "2026-06-30;80;;"], values: ["2026-05-10;60;;"]
    ).load()
    let standing = try loaded.indicator(on: "2026-05-10")
    #expect(standing.outcome?.isMet == true)
    #expect(standing.meetsLastTarget == false)
  }

  @Test("Without a target it is neither met nor counted")
  func none() async throws {
    let standing = try await LittleIndicator(values: ["2026-05-10;60;;"]).load().indicator(on: "2026-05-10")
    #expect(standing.target == nil)
    #expect(standing.outcome == nil)
    #expect(standing.meetsLastTarget == nil)
  }
}
