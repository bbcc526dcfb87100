import Testing

@testable import Progress

@Suite("Planned and actual progress")
struct PlannedProgressTests {
  private func planned(_ tasks: String, extensions: String = "", on iso: String) async throws -> String? {
    let loaded = try await LittleCase(
      identified: "2026-03-01", approved: "2026-03-01",
      tables: [
        "nhiem-vu": "ma,viec,bat-dau,thoi-gian,truoc,trong-so\n" + tasks,
        "gia-han": "ngay,nhiem-vu,den\n" + extensions,
      ]
    ).load()
    return try loaded.standing(on: iso).progress?.planned.shown
  }

  @Test(
    "Ten days from 1/4 to 10/4: the first day counts, the deadline is the whole",
    arguments: [
      ("2026-03-31", "0.0000"), ("2026-04-01", "10.0000"), ("2026-04-05", "50.0000"), ("2026-04-09", "90.0000"),
      ("2026-04-10", "100.0000"), ("2026-05-01", "100.0000"),
    ])
  func tenDays(iso: String, share: String) async throws {
    #expect(try await planned("NV1,Việc,2026-04-01,2026-04-10", on: iso) == share)
    // Before 11/4 is the same.
    #expect(try await planned("NV1,Việc,2026-04-01,,2026-04-11", on: iso) == share)
    // An extension is no part of the promise first made.
    #expect(
      try await planned("NV1,Việc,2026-04-01,2026-04-10", extensions: "2026-04-02,NV1,2026-06-30", on: iso) == share)
  }

  @Test("A task of one day is wholly planned on it", arguments: [("2026-04-09", "0.0000"), ("2026-04-10", "100.0000")])
  func oneDay(iso: String, share: String) async throws {
    #expect(try await planned("NV1,Việc,2026-04-10,2026-04-10", on: iso) == share)
  }

  @Test("Of seven days two are 28.5714…, of a leap year's 366 one is 0.2732…")
  func awkwardShares() async throws {
    #expect(try await planned("NV1,Việc,2026-04-01,2026-04-07", on: "2026-04-02") == "28.5714")
    #expect(try await planned("NV1,Việc,2027-05-01,2028-04-30", on: "2027-05-01") == "0.2732")
  }

  @Test("Tasks weigh by their weight, decimals too")
  func weights() async throws {
    // 5/4: half of NV1 (weight 2), the whole of NV2 (0.5): (2 × 50 + 0.5 × 100) / 2.5 = 60.
    let tasks = "NV1,Việc,2026-04-01,2026-04-10,,2\nNV2,Việc,2026-04-01,2026-04-05,,0.5"
    #expect(try await planned(tasks, on: "2026-04-05") == "60.0000")
    // 4/4: (2 × 40 + 0.5 × 80) / 2.5 = 48.
    #expect(try await planned(tasks, on: "2026-04-04") == "48.0000")
  }

  @Test("Actual progress is the mean by the same weights, and the gap is what it lacks")
  func actual() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma;viec;thoi-gian;trong-so\nNV1;Việc;2026-04-10;2\nNV2;Việc;2026-04-05;0,5",
      "cap-nhat": "ngay;nhiem-vu;muc\n2026-04-03;NV1;30\n2026-04-04;NV2;80,5",
    ]).load()
    // 5/4: (2 × 30 + 0.5 × 80.5) / 2.5 = 40.1, planned 60.
    let progress = try loaded.standing(on: "2026-04-05").progress
    #expect(progress?.actual.shown == "40.1000")
    #expect(progress?.gap.shown == "-19.9000")
  }

  @Test("Without a task there is none, and no slip")
  func noTask() async throws {
    let standing = try await LittleCase().load().standing(on: "2026-04-01")
    #expect(standing.progress == nil)
    #expect(standing.slip == nil)
    #expect(standing.planCounts)
    #expect(standing.rating == .onSchedule)
  }
}
