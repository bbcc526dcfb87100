import Casebook
import Testing

@testable import Progress

@Suite("What is amiss with a campaign's content")
struct CampaignQualityTests {
  private func quality(_ little: LittleCampaign, on iso: String) async throws -> [QualityKind: [Int]] {
    let loaded = try await little.load()
    return CampaignQuality(of: loaded.file, try loaded.standing(on: iso), register: loaded.register).counts
  }

  @Test(
    "A stage past its deadline that nothing at all was sent in for",
    arguments: [
      ("2026-04-30", [], nil), ("2026-05-01", [], [1, 1]), ("2026-05-01", ["2026-05-01;x1;C1"], [0, 1]),
      // Sent later than the day, and so not yet.
      ("2026-05-01", ["2026-05-02;x1;C1"], [1, 1]), ("2026-05-16", ["2026-05-02;x1;C1"], [1, 2]),
    ] as [(String, [String], [Int]?)])
  func stages(iso: String, submissions: [String], expected: [Int]?) async throws {
    #expect(try await quality(LittleCampaign(submissions: submissions), on: iso)[.nothingSubmitted] == expected)
  }

  @Test("Totals of the form, where all that must add up to them was sent in")
  func totals() async throws {
    let campaign = LittleCampaign(
      figures: "T;A;B", rows: ["x1;3;1;2", "x2;4;1;2", "x3;5;5;"],
      form: ["T;người;tong;A,B", "A;người;tong;", "B;người;tong;"], moreFormColumns: ";bang-tong")
    #expect(try await quality(campaign, on: "2026-04-01")[.wrongFormTotal] == [1, 2])
  }

  @Test("Compiled figures count once every body below that owes anything gave one")
  func compiled() async throws {
    var campaign = LittleCampaign(figures: "A", rows: ["x1;1", "x2;2", "x;9"], form: ["A;người;tong"])
    #expect(try await quality(campaign, on: "2026-04-01")[.wrongCompiledFigure] == nil)
    campaign.rows.append("x3;3")
    #expect(try await quality(campaign, on: "2026-04-01")[.wrongCompiledFigure] == [1, 1])
    campaign.rows[2] = "x;6"
    #expect(try await quality(campaign, on: "2026-04-01")[.wrongCompiledFigure] == [0, 1])
    // Of the third no one asks anything.
    campaign.rows = ["x1;1", "x2;2", "x;9"]
    campaign.stages = ["C1;;x1,x2;;;2026-04-30"]
    #expect(try await quality(campaign, on: "2026-04-01")[.wrongCompiledFigure] == [1, 1])
  }

  @Test("Statistics of reports from the day they were sent", arguments: [("2026-04-19", nil), ("2026-04-20", [1, 2])])
  func statistics(iso: String, expected: [Int]?) async throws {
    let report = """
      chang = "C1"
      ngay-gui = 2026-04-20
      thong-ke = [
        { ten = "a", kieu = "ty-so", tu-so = 1, mau-so = 2, ty-le = 50 },
        { ten = "b", kieu = "ty-so", tu-so = 1, mau-so = 2, ty-le = 49 },
      ]
      """
    let campaign = LittleCampaign(reports: ["x1": (report, "")])
    #expect(try await quality(campaign, on: iso)[.wrongStatistic] == expected)
  }
}
