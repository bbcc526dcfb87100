import Casebook
import Testing

@testable import Progress

@Suite("A closed case")
struct ClosedCaseTests {
  /// Closed on 10/5, with records on that day and after it.
  private static let little = LittleCase(
    identified: "2026-01-01",
    caseLines: "[ket-thuc]\nngay = 2026-05-10\nket-qua = \"da-cung-co\"",
    tables: [
      "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu",
      "nhiem-vu": "ma,viec,thoi-gian,khau-yeu\nNV1,Việc,2026-05-31,KY1\nNV2,Việc,2026-04-30,KY1",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-05,NV1,50\n2026-05-10,NV1,60\n2026-05-11,NV1,100",
      "gia-han": "ngay,nhiem-vu,den\n2026-05-11,NV1,2026-06-30",
      "dung": "ngay,nhiem-vu\n2026-05-11,NV2",
      "danh-gia": "ngay,khau-yeu,muc\n2026-05-10,KY1,mot-phan\n2026-05-11,KY1,da-khac-phuc",
      "chi-tieu": "ma,ten,chieu,goc\nCT1,Tỷ lệ,tang,40",
      "moc": "chi-tieu,han,gia-tri\nCT1,2026-05-20,50\nCT1,2026-06-30,80",
      "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2026-05-10,45\nCT1,2026-05-11,90",
    ],
    reports: ["2026-q1": "2026-05-20"])

  @Test("It is open until the day before it closed")
  func open() async throws {
    let loaded = try await Self.little.load()
    #expect(try loaded.standing(on: "2026-05-09").isOpen)
    #expect(try loaded.standing(on: "2026-05-10").isOpen == false)
    #expect(try loaded.standing(on: "2026-05-10").closure?.day == day("2026-05-10"))
  }

  @Test("Everything of its plan stands as on the day it closed", arguments: ["2026-05-10", "2026-05-11", "2027-01-01"])
  func plan(iso: String) async throws {
    let loaded = try await Self.little.load()
    let task = try loaded.task(on: iso)
    #expect(task.progress == 60)
    #expect(task.state == .underWay)
    #expect(task.deadline == day("2026-05-31"))
    #expect(task.extensionCount == 0)
    let overdue = try loaded.task("NV2", on: iso)
    #expect(overdue.state == .overdue)
    #expect(overdue.daysOverdue == 10)
    #expect(overdue.slip == 10)
    let standing = try loaded.standing(on: iso)
    // NV1 40 of 61 days, NV2 all: (65.5737… + 100) / 2.
    #expect(standing.progress?.planned.shown == "82.7869")
    #expect(standing.progress?.actual.shown == "30.0000")
    #expect(standing.weakLinks.map(\.degree) == [.partly])
    let indicator = try loaded.indicator(on: iso)
    #expect(indicator.valueDay == day("2026-05-10"))
    // The next target is the one that was next on the day it closed.
    #expect(indicator.target?.deadline == day("2026-05-20"))
    #expect(standing.forecast == nil)
  }

  @Test("Its reports are still read at the day asked for")
  func reports() async throws {
    let loaded = try await Self.little.load()
    #expect(try loaded.standing(on: "2026-05-19").reports.map(\.state) == [.missing])
    #expect(try loaded.standing(on: "2026-05-20").reports.map(\.state) == [.late])
  }

  @Test("A plan approved on the day it closed counts, one approved later never does")
  func approvedAfterwards() async throws {
    var little = Self.little
    little.approved = "2026-05-10"
    #expect(try await little.load().standing(on: "2026-06-01").planCounts)
    little.approved = "2026-05-11"
    #expect(try await little.load().standing(on: "2026-06-01").planCounts == false)
  }

  @Test("A closing to come is unseen")
  func toCome() async throws {
    let standing = try await Self.little.load().standing(on: "2026-05-09")
    #expect(standing.closure == nil)
    #expect(standing.rating == .seriouslyBehind)
  }
}
