import Testing

@testable import Progress

@Suite("The reasons for a rating")
struct RatingReasonTests {
  @Test("Every one that holds is given: each overdue task, the gap, each missing report")
  func everyReason() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": """
      ma,viec,thoi-gian
      NV1,Việc,2026-09-18
      NV2,Việc,2026-08-01
      NV3,Việc,2026-09-01
      """,
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-01,NV3,100\n2026-05-02,NV2,50",
    ]).load()
    // 20/9: all planned; (0 + 50 + 100) / 3 = 50 done. NV1 is 2 days late, NV2 30 + 20; the reports due on 19/6 and on
    // 19/9 are missing.
    let standing = try loaded.standing(on: "2026-09-20")
    #expect(standing.rating == .seriouslyBehind)
    #expect(
      standing.reasons.map(\.line) == [
        "nhiem-vu-qua-han NV1 2", "nhiem-vu-qua-han NV2 50", "lech -50.0000", "thieu-bao-cao 2026-q2",
        "thieu-bao-cao 2026-q3",
      ])
  }

  @Test("A rating that has one reason gives the others as well")
  func reasonsOfNoPlan() async throws {
    // Identified on 1/3, a report due on 19/3: on the 20th it is missing, and 19 days have passed.
    let standing = try await LittleCase(identified: "2026-03-01", hasPlan: false).load().standing(on: "2026-03-20")
    #expect(standing.rating == .noPlanYet)
    #expect(standing.reasons.map(\.line) == ["thieu-bao-cao 2026-q1", "chua-co-ke-hoach 19"])
  }

  @Test("The gap is given signed, to four decimals, half up")
  func gapOfThirds() async throws {
    // 3/4: 3 of 7 days are planned, 42.857142…
    let standing = try await LittleCase(tables: ["nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-07"]).load()
      .standing(on: "2026-04-03")
    #expect(standing.reasons.map(\.line) == ["lech -42.8571"])
  }

  @Test("A case on schedule has none")
  func onSchedule() async throws {
    let standing = try await LittleCase(tables: ["nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-12-31"]).load()
      .standing(on: "2026-04-20")
    // 20 of 275 days: a gap of −7.3 points, below the threshold.
    #expect(standing.progress?.gap.shown == "-7.2727")
    #expect(standing.rating == .onSchedule)
    #expect(standing.reasons.isEmpty)
  }
}
