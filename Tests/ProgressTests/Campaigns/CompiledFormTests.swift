import Casebook
import Testing

@testable import Progress

/// The form compiled up the register.
@Suite("The compiled form")
struct CompiledFormTests {
  private let campaign = LittleCampaign(
    figures: "A;B;K", rows: ["x1;10;90;1", "x2;5;80,5;2", "y1;7;70;3", "x;16;85,3;9", "dang-bo;24;78;9"],
    form: ["A;người;tong", "B;%;trung-binh", "K;điểm;khong"])

  @Test("Sums add up what the bodies directly below give: sent in, else compiled in turn; means count each once")
  func compiling() async throws {
    #expect(
      try await campaign.load().form(on: "2026-05-01") == [
        "dang-bo A 24 23.0000/2 lệch 1.0000", "dang-bo B 78 77.6500/2", "dang-bo K 9 –/0",
        "x A 16 15.0000/2 lệch 1.0000", "x B 85.3 85.2500/2", "x K 9 –/0",
        "y A – 7.0000/1", "y B – 70.0000/1",
      ])
  }

  static let roundedMeans: [(own: String, agrees: Bool)] = [
    ("66,7", true), ("66,67", true), ("67", true), ("66,6", false), ("66,66", false), ("66", false),
    ("66,666667", true),
  ]

  @Test("A mean agrees to the last digit of what was sent in", arguments: roundedMeans)
  func means(own: String, agrees: Bool) async throws {
    let campaign = LittleCampaign(
      figures: "B", rows: ["x1;100", "x2;100", "x3;0", "x;\(own)"], form: ["B;%;trung-binh"])
    let row = try #require(try await campaign.load().standing(on: "2026-05-01").form.superiors.last)
    #expect((row.difference == nil) == agrees)
  }

  @Test("Means of means are exact")
  func nested() async throws {
    // x: (0 + 0 + 1) / 3; y: (0 + 1) / 2; the root: their mean, 5/12.
    let campaign = LittleCampaign(
      figures: "B", rows: ["x1;0", "x2;0", "x3;1", "y1;0", "y2;1"], form: ["B;điểm;trung-binh"])
    #expect(
      try await campaign.load().form(on: "2026-05-01") == ["dang-bo B – 0.4167/2", "x B – 0.3333/3", "y B – 0.5000/2"])
  }

  static let days: [(day: String, own: String)] = [
    ("2026-04-09", "7"), ("2026-04-10", "7, 10"), ("2026-04-20", "7, 10, 5"), ("2026-04-21", "7, 10, 6"),
  ]

  @Test(
    "A row counts from its organisation's first submission, or at once where none is told of; a report's figure over it",
    arguments: days)
  func sentIn(day: String, own: String) async throws {
    let campaign = try await LittleCampaign(
      submissions: ["2026-04-10;x1;C1", "2026-04-20;x2;C1"], figures: "A", rows: ["y1;7", "x1;10", "x2;5"],
      form: ["A;người;tong"], reports: ["x2": ("chang = \"C1\"\nngay-gui = 2026-04-21\n[so-lieu]\nA = 6", "")]
    ).load()
    let values = try campaign.standing(on: day).form.own
    let order = ["y1", "x1", "x2"].compactMap { campaign.register.place(of: $0) }
    #expect(order.compactMap { values[$0]?.first??.plain }.joined(separator: ", ") == own)
  }

  @Test("Nothing is compiled from nothing")
  func nothing() async throws {
    #expect(try await LittleCampaign(figures: "A", form: ["A;người;tong"]).load().form(on: "2026-05-01") == [])
  }

  @Test("A quotient whose denominator outgrows 128 bits is rounded, not trapped")
  func longChains() {
    var value = FractionSum(1)
    for _ in 0..<200 { value = (value + FractionSum(1)).divided(by: 2) }
    #expect(ExactRatio(value).rounded(toDecimals: 4) == 1)
  }
}
