import Testing

@testable import Progress

@Suite("The state of a task that is not done")
struct TaskStateTests {
  /// From 10/4 to 10/5, nothing reported.
  private static let untouched = LittleCase(tables: [
    "nhiem-vu": "ma,viec,bat-dau,thoi-gian\nNV1,Việc,2026-04-10,2026-05-10"
  ])

  @Test(
    "It changes on the day it begins, when 14 days remain, and on the day after the deadline",
    arguments: [
      ("2026-04-09", TaskState.notBegun),
      ("2026-04-10", .underWay),
      // 15 days remain, then 14, then none, and then it is too late.
      ("2026-04-25", .underWay),
      ("2026-04-26", .dueSoon),
      ("2026-05-10", .dueSoon),
      ("2026-05-11", .overdue),
      ("2027-05-11", .overdue),
    ])
  func edges(iso: String, state: TaskState) async throws {
    #expect(try await Self.untouched.load().task(on: iso).state == state)
  }

  @Test("The days overdue are counted from the deadline", arguments: [("2026-05-10", 0), ("2026-05-11", 1)])
  func daysOverdue(iso: String, days: Int) async throws {
    #expect(try await Self.untouched.load().task(on: iso).daysOverdue == days)
  }

  @Test("An update above 0 before the first day begins it, one of 0 does not")
  func begunEarly() async throws {
    var little = Self.untouched
    little.tables["cap-nhat"] = "ngay,nhiem-vu,muc\n2026-04-03,NV1,0\n2026-04-05,NV1,10"
    let loaded = try await little.load()
    #expect(try loaded.task(on: "2026-04-03").state == .notBegun)
    #expect(try loaded.task(on: "2026-04-04").state == .notBegun)
    #expect(try loaded.task(on: "2026-04-05").state == .underWay)
  }

  @Test("A task that is due soon is so although it has not begun")
  func dueSoonBeforeStart() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,bat-dau,thoi-gian\nNV1,Việc,2026-04-20,2026-04-25"
    ]).load()
    #expect(try loaded.task(on: "2026-04-10").state == .notBegun)
    #expect(try loaded.task(on: "2026-04-11").state == .dueSoon)
  }

  @Test("Without a day of its own it begins with the plan")
  func beginsWithPlan() async throws {
    let loaded = try await LittleCase(
      start: "2026-04-15", tables: ["nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-06-10"]
    )
    .load()
    #expect(try loaded.task(on: "2026-04-14").state == .notBegun)
    #expect(try loaded.task(on: "2026-04-15").state == .underWay)
  }

  @Test("How many days are soon is the site's to say: with none, the deadline alone is soon")
  func threshold() async throws {
    var little = Self.untouched
    little.settings = "[nguong]\nsap-han = 0"
    let loaded = try await little.load()
    #expect(try loaded.task(on: "2026-05-09").state == .underWay)
    #expect(try loaded.task(on: "2026-05-10").state == .dueSoon)
  }

  @Test("Headline counts put the seven states into the four of official reports; a task called off is in none")
  func headlines() {
    let headlines = TaskState.allCases.map { $0.headline?.rawValue }
    #expect(headlines == [nil, "hoan-thanh", "hoan-thanh-cham", "qua-han", "trong-han", "trong-han", "trong-han"])
  }
}
