import Casebook
import Testing

@testable import Website

@Suite("Deadlines besides the cases' tasks")
struct OtherDeadlineTests {
  private static let campaign = """
    +++
    ten = "Đợt"
    ngay = 2026-07-01
    [[chang]]
    ma = "C1"
    ten = "Cơ sở"
    to-chuc = ["chi-bo-a", "chi-bo-b", "chi-bo-c"]
    thoi-gian = 2026-07-31
    [[chang]]
    ma = "C2"
    ten = "Cấp trên"
    to-chuc = ["dang-bo"]
    thoi-gian = 2026-08-15
    [[nop]]
    to-chuc = "chi-bo-a"
    chang = "C1"
    ngay = 2026-07-20
    [[nop]]
    to-chuc = "dang-bo"
    chang = "C2"
    ngay = 2026-08-14
    +++
    """
  private static let programme = """
    +++
    ten = "Chương trình"
    tu = 2026-01-01
    den = 2026-12-31
    [[nhiem-vu]]
    ma = "NV1"
    viec = "Việc"
    thoi-gian = 2026-07-31
    [[dinh-ky]]
    ma = "DK1"
    viec = "Định kỳ"
    moi = "thang"
    tu = 2026-01-01
    +++
    """

  private var site: TinySite {
    var site = TinySite()
    site.add(file: "dot-bao-cao/dot/dot-bao-cao.md", Self.campaign)
    site.add(file: "chuong-trinh/ct/chuong-trinh.md", Self.programme)
    return site
  }

  /// An entry on one line: its day and its code.
  private func line(_ entry: DeadlineEntry, _ model: SiteModel) -> String {
    let code =
      switch entry {
      case .caseTask(let deadline): model.cases[deadline.standingCase].file.plan?.tasks[deadline.task].code ?? "?"
      case .programmeTask(let deadline): model.programmes[deadline.programme].file.tasks[deadline.task].code
      case .stage(let deadline): model.campaigns[deadline.campaign].file.stages[deadline.stage].code
      case .duty(let deadline): model.programmes[deadline.programme].file.duties[deadline.duty].code
      }
    return "\(entry.day.iso) \(code)"
  }

  @Test(
    "A stage is there, once, from the campaign's day until all have submitted; a duty with its next occurrence",
    arguments: [
      ("2026-06-30", ["2026-06-30 DK1", "2026-07-31 NV1"]),
      ("2026-07-31", ["2026-07-31 NV1", "2026-07-31 C1", "2026-07-31 DK1", "2026-08-15 C2"]),
      ("2026-08-15", ["2026-07-31 NV1", "2026-07-31 C1", "2026-08-31 DK1"]),
    ])
  func entries(iso: String, expected: [String]) async throws {
    let model = try await site.model(on: iso)
    #expect(model.allDeadlines.map { line($0, model) } == expected)
  }

  @Test("Of few rows, tasks of cases leave half to all else", arguments: [(2, 1), (4, 2), (6, 3), (9, 3)])
  func upcoming(most: Int, others: Int) async throws {
    var site = site
    let rows = (1...20).map { "NV\($0),Việc,2026-07-30" }.joined(separator: "\n")
    site.add("chi-bo-a", identified: "2026-07-01", tables: ["nhiem-vu": "ma,viec,thoi-gian\n" + rows])
    let model = try await site.model(on: "2026-07-15")
    let upcoming = Array(model.upcoming(days: 16, most: most))
    #expect(upcoming.count == most)
    #expect(upcoming.map(\.day) == upcoming.map(\.day).sorted())
    #expect(upcoming.count { if case .caseTask = $0 { false } else { true } } == others)
  }
}
