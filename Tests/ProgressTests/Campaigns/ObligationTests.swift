import Casebook
import Testing

@testable import Progress

/// Who owes what to a campaign, and how it stands on a day.
@Suite("Obligations of campaigns")
struct ObligationTests {
  @Test("A stage obliges every organisation of its kinds, those of its list, or a body")
  func debtors() async throws {
    let campaign = try await LittleCampaign(stages: [
      "C1;chi-bo, dang-bo;;;;2026-04-30", "C2;;\"y2, x\";;;2026-05-15", "C3;;;ban-to-chuc;2026-06-01;",
    ]).load()
    #expect(
      try campaign.lines(on: "2026-04-30") == [
        "C1 dang-bo chua-den-han", "C1 x1 chua-den-han", "C1 x2 chua-den-han", "C1 x3 chua-den-han",
        "C1 y1 chua-den-han", "C1 y2 chua-den-han", "C2 x chua-den-han", "C2 y2 chua-den-han", "C3 cq0 chua-den-han",
      ])
  }

  static let days: [(day: String, line: String)] = [
    ("2026-04-14", "C1 x1 chua-den-han"), ("2026-04-15", "C1 x1 dung-han 2026-04-15"),
    ("2026-12-31", "C1 x1 dung-han 2026-04-15"), ("2026-04-30", "C1 x2 chua-den-han"), ("2026-05-01", "C1 x2 thieu"),
    ("2026-05-02", "C1 x2 cham 2026-05-02"), ("2026-05-15", "C2 x dung-han 2026-05-15"),
    ("2026-05-15", "C2 y chua-den-han"),
    ("2026-05-16", "C2 y cham 2026-05-16"),
  ]

  @Test("In time on the last day, late after it; what is dated later has not happened", arguments: days)
  func states(day: String, line: String) async throws {
    let campaign = try await LittleCampaign(submissions: [
      "2026-04-15;x1;C1", "2026-05-02;x2;C1", "2026-05-15;x;C2", "2026-05-16;y;C2",
    ]).load()
    let lines = try campaign.lines(on: day)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test("Of several submissions the earliest counts, whichever form it has")
  func earliest() async throws {
    let campaign = try await LittleCampaign(
      submissions: ["2026-05-03;x1;C1", "2026-04-20;x1;C1", "2026-04-29;x2;C1"],
      reports: [
        "x1": ("chang = \"C1\"\nngay-gui = 2026-04-25", ""), "x2": ("chang = \"C1\"\nngay-gui = 2026-04-10", ""),
        "x3": ("chang = \"C1\"", ""),
      ]
    ).load()
    let lines = try campaign.lines(on: "2026-06-01").prefix(3)
    #expect(lines == ["C1 x1 dung-han 2026-04-20", "C1 x2 dung-han 2026-04-10", "C1 x3 thieu"])
    #expect(try campaign.standing(on: "2026-04-22").obligations[0].report == nil)
    #expect(try campaign.standing(on: "2026-04-25").obligations[0].report == 0)
  }

  @Test("A body's milestone is met by a submission that names nobody, or the body")
  func milestone() async throws {
    for row in ["2026-05-30;;C3", "2026-05-30;ban-to-chuc;C3"] {
      let campaign = try await LittleCampaign(stages: ["C3;;;ban-to-chuc;2026-06-01;"], submissions: [row]).load()
      #expect(try campaign.lines(on: "2026-06-10") == ["C3 cq0 dung-han 2026-05-30"])
    }
  }

  @Test("A superior body's counts are those of itself and all below it; a body's count in the whole alone")
  func counts() async throws {
    let campaign = try await LittleCampaign(
      stages: ["C1;chi-bo;;;;2026-04-30", "C2;dang-bo-tren;;;2026-05-16;", "C3;;;ban-to-chuc;;2026-04-01"],
      submissions: ["2026-04-15;x1;C1", "2026-05-02;x2;C1", "2026-05-01;y;C2"]
    ).load()
    let counts = try campaign.standing(on: "2026-05-10").counts
    func line(_ tally: Tally<SubmissionState>) -> [Int] { SubmissionState.allCases.map { tally[$0] } }
    #expect(line(counts.from(1)) == [1, 1, 1, 1])
    #expect(line(counts.from(1, stage: 0)) == [1, 1, 1, 0])
    #expect(line(counts.from(2)) == [1, 0, 2, 0])
    #expect(line(counts.from(0)) == [2, 1, 3, 1])
    #expect(line(counts.all) == [2, 1, 4, 1])
    #expect(line(counts.all(ofStage: 2)) == [0, 0, 1, 0])
  }

  @Test("Before its day a campaign is unseen; it is over after its last deadline")
  func begun() async throws {
    let campaign = try await LittleCampaign(lines: "ngay = 2026-03-02").load()
    #expect(campaign.file.standing(on: day("2026-03-01"), register: campaign.register) == nil)
    #expect(try !campaign.standing(on: "2026-03-02").isOver)
    #expect(try !campaign.standing(on: "2026-05-15").isOver)
    #expect(try campaign.standing(on: "2026-05-16").isOver)
  }

  @Test("What is missing is one warning a stage")
  func warnings() async throws {
    let campaign = try await LittleCampaign(submissions: ["2026-04-15;x1;C1"]).load()
    let found = campaign.file.warnings(on: day("2026-05-10"), register: campaign.register)
    #expect(found.map(\.code) == ["progress.submissions-missing"])
    #expect(found.first?.message.vi == "chặng C1 còn thiếu 4 nơi chưa nộp, hạn 30/4/2026")
  }
}
