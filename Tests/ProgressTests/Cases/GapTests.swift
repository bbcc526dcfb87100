import Testing

@testable import Progress

@Suite("The gap between actual and planned progress")
struct GapTests {
  /// Ten days from 1/4 to 10/4, looked at on 5/4, when 50 is planned.
  private func standing(at progress: String, settings: String = "") async throws -> CaseStanding {
    try await LittleCase(
      tables: [
        "nhiem-vu": "ma;viec;thoi-gian\nNV1;Việc;2026-04-10",
        "cap-nhat": "ngay;nhiem-vu;muc\n2026-04-05;NV1;\(progress)",
      ], settings: settings
    ).load().standing(on: "2026-04-05")
  }

  @Test(
    "It counts from exactly −10 and from exactly −20 on",
    arguments: [
      ("40,000001", Rating.onSchedule, []),
      ("40", .behind, ["lech -10.0000"]),
      ("39,999999", .behind, ["lech -10.0000"]),
      ("30,000001", .behind, ["lech -20.0000"]),
      ("30", .seriouslyBehind, ["lech -20.0000"]),
      ("12,5", .seriouslyBehind, ["lech -37.5000"]),
    ])
  func thresholds(progress: String, rating: Rating, reasons: [String]) async throws {
    let standing = try await standing(at: progress)
    #expect(standing.rating == rating)
    #expect(standing.reasons.map(\.line) == reasons)
  }

  @Test("Being ahead is no reason for anything")
  func ahead() async throws {
    let standing = try await standing(at: "99")
    #expect(standing.progress?.gap.shown == "49.0000")
    #expect(standing.rating == .onSchedule)
    #expect(standing.reasons.isEmpty)
  }

  @Test("The thresholds are the site's to say, decimals too")
  func settings() async throws {
    let settings = "[nguong]\nlech-vang = 7.5\nlech-do = 12.25"
    #expect(try await standing(at: "42,500001", settings: settings).rating == .onSchedule)
    #expect(try await standing(at: "42,5", settings: settings).rating == .behind)
    #expect(try await standing(at: "37,750001", settings: settings).rating == .behind)
    #expect(try await standing(at: "37,75", settings: settings).rating == .seriouslyBehind)
  }

  @Test("No colour without a reason, even where the red threshold is set below the yellow one")
  func thresholdsCrossed() async throws {
    let standing = try await standing(at: "35", settings: "[nguong]\nlech-vang = 20\nlech-do = 10")
    #expect(standing.rating == .seriouslyBehind)
    #expect(standing.reasons.map(\.line) == ["lech -15.0000"])
  }

  /// 30/4: three of seven days, six of thirteen, 73 of 365. Weighed by their days, planned progress is
  /// (7 × 300/7 + 13 × 600/13 + 365 × 20) / 385 = 8200/385, and actual progress with 48, 28 and 10 is
  /// (336 + 364 + 3650) / 385 = 4350/385: exactly 10 less, although neither is a decimal number.
  @Test(
    "A threshold is met exactly by sums over 7, 13 and 365 days",
    arguments: [("48", Rating.behind), ("48,000001", .onSchedule), ("47,999999", .behind)])
  func awkwardDenominators(first: String, rating: Rating) async throws {
    for unit in ["7;13;365", "0,7;1,3;36,5", "0,000007;0,000013;0,000365"] {
      let weights = unit.split(separator: ";")
      let standing = try await LittleCase(
        end: "2027-12-31",
        tables: [
          "nhiem-vu": """
          ma;viec;bat-dau;thoi-gian;trong-so
          NV1;Việc;2026-04-28;2026-05-04;\(weights[0])
          NV2;Việc;2026-04-25;2026-05-07;\(weights[1])
          NV3;Việc;2026-02-17;2027-02-16;\(weights[2])
          """,
          "cap-nhat": """
          ngay;nhiem-vu;muc
          2026-04-30;NV1;\(first)
          2026-04-30;NV2;28
          2026-04-30;NV3;10
          """,
        ]
      ).load().standing(on: "2026-04-30")
      #expect(standing.progress?.planned.shown == "21.2987")
      #expect(standing.rating == rating)
    }
  }
}
