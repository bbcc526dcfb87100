import Casebook
import Testing

@testable import Progress

@Suite("The deadline of a task")
struct DeadlineTests {
  /// From 1/4 to 30/4, with these extensions and updates.
  private func task(extensions: String, updates: String = "") async throws -> LoadedCase {
    try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
      "gia-han": "ngay,nhiem-vu,den\n" + extensions,
      "cap-nhat": "ngay,nhiem-vu,muc\n" + updates,
    ]).load()
  }

  @Test("An extension counts from the day it is granted, and the last one granted counts")
  func extensions() async throws {
    let loaded = try await task(extensions: "2026-04-20,NV1,2026-05-31\n2026-05-20,NV1,2026-05-25")
    #expect(try loaded.task(on: "2026-04-19").deadline == day("2026-04-30"))
    #expect(try loaded.task(on: "2026-04-19").extensionCount == 0)
    #expect(try loaded.task(on: "2026-04-20").deadline == day("2026-05-31"))
    #expect(try loaded.task(on: "2026-04-20").extensionCount == 1)
    #expect(try loaded.task(on: "2026-05-19").deadline == day("2026-05-31"))
    // The last one counts, although it is the earlier day.
    #expect(try loaded.task(on: "2026-05-20").deadline == day("2026-05-25"))
    #expect(try loaded.task(on: "2026-05-20").extensionCount == 2)
  }

  @Test("Of two extensions granted on one day the later in the file counts")
  func sameDay() async throws {
    let loaded = try await task(extensions: "2026-04-20,NV1,2026-05-31\n2026-04-20,NV1,2026-05-20")
    #expect(try loaded.task(on: "2026-04-20").deadline == day("2026-05-20"))
  }

  @Test("An extension ends being overdue on the day it is granted")
  func endsOverdue() async throws {
    let loaded = try await task(extensions: "2026-05-06,NV1,2026-05-31")
    #expect(try loaded.task(on: "2026-05-05").state == .overdue)
    #expect(try loaded.task(on: "2026-05-06").state == .underWay)
    #expect(try loaded.task(on: "2026-05-31").state == .dueSoon)
    #expect(try loaded.task(on: "2026-06-01").daysOverdue == 1)
  }

  @Test(
    "Done in time is judged by the deadline as it stood on the day done",
    arguments: [("2026-05-04", TaskState.done), ("2026-05-05", .done), ("2026-05-06", .doneLate)])
  func asItStood(granted: String, state: TaskState) async throws {
    let loaded = try await task(extensions: "\(granted),NV1,2026-05-31", updates: "2026-05-05,NV1,100")
    #expect(try loaded.task(on: "2026-06-30").state == state)
  }

  @Test("Before a day means that the day before it is the last in time; an extension always includes its day")
  func exclusive() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,truoc\nNV1,Việc,2026-05-01",
      "gia-han": "ngay,nhiem-vu,den\n2026-05-05,NV1,2026-05-10",
    ]).load()
    let lastDay = try loaded.task(on: "2026-04-30")
    #expect(lastDay.deadline == day("2026-04-30"))
    #expect(lastDay.state == .dueSoon)
    #expect(try loaded.task(on: "2026-05-01").state == .overdue)
    #expect(try loaded.task(on: "2026-05-01").daysOverdue == 1)
    #expect(try loaded.task(on: "2026-05-10").state == .dueSoon)
    #expect(try loaded.task(on: "2026-05-11").state == .overdue)
  }

  @Test("What is done on the day that it should be done before is late")
  func exclusiveDone() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,truoc\nNV1,Việc,2026-05-01\nNV2,Việc,2026-05-01",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-30,NV1,100\n2026-05-01,NV2,100",
    ]).load()
    #expect(try loaded.task("NV1", on: "2026-05-02").state == .done)
    #expect(try loaded.task("NV2", on: "2026-05-02").state == .doneLate)
  }
}
