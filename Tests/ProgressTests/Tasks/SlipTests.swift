import Testing

@testable import Progress

@Suite("The slip of a task")
struct SlipTests {
  /// From 1/4 to 30/4, with these extensions and updates.
  private func task(extensions: String = "", updates: String = "", cancellations: String = "") async throws
    -> LoadedCase
  {
    try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
      "gia-han": "ngay,nhiem-vu,den\n" + extensions,
      "cap-nhat": "ngay,nhiem-vu,muc\n" + updates,
      "dung": "ngay,nhiem-vu\n" + cancellations,
    ]).load()
  }

  @Test("It is 0 until the deadline", arguments: [("30", 0), ("29", 0), ("15", 0)])
  func inTime(dayOfApril: String, slip: Int) async throws {
    #expect(try await task().task(on: "2026-04-\(dayOfApril)").slip == slip)
  }

  @Test("While overdue it is the days since the original deadline")
  func overdue() async throws {
    let loaded = try await task()
    #expect(try loaded.task(on: "2026-05-01").slip == 1)
    #expect(try loaded.task(on: "2026-06-01").slip == 32)
  }

  @Test("An extension is a slip from the day it is granted; being overdue after it adds to it")
  func extended() async throws {
    let loaded = try await task(extensions: "2026-04-20,NV1,2026-05-31")
    #expect(try loaded.task(on: "2026-04-19").slip == 0)
    #expect(try loaded.task(on: "2026-04-20").slip == 31)
    #expect(try loaded.task(on: "2026-05-31").slip == 31)
    #expect(try loaded.task(on: "2026-06-02").slip == 33)
  }

  @Test("Done late it stays at the day done; done early it is never below 0")
  func done() async throws {
    let late = try await task(updates: "2026-05-05,NV1,100")
    #expect(try late.task(on: "2026-05-05").slip == 5)
    #expect(try late.task(on: "2026-07-01").slip == 5)
    #expect(try await task(updates: "2026-04-10,NV1,100").task(on: "2026-07-01").slip == 0)
  }

  @Test("Done before an extended deadline it is still the latest of the two")
  func doneWithinExtension() async throws {
    let loaded = try await task(extensions: "2026-04-20,NV1,2026-05-31", updates: "2026-05-05,NV1,100")
    #expect(try loaded.task(on: "2026-07-01").slip == 31)
  }

  @Test("A task called off is not overdue, so its slip is that of its deadline")
  func calledOff() async throws {
    let loaded = try await task(cancellations: "2026-05-10,NV1")
    #expect(try loaded.task(on: "2026-05-09").slip == 9)
    #expect(try loaded.task(on: "2026-05-10").slip == 0)
  }

  @Test("An exclusive deadline counts as the day before it")
  func exclusive() async throws {
    let loaded = try await LittleCase(tables: ["nhiem-vu": "ma,viec,truoc\nNV1,Việc,2026-05-01"]).load()
    #expect(try loaded.task(on: "2026-04-30").slip == 0)
    #expect(try loaded.task(on: "2026-05-02").slip == 2)
  }

  @Test("The slip of the case is the largest of its tasks' that are not called off")
  func ofCase() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30\nNV2,Việc,2026-05-04\nNV3,Việc,2026-04-10",
      "dung": "ngay,nhiem-vu\n2026-05-08,NV3\n2026-05-10,NV1\n2026-05-12,NV2",
    ]).load()
    // 7/5: 7, 3 and 27 days; then without NV3, without NV1, and without any.
    #expect(try loaded.standing(on: "2026-05-07").slip == 27)
    #expect(try loaded.standing(on: "2026-05-08").slip == 8)
    #expect(try loaded.standing(on: "2026-05-10").slip == 6)
    #expect(try loaded.standing(on: "2026-05-12").slip == nil)
  }
}
