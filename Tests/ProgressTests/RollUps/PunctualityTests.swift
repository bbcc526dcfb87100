import Casebook
import Testing

@testable import Progress

@Suite("Punctuality, against the deadlines first set and those in force")
struct PunctualityTests {
  private static let little = LittleCase(tables: [
    "nhiem-vu": """
    ma,viec,thoi-gian
    NV1,Việc,2026-04-30
    NV2,Việc,2026-04-30
    NV3,Việc,2026-04-30
    NV4,Việc,2026-04-30
    NV5,Việc,2026-04-30
    NV6,Việc,2026-05-31
    NV7,Việc,2026-05-31
    """,
    // NV1 on the deadline, NV2 the day after, NV3 within its extension, NV7 ahead of time.
    "cap-nhat": """
    ngay,nhiem-vu,muc
    2026-04-30,NV1,100
    2026-05-01,NV2,100
    2026-05-08,NV3,100
    2026-04-20,NV7,100
    """,
    // NV4 is overdue by its first deadline only, NV5 called off.
    "gia-han": "ngay,nhiem-vu,den\n2026-04-29,NV3,2026-05-10\n2026-04-29,NV4,2026-05-10",
    "dung": "ngay,nhiem-vu\n2026-04-25,NV5",
  ])

  private func punctuality(on iso: String) async throws -> Punctuality {
    let loaded = try await Self.little.load()
    var rollUp = RollUp()
    rollUp.add(loaded.file, try loaded.standing(on: iso))
    return rollUp.punctuality
  }

  @Test("Until a task is done or its deadline has passed it does not count")
  func beforeDeadline() async throws {
    let punctuality = try await punctuality(on: "2026-04-29")
    // NV7 alone is done.
    #expect(punctuality.original == (1, 1))
    #expect(punctuality.present == (1, 1))
  }

  @Test("On the deadline only what is done counts")
  func onDeadline() async throws {
    let punctuality = try await punctuality(on: "2026-04-30")
    #expect(punctuality.original == (2, 2))
    #expect(punctuality.present == (2, 2))
  }

  @Test("Against the deadline first set an extension is no excuse, against the one in force it is")
  func bothWays() async throws {
    let punctuality = try await punctuality(on: "2026-05-09")
    // First set: NV1 to NV4 and NV7 have come due, NV1 and NV7 in time. In force: NV4 has a day left, NV3 was in time.
    #expect(punctuality.original == (5, 2))
    #expect(punctuality.present == (4, 3))
  }

  @Test("After the extended deadline it counts as overdue both ways")
  func afterExtension() async throws {
    let punctuality = try await punctuality(on: "2026-05-11")
    #expect(punctuality.original == (5, 2))
    #expect(punctuality.present == (5, 3))
  }
}
