import Casebook
import Testing

@testable import Progress

@Suite("A task that is done")
struct TaskDoneTests {
  /// From 1/4 to 10/5, with these updates.
  private func task(_ updates: String...) async throws -> LoadedCase {
    try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-05-10",
      "cap-nhat": "ngay;nhiem-vu;muc\n" + updates.joined(separator: "\n"),
    ]).load()
  }

  @Test("Done on the deadline is in time, and stays so")
  func onDeadline() async throws {
    let loaded = try await task("2026-05-10;NV1;100")
    #expect(try loaded.task(on: "2026-05-09").state == .dueSoon)
    #expect(try loaded.task(on: "2026-05-10").state == .done)
    let later = try loaded.task(on: "2026-12-31")
    #expect(later.state == .done)
    #expect(later.doneOn == day("2026-05-10"))
    #expect(later.daysOverdue == 0)
  }

  @Test("Done the day after is late")
  func dayAfter() async throws {
    let loaded = try await task("2026-05-11;NV1;100")
    #expect(try loaded.task(on: "2026-05-10").state == .dueSoon)
    #expect(try loaded.task(on: "2026-05-11").state == .doneLate)
  }

  @Test("All but a millionth is not done")
  func nearlyDone() async throws {
    let loaded = try await task("2026-04-20;NV1;99,999999", "2026-04-21;NV1;100,0")
    #expect(try loaded.task(on: "2026-04-20").doneOn == nil)
    #expect(try loaded.task(on: "2026-04-20").state == .underWay)
    #expect(try loaded.task(on: "2026-04-21").doneOn == day("2026-04-21"))
  }

  @Test("Going back below 100 undoes it; the day done is the first from which progress stays at 100")
  func goingBack() async throws {
    let loaded = try await task("2026-04-20;NV1;100", "2026-05-01;NV1;80", "2026-05-20;NV1;100", "2026-05-25;NV1;100")
    #expect(try loaded.task(on: "2026-04-30").doneOn == day("2026-04-20"))
    let back = try loaded.task(on: "2026-05-01")
    #expect(back.doneOn == nil)
    #expect(back.state == .dueSoon)
    #expect(back.progress == 80)
    #expect(try loaded.task(on: "2026-05-11").state == .overdue)
    let again = try loaded.task(on: "2026-05-30")
    #expect(again.doneOn == day("2026-05-20"))
    #expect(again.state == .doneLate)
  }

  @Test("Of two updates on one day the later in the file counts")
  func sameDay() async throws {
    let undone = try await task("2026-04-20;NV1;100", "2026-04-20;NV1;90").task(on: "2026-04-20")
    #expect(undone.doneOn == nil)
    #expect(undone.progress == 90)
    let done = try await task("2026-04-20;NV1;90", "2026-04-20;NV1;100").task(on: "2026-04-20")
    #expect(done.doneOn == day("2026-04-20"))
    // On the 20th it stood at 100 in the end, so it has stayed there since the 18th.
    let stayed = try await task("2026-04-18;NV1;100", "2026-04-20;NV1;90", "2026-04-20;NV1;100")
    #expect(try stayed.task(on: "2026-04-20").doneOn == day("2026-04-18"))
  }

  @Test("Updates count by their day, in whatever order they are written; those after the day are unseen")
  func order() async throws {
    let loaded = try await task("2026-05-01;NV1;50", "2026-04-20;NV1;30")
    #expect(try loaded.task(on: "2026-04-19").progress == 0)
    #expect(try loaded.task(on: "2026-04-19").lastUpdate == nil)
    #expect(try loaded.task(on: "2026-04-30").progress == 30)
    #expect(try loaded.task(on: "2026-05-01").progress == 50)
    #expect(try loaded.task(on: "2026-06-01").lastUpdate == day("2026-05-01"))
  }
}
