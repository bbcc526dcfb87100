import Casebook
import Testing

@testable import Progress

@Suite("How far an indicator is against its target")
struct AttainmentTests {
  private func outcome(
    _ direction: String, baseline: String, target: String, value: String
  ) async throws -> IndicatorStanding.Outcome? {
    try await LittleIndicator(
      direction: direction, baseline: baseline, targets: ["2026-06-30;\(target)"], values: ["2026-05-10;\(value);;"]
    ).load().indicator(on: "2026-05-10").outcome
  }

  @Test(
    "Rising from 40 to 80 and falling from 20 to 5 are shares of the way, held within 0 and 1",
    arguments: [
      ("tang", "40", "80", "30", "0", false), ("tang", "40", "80", "40", "0", false),
      ("tang", "40", "80", "50", "0.25", false), ("tang", "40", "80", "53,3333", "0.3333", false),
      ("tang", "40", "80", "80", "1", true), ("tang", "40", "80", "81", "1", true),
      ("giam", "20", "5", "25", "0", false), ("giam", "20", "5", "12,5", "0.5", false),
      ("giam", "20", "5", "5,1", "0.9933", false), ("giam", "20", "5", "5", "1", true),
      ("giam", "20", "5", "0", "1", true),
      ("giam", "0", "-8", "-2", "0.25", false),
    ])
  func shares(
    direction: String, baseline: String, target: String, value: String, attainment: String, isMet: Bool
  ) async throws {
    let outcome = try await outcome(direction, baseline: baseline, target: "\(target);;", value: value)
    #expect(outcome?.attainment == number(attainment))
    #expect(outcome?.isMet == isMet)
  }

  @Test("What rounds to the whole is not met while anything is lacking")
  func nearlyMet() async throws {
    let outcome = try await outcome("tang", baseline: "40", target: "80;;", value: "79,999999")
    #expect(outcome?.isMet == false)
    #expect(outcome?.attainment == 1)
  }

  @Test(
    "No less and no more than the target are met or not, without a share",
    arguments: [
      ("it-nhat", "79,999999", false), ("it-nhat", "80", true), ("it-nhat", "81", true),
      ("toi-da", "80,000001", false), ("toi-da", "80", true), ("toi-da", "79", true),
    ])
  func bounds(direction: String, value: String, isMet: Bool) async throws {
    let outcome = try await outcome(direction, baseline: "40", target: "80;;", value: value)
    #expect(outcome?.isMet == isMet)
    #expect(outcome?.attainment == nil)
  }

  @Test(
    "A target that is the baseline is met or not, by comparison",
    arguments: [
      ("tang", "39,999999", false), ("tang", "40", true), ("tang", "41", true), ("giam", "40,000001", false),
      ("giam", "40", true), ("giam", "39", true),
    ])
  func targetIsBaseline(direction: String, value: String, isMet: Bool) async throws {
    let outcome = try await outcome(direction, baseline: "40", target: "40,0;;", value: value)
    #expect(outcome?.isMet == isMet)
    #expect(outcome?.attainment == nil)
  }

  @Test(
    "Without a baseline too",
    arguments: [("tang", "79", false), ("tang", "80", true), ("giam", "81", false), ("giam", "80", true)])
  func noBaseline(direction: String, value: String, isMet: Bool) async throws {
    let outcome = try await outcome(direction, baseline: "", target: "80;;", value: value)
    #expect(outcome?.isMet == isMet)
    #expect(outcome?.attainment == nil)
  }

  @Test(
    "A range is met within its bounds, whichever way is good, without a share",
    arguments: [("2,999999", false), ("3", true), ("3,5", true), ("4", true), ("4,000001", false)])
  func range(value: String, isMet: Bool) async throws {
    for direction in ["tang", "giam", "it-nhat", "toi-da"] {
      let outcome = try await outcome(direction, baseline: "1", target: ";3;4", value: value)
      #expect(outcome?.isMet == isMet)
      #expect(outcome?.attainment == nil)
    }
  }
}
