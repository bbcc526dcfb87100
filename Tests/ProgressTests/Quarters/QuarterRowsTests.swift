import Casebook
import Testing

@testable import Progress

@Suite("What a quarter's report lists")
struct QuarterRowsTests {
  private func rows(_ cases: [LittleCase], _ more: [String: String] = [:], on iso: String) async throws -> QuarterRows {
    let casebook = try await LittleSite.load(cases, files: more)
    let book = await QuarterBook.make(casebook, day: day(iso), rules: ProgressRules(casebook.settings), jobs: 1)
    return book.rows(ofSpan: 7)
  }

  @Test("Overdue tasks, the longest overdue first, and what falls due until the next quarter's end")
  func tasks() async throws {
    let little = LittleCase(tables: [
      "nhiem-vu": """
      ma,viec,thoi-gian,bat-dau
      NV1,Một,2026-06-20,2026-04-01
      NV2,Hai,2026-05-10,2026-04-01
      NV3,Ba,2026-09-30,2026-04-01
      NV4,Bốn,2026-10-01,2026-04-01
      NV5,Năm,2026-07-15,2026-04-01
      NV6,Sáu,2026-06-30,2026-04-01
      NV7,Bảy,2026-05-01,2026-04-01
      """,
      "dung": "ngay,nhiem-vu,ly-do\n2026-05-01,NV7,x", "cap-nhat": "ngay,nhiem-vu,muc\n2026-06-01,NV5,100",
      "gia-han": "ngay,nhiem-vu,den\n2026-06-25,NV6,2026-07-31",
    ])
    let rows = try await rows([little], on: "2026-06-30")
    #expect(rows.overdue.rows.map(\.task) == [1, 0])
    #expect(rows.overdue.rows.map(\.days) == [51, 10])
    #expect(rows.upcoming.rows.map(\.task) == [5, 2])
    #expect(rows.upcoming.rows.map(\.deadline.iso) == ["2026-07-31", "2026-09-30"])
  }

  @Test("Reports, what is missing first, then what was late")
  func reports() async throws {
    let rows = try await rows(
      [
        LittleCase(code: "a", reports: ["2026-q2": "2026-06-19"]),
        LittleCase(code: "b", organisation: "chi-bo-b", reports: ["2026-q2": "2026-06-20"]),
        LittleCase(code: "c", organisation: "chi-bo-c", reports: ["2026-q2": "2026-07-01"]),
      ], on: "2026-06-30")
    #expect(rows.reports.rows.map(\.caseFile) == [2, 1, 0])
    #expect(rows.reports.rows.map(\.standing.state) == [.missing, .late, .inTime])
  }

  /// Cases with a report that asks for something; the report's name and the day it was sent.
  @Test(
    "What a report asks for is listed once: in the quarter it was sent in, ahead of its own quarter in that",
    arguments: [
      ("2026-q2", "2026-06-30", "2026-q2"), ("2026-q2", "2026-07-01", "2026-q3"), ("2026-q3", "2026-06-01", "2026-q3"),
      ("2026-05-05-dot-xuat", "2026-05-06", "2026-q2"), ("2026-06-30-dot-xuat", "2026-07-02", "2026-q3"),
    ])
  func proposals(report: String, sent: String, quarter: String) async throws {
    let files = [
      "ho-so/thu/bao-cao/\(report).md": """
      +++
      ngay-gui = \(sent)
      [[kien-nghi]]
      noi-dung = "Một"
      tra-loi = "Được"
      ngay-tra-loi = 2026-12-30
      [[kien-nghi]]
      noi-dung = "Hai"
      [[kien-nghi]]
      noi-dung = "Ba"
      tra-loi = "Không"
      +++
      """
    ]
    for (iso, code) in [("2026-06-30", "2026-q2"), ("2026-09-30", "2026-q3"), ("2026-12-31", "2026-q4")] {
      let proposals = try await rows([LittleCase()], files, on: iso).proposals
      // The third has an answer without a day; the first's is still to come.
      #expect(proposals.rows.map(\.proposal) == (code == quarter ? [0, 1, 2] : []))
      #expect(proposals.rows.map(\.isAnswered) == (code == quarter ? [false, false, true] : []))
    }
  }

  @Test("Statistics that do not add up: the quarter's reports', and those in the files of open cases")
  func statistics() async throws {
    let wrong = "kieu = \"ty-so\"\ntu-so = 1\nmau-so = 2\nty-le = 51"
    let little = LittleCase(
      caseLines: """
        [[thong-ke]]
        ten = "Sai"
        ngay = 2026-06-30
        \(wrong)
        [[thong-ke]]
        ten = "Đúng"
        kieu = "ty-so"
        tu-so = 1
        mau-so = 2
        ty-le = 50
        [ket-thuc]
        ngay = 2026-10-01
        ket-qua = "sap-nhap"
        """)
    let files = [
      "ho-so/thu/bao-cao/2026-q3.md": "+++\nngay-gui = 2026-09-01\n[[thong-ke]]\nten = \"Sai\"\n\(wrong)\n+++\n"
    ]
    func found(_ iso: String) async throws -> [[Int?]] {
      try await rows([little], files, on: iso).discrepancies.rows.map { [$0.report, $0.statistic] }
    }
    #expect(try await found("2026-06-29").isEmpty)
    #expect(try await found("2026-06-30") == [[nil, 0]])
    #expect(try await found("2026-09-30") == [[nil, 0], [0, 0]])
    #expect(try await found("2026-12-31").isEmpty)
  }
}
