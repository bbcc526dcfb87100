import Testing

@testable import Progress

@Suite("A task without a recent update")
struct StalenessTests {
  /// From 1/4 to 30/6.
  private func task(updates: String = "", cancellations: String = "", settings: String = "") async throws -> LoadedCase
  {
    try await LittleCase(
      tables: [
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-06-30",
        "cap-nhat": "ngay,nhiem-vu,muc\n" + updates,
        "dung": "ngay,nhiem-vu\n" + cancellations,
      ], settings: settings
    ).load()
  }

  @Test("Without any it is stale more than 30 days after it began")
  func sinceStart() async throws {
    let loaded = try await task()
    #expect(try loaded.task(on: "2026-05-01").isStale == false)
    #expect(try loaded.task(on: "2026-05-02").isStale)
  }

  @Test("Else more than 30 days after the last one, be it of 0")
  func sinceUpdate() async throws {
    let loaded = try await task(updates: "2026-04-10,NV1,0")
    #expect(try loaded.task(on: "2026-05-10").isStale == false)
    #expect(try loaded.task(on: "2026-05-11").isStale)
  }

  @Test("A task that is due soon or overdue may be stale too")
  func otherStates() async throws {
    let loaded = try await task()
    #expect(try loaded.task(on: "2026-06-20").state == .dueSoon)
    #expect(try loaded.task(on: "2026-06-20").isStale)
    #expect(try loaded.task(on: "2026-07-20").state == .overdue)
    #expect(try loaded.task(on: "2026-07-20").isStale)
  }

  @Test("A task that is done, called off or not begun needs no update")
  func settled() async throws {
    #expect(try await task(updates: "2026-04-10,NV1,100").task(on: "2026-06-30").isStale == false)
    #expect(try await task(updates: "2026-04-10,NV1,100").task(on: "2026-12-30").isStale == false)
    #expect(try await task(cancellations: "2026-04-10,NV1").task(on: "2026-06-30").isStale == false)
    let notBegun = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,bat-dau,thoi-gian\nNV1,Việc,2026-06-01,2026-09-30",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-01,NV1,0",
    ]).load()
    #expect(try notBegun.task(on: "2026-05-31").state == .notBegun)
    #expect(try notBegun.task(on: "2026-05-31").isStale == false)
  }

  @Test("How many days are too many is the site's to say: with none, the day after")
  func threshold() async throws {
    let loaded = try await task(updates: "2026-04-10,NV1,5", settings: "[nguong]\nthieu-cap-nhat = 0")
    #expect(try loaded.task(on: "2026-04-10").isStale == false)
    #expect(try loaded.task(on: "2026-04-11").isStale)
  }
}
