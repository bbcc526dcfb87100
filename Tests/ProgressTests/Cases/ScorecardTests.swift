import Casebook
import Testing

@testable import Progress

@Suite("The exit scorecard")
struct ScorecardTests {
  private static let little = LittleCase(
    identified: "2025-11-01", approved: "2025-11-01", start: "2025-11-01", end: "2026-12-31",
    tables: [
      "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu\nKY2,2.1,Yếu",
      "nhiem-vu": """
      ma;viec;thoi-gian;khau-yeu
      NV1;Việc;2026-09-30;KY1
      NV2;Việc;2026-09-30;KY1,KY2
      NV3;Việc;2026-09-30;
      """,
      "chi-tieu": "ma,ten,chieu,goc,khau-yeu\nCT1,Một,tang,1,KY2\nCT2,Hai,tang,1,KY1",
      "danh-gia": """
      ngay,khau-yeu,muc,can-cu,co-quan
      2026-07-01,KY1,da-khac-phuc,Biên bản 7,ban-to-chuc
      2025-12-31,KY1,mot-phan,Biên bản 1,
      2026-06-30,KY1,chua,Biên bản 6,
      2026-06-30,KY1,mot-phan,Biên bản 6b,
      """,
    ])

  @Test(
    "The last verdict by the day counts, the later in the file of two; none is not overcome",
    arguments: [
      ("2025-12-30", Verdict.Degree.not), ("2025-12-31", .partly), ("2026-06-29", .partly), ("2026-06-30", .partly),
      ("2026-07-01", .overcome),
    ])
  func verdict(iso: String, degree: Verdict.Degree) async throws {
    let weakLinks = try await Self.little.load().standing(on: iso).weakLinks
    #expect(weakLinks.map(\.degree) == [degree, .not])
    #expect(weakLinks.last?.verdict == nil)
  }

  @Test("It goes with who confirmed it and on what ground")
  func confirmation() async throws {
    let loaded = try await Self.little.load()
    let may = try loaded.standing(on: "2026-06-30").weakLinks.first?.verdict
    #expect(may?.ground == "Biên bản 6b")
    #expect(may?.agency == nil)
    let july = try loaded.standing(on: "2026-07-01").weakLinks.first?.verdict
    #expect(july?.ground == "Biên bản 7")
    #expect(july?.agency.map { loaded.framework.agencies[$0].code } == "ban-to-chuc")
  }

  @Test(
    "Beside it stands the verdict of the last day of the quarter before",
    arguments: [
      // On 31/12 the quarter before ended on 30/9, from 1/1 on it ended on 31/12.
      ("2025-12-31", Verdict.Degree.not), ("2026-01-01", .partly), ("2026-06-30", .partly), ("2026-07-01", .partly),
      ("2026-09-30", .partly), ("2026-10-01", .overcome),
    ])
  func quarterBefore(iso: String, degree: Verdict.Degree) async throws {
    #expect(try await Self.little.load().standing(on: iso).weakLinks.map(\.degreeBefore) == [degree, .not])
  }

  @Test("On that day the plan had to count")
  func quarterBeforeApproval() async throws {
    var little = Self.little
    little.approved = "2026-01-01"
    #expect(try await little.load().standing(on: "2026-01-01").weakLinks.map(\.degreeBefore) == [.not, .not])
    little.approved = "2025-12-31"
    #expect(try await little.load().standing(on: "2026-01-01").weakLinks.map(\.degreeBefore) == [.partly, .not])
  }

  @Test("Of a closed case it is the quarter before the one in which it closed")
  func quarterBeforeClosing() async throws {
    var little = Self.little
    little.caseLines = "[ket-thuc]\nngay = 2026-03-31\nket-qua = \"da-cung-co\""
    little.tables["danh-gia"] = "ngay,khau-yeu,muc\n2025-12-31,KY1,mot-phan\n2026-03-31,KY1,da-khac-phuc"
    let weakLink = try await little.load().standing(on: "2026-08-01").weakLinks.first
    #expect(weakLink?.degree == .overcome)
    #expect(weakLink?.degreeBefore == .partly)
  }

  @Test("It leads to the tasks and the indicators that name the weak link")
  func links() async throws {
    let weakLinks = try await Self.little.load().standing(on: "2026-01-01").weakLinks
    #expect(weakLinks.map(\.tasks) == [[0, 1], [1]])
    #expect(weakLinks.map(\.indicators) == [[1], [0]])
  }
}
