import Casebook
import Testing

@testable import Progress

/// Which items of the outline the reports answer.
@Suite("Coverage of the outline")
struct OutlineTests {
  private let campaign = LittleCampaign(
    outline: ["I", "II", "II.1"],
    reports: [
      "x1": ("chang = \"C1\"\nngay-gui = 2026-04-10", "## A {de-cuong=I}\n\n### B {de-cuong=II.1}\n"),
      "x2": ("chang = \"C1\"\nngay-gui = 2026-04-20", "## A {de-cuong=I de-cuong=II}\n\n## C\n"),
      "x3": ("chang = \"C1\"", "## A {de-cuong=I}\n"),
      "dang-bo": ("chang = \"C1\"\nngay-gui = 2026-04-01", "## A {de-cuong=I}\n"),
    ])

  @Test("An item is answered where a heading names it; a part does not answer its chapter")
  func items() async throws {
    let standing = try await campaign.load().standing(on: "2026-05-01")
    #expect(standing.coverage.map(\.covered) == [[0, 2], [0, 1]])
    #expect(standing.coverage.map(\.lacking) == [[1], [2]])
    #expect((0..<3).map { standing.reportCount(answering: $0) } == [2, 1, 1])
  }

  @Test("Only reports sent by the day count: no draft, and none that nobody owes")
  func sent() async throws {
    let campaign = try await campaign.load()
    let counts = try ["2026-04-09", "2026-04-10", "2026-04-20"].map { try campaign.standing(on: $0).coverage.count }
    #expect(counts == [0, 1, 2])
  }
}
