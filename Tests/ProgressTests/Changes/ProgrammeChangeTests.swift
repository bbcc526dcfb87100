import Casebook
import Testing

@testable import Progress

@Suite("Changes of a programme")
struct ProgrammeChangeTests {
  private static let programme = LittleProgramme(tables: [
    "nhiem-vu": "ma,viec,thoi-gian\nNV1,Một,2026-03-31\nNV2,Hai,2026-06-30",
    "cap-nhat": "ngay,nhiem-vu,muc\n2026-03-20,NV1,100",
    "gia-han": "ngay,nhiem-vu,den\n2026-06-10,NV2,2026-08-31",
    "chi-tieu": "ma,ten,chieu,goc\nCT1,Một,tang,1",
    "moc": "chi-tieu,han,gia-tri\nCT1,2026-12-31,5",
    "ket-qua": "chi-tieu,ngay,gia-tri,to-chuc\nCT1,2026-03-31,3,\nCT1,2026-04-30,9,dang-bo\nCT1,2026-05-31,5,",
  ])

  /// Each change on one line: its day, its kind, its task or indicator, and for an indicator whether its target is met.
  private func changes(
    _ little: LittleProgramme = programme, after first: String = "2026-01-01", upTo last: String = "2026-12-31"
  ) async throws -> [String] {
    let loaded = try await little.load()
    return loaded.file.changes(after: day(first), upTo: day(last), rules: loaded.rules).map { change in
      let subject =
        switch change.event {
        case .done(let task, _, _, _), .overdue(let task, _, _), .extended(let task, _, _):
          loaded.file.tasks[task].code
        case .moved(let indicator, _, _, _, let isMet):
          loaded.file.indicators[indicator].code + (isMet == true ? " met" : "")
        default: "?"
        }
      return "\(change.day.iso) \(change.kind.rawValue) \(subject)"
    }
  }

  @Test("Tasks done, extended, overdue, and the whole's indicators moved, without any approval")
  func kinds() async throws {
    #expect(
      try await changes() == [
        "2026-03-20 hoan-thanh NV1", "2026-03-31 chi-tieu CT1", "2026-05-31 chi-tieu CT1 met", "2026-06-10 gia-han NV2",
        "2026-09-01 qua-han NV2",
      ])
  }

  @Test("The first day is left out, the last is not")
  func edges() async throws {
    #expect(try await changes(after: "2026-03-20", upTo: "2026-03-30") == [])
    #expect(try await changes(after: "2026-03-19", upTo: "2026-03-20") == ["2026-03-20 hoan-thanh NV1"])
  }

  @Test("On the day of its document what was recorded before is told, and before it nothing")
  func issued() async throws {
    var dated = Self.programme
    dated.documentDay = "2026-04-15"
    #expect(
      try await changes(dated, upTo: "2026-05-01") == ["2026-04-15 hoan-thanh NV1", "2026-04-15 chi-tieu CT1"])
    #expect(try await changes(dated, upTo: "2026-04-14") == [])
  }
}
