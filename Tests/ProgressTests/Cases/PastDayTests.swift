import Casebook
import Testing

@testable import Progress

@Suite("The same content on several days")
struct PastDayTests {
  private static let little = LittleCase(
    caseLines: """
      [[phan-loai-lai]]
      ngay = 2026-05-05
      phan-loai = "can-quan-tam"

      [ket-thuc]
      ngay = 2026-07-01
      ket-qua = "da-cung-co"
      """,
    tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-20",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-12,NV1,100",
    ],
    reports: ["2026-q2": "2026-06-22"])

  @Test("The ratings of past days need no stored history")
  func ratings() async throws {
    let loaded = try await Self.little.load()
    // 2/4: 10 of 100 are planned, nothing done. 4/4: 20. 21/4: overdue. 12/5: done. 20/6: the report is missing, 22/6: it
    // is there.
    let ratings = try [
      "2026-04-01", "2026-04-02", "2026-04-04", "2026-04-21", "2026-05-12", "2026-06-20", "2026-06-22", "2026-07-01",
    ].map { try loaded.standing(on: $0).rating }
    #expect(
      ratings == [
        .onSchedule, .behind, .seriouslyBehind, .seriouslyBehind, .onSchedule, .behind, .onSchedule, .consolidated,
      ])
  }

  @Test("A class given later counts from its day")
  func classes() async throws {
    let loaded = try await Self.little.load()
    let codes = try ["2026-05-04", "2026-05-05", "2026-08-01"].map {
      loaded.framework.caseClasses[try loaded.standing(on: $0).caseClass].code
    }
    #expect(codes == ["yeu-kem", "can-quan-tam", "can-quan-tam"])
  }

  @Test("What is recorded later changes nothing of a past day")
  func laterRecords() async throws {
    var later = Self.little
    later.tables["cap-nhat", default: ""] += "\n2026-06-01,NV1,50"
    later.tables["gia-han"] = "ngay,nhiem-vu,den\n2026-06-01,NV1,2026-12-31"
    later.tables["dung"] = "ngay,nhiem-vu\n2026-06-02,NV1"
    let (before, after) = (try await Self.little.load(), try await later.load())
    for offset in 0..<61 {
      let iso = (day("2026-04-01") + offset).iso
      let (left, right) = (try before.standing(on: iso), try after.standing(on: iso))
      #expect(left.rating == right.rating)
      #expect(left.reasons.map(\.line) == right.reasons.map(\.line))
      #expect(left.tasks.map(\.state) == right.tasks.map(\.state))
      #expect(left.tasks.map(\.slip) == right.tasks.map(\.slip))
      #expect(left.forecast == right.forecast)
    }
    #expect(try after.standing(on: "2026-06-01").tasks.map(\.progress) == [50])
    #expect(try after.standing(on: "2026-06-02").tasks.map(\.state) == [.calledOff])
  }
}
