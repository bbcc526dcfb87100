import Casebook
import Testing

/// `[[thong-ke]]` of all four kinds.
@Suite("Statistics")
struct StatisticTests {
  private static let valid =
    "kieu = \"co-cau\"\ntong = 31\nphan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]"

  private func statistic(_ text: String) async throws -> Statistic {
    let site = try Site.valid.replacing(Self.valid, in: Site.report, with: text)
    return try #require(try await site.onlyCase().reports.first?.statistics.first)
  }

  @Test("A composition has a total and parts")
  func composition() async throws {
    let statistic = try await statistic("ngay = 2026-06-01\n" + Self.valid)
    #expect(statistic.title == "Đảng viên")
    #expect(statistic.day?.iso == "2026-06-01")
    guard case .composition(let total, let parts) = statistic.figures else {
      Issue.record("\(statistic.figures)")
      return
    }
    #expect(total == 31)
    #expect(parts.map(\.name) == ["Nam", "Nữ"])
    #expect(parts.map(\.value) == [20, 11])
  }

  @Test("Shares have parts, each with its decimals as written")
  func shares() async throws {
    let text = "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 67.80 }, { ten = \"B\", so = 32.2 }]"
    guard case .shares(let parts) = try await statistic(text).figures else {
      Issue.record("no shares")
      return
    }
    #expect(parts.map(\.value.decimals) == [2, 1])
  }

  @Test("A movement has what came and went, and the closing figure or the change")
  func movement() async throws {
    let text = "kieu = \"bien-dong\"\ndau = 31\ntang = [2, 3.0]\ngiam = []\ncuoi = 36"
    guard case .movement(let opening, let gains, let losses, let closing, nil) = try await statistic(text).figures
    else {
      Issue.record("no movement")
      return
    }
    #expect(opening == 31)
    #expect(gains == [2, 3])
    #expect(losses.isEmpty)
    #expect(closing == 36)
    let change = "kieu = \"bien-dong\"\ntang = [2]\ngiam = [3]\nchenh = -1"
    guard case .movement(nil, _, _, nil, let stated) = try await statistic(change).figures else {
      Issue.record("no movement")
      return
    }
    #expect(stated == -1)
  }

  @Test("A ratio has two numbers and the percentage stated")
  func ratio() async throws {
    let text = "kieu = \"ty-so\"\ntu-so = 15\nmau-so = 21\nty-le = 71.4"
    guard case .ratio(let numerator, let denominator, let percentage) = try await statistic(text).figures else {
      Issue.record("no ratio")
      return
    }
    #expect([numerator, denominator] == [15, 21])
    #expect(percentage == DecimalNumber(mantissa: 714, decimals: 1))
  }

  static let faults: [Fault] = [
    Fault("content.out-of-range", in: Site.report, (valid, "kieu = \"ty-so\"\ntu-so = 1\nmau-so = 1️⃣02️⃣\nty-le = 3")),
    Fault("content.wrong-type", in: Site.report, (valid, "kieu = \"bien-dong\"\ntang = 1️⃣22️⃣\nchenh = 2")),
    Fault("content.wrong-type", in: Site.report, (valid, "kieu = \"bien-dong\"\ntang = [1️⃣\"2\"2️⃣]\nchenh = 0")),
    Fault("content.missing-key", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"), (valid, "kieu = \"ty-le\"")),
    Fault(
      "content.missing-key", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"),
      (valid, "kieu = \"ty-so\"\ntu-so = 1\nty-le = 50")),
    Fault(
      "content.missing-key", in: Site.report, ("[[thong-ke]]", "1️⃣[[thong-ke]]2️⃣"),
      (valid, "kieu = \"bien-dong\"\ncuoi = 3")),
  ]

  @Test("What a kind lacks or has wrong is an error at its place", arguments: faults)
  func fault(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("All that a ratio lacks is told in one run")
  func severalGaps() async throws {
    let site = try Site.valid.replacing(Self.valid, in: Site.report, with: "kieu = \"ty-so\"")
    #expect(await site.load().diagnostics.map(\.code) == Array(repeating: "content.missing-key", count: 3))
  }

  @Test("A case file has statistics, too")
  func ofCaseFile() async throws {
    let site = try Site.valid.replacing(
      "mo-ta = \"Sinh hoạt thưa\"", in: Site.caseFile,
      with: "mo-ta = \"Sinh\"\n[[thong-ke]]\nten = \"Đảng viên\"\n" + Self.valid)
    #expect(try await site.onlyCase().statistics.map(\.title) == ["Đảng viên"])
  }
}
