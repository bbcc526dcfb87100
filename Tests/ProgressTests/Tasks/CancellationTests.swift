import Testing

@testable import Progress

@Suite("A task that is called off")
struct CancellationTests {
  private static let little = LittleCase(tables: [
    "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-05-10\nNV2,Việc,2026-05-10",
    "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-10,NV1,100\n2026-04-12,NV2,40",
    "dung": "ngay,nhiem-vu,ly-do\n2026-04-20,NV1,Không còn cần",
  ])

  @Test("It is so from the day given, even where it was done before")
  func state() async throws {
    let loaded = try await Self.little.load()
    #expect(try loaded.task(on: "2026-04-19").state == .done)
    #expect(try loaded.task(on: "2026-04-20").state == .calledOff)
    #expect(try loaded.task(on: "2027-04-20").state == .calledOff)
  }

  @Test("It is left out of planned and actual progress from that day on")
  func means() async throws {
    let loaded = try await Self.little.load()
    // 19/4: (100 + 40) / 2; 20/4: 40 alone.
    #expect(try loaded.standing(on: "2026-04-19").progress?.actual.shown == "70.0000")
    #expect(try loaded.standing(on: "2026-04-20").progress?.actual.shown == "40.0000")
  }

  @Test("Where every task is called off there is no progress and no rule about the gap applies")
  func noneLeft() async throws {
    var little = Self.little
    little.tables["dung"] = "ngay,nhiem-vu\n2026-04-20,NV1\n2026-05-30,NV2"
    let loaded = try await little.load()
    #expect(try loaded.standing(on: "2026-05-29").rating == .seriouslyBehind)
    let standing = try loaded.standing(on: "2026-05-30")
    #expect(standing.progress == nil)
    #expect(standing.slip == nil)
    #expect(standing.forecast == nil)
    #expect(standing.rating == .onSchedule)
    #expect(standing.reasons.isEmpty)
    #expect(standing.planCounts)
  }

  @Test("It is not overdue, and no reason for a rating")
  func notOverdue() async throws {
    var little = Self.little
    little.tables["dung"] = "ngay,nhiem-vu\n2026-05-20,NV2"
    let loaded = try await little.load()
    #expect(try loaded.standing(on: "2026-05-19").reasons.map(\.line).first == "nhiem-vu-qua-han NV2 9")
    #expect(try loaded.standing(on: "2026-05-20").reasons.isEmpty)
  }
}
