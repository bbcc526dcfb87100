import Casebook
import Testing

@testable import Website

@Suite("What changed since the quarter began")
struct SiteChangesTests {
  @Test(
    "It begins after the last day of the quarter before",
    arguments: [("2026-09-30", "2026-06-30"), ("2026-07-01", "2026-06-30"), ("2026-01-15", "2025-12-31")])
  func start(day: String, start: String) throws {
    #expect(SiteChanges.start(for: try #require(CivilDay(iso: day))).iso == start)
  }

  @Test("By day, then by the case's code; for readers the newest day first")
  func order() async throws {
    var site = TinySite()
    for code in ["chi-bo-c", "chi-bo-a"] { site.add(code, identified: "2026-07-20") }
    site.add("chi-bo-b", identified: "2026-07-02")
    let changes = try await site.model(on: "2026-07-31").changes
    #expect(
      changes.entries.map(changes.line) == [
        "2026-07-02 chi-bo-b mo", "2026-07-20 chi-bo-a mo", "2026-07-20 chi-bo-c mo",
      ])
    #expect(changes.newestFirst == [1, 2, 0])
    #expect(changes.caseCount == 3)
    #expect(changes.counts[.opened] == 3)
  }

  @Test("What weighs most: the worst rating that still holds, then closed, opened, rated better")
  func weightiest() async throws {
    var site = TinySite()
    let closed = "[ket-thuc]\nngay = 2026-07-25\nket-qua = \"da-cung-co\""
    let task = "ma,viec,thoi-gian,bat-dau\nNV1,Việc,2026-08-18,2026-07-10"
    // 40 days: behind on the fourth, seriously behind on the eighth; on schedule again after the first.
    site.add(
      "chi-bo-a", identified: "2026-07-01",
      tables: ["nhiem-vu": task, "cap-nhat": "ngay,nhiem-vu,muc\n2026-07-14,NV1,90"])
    site.add("chi-bo-b", identified: "2026-06-01", tables: ["nhiem-vu": task])
    site.add("chi-bo-c", identified: "2026-07-02", caseLines: closed)
    site.add(report: "2026-q2", of: "chi-bo-b", sentOn: "2026-06-10")
    let changes = try await site.model(on: "2026-07-31").changes
    #expect(
      changes.weightiest(10).map(changes.line) == [
        "2026-07-17 chi-bo-b xau-di", "2026-07-25 chi-bo-c ket-thuc", "2026-07-02 chi-bo-c mo",
        "2026-07-01 chi-bo-a mo",
        "2026-07-14 chi-bo-a tot-len",
      ])
    #expect(changes.weightiest(2).count == 2)
  }

  @Test("A change leads to its task only where the organisation's page is about its case")
  func addresses() async throws {
    var site = TinySite()
    let task = ["nhiem-vu": "ma,viec,thoi-gian,bat-dau\nNV1,Việc,2026-07-10,2026-07-01"]
    site.add("chi-bo-a", identified: "2026-07-01", tables: task)
    let model = try await site.model(on: "2026-07-12")
    let overdue = try #require(model.changes.entries.last { $0.change.kind == .overdue })
    let opened = try #require(model.changes.entries.first)
    #expect(model.address(of: overdue) == "to-chuc/chi-bo-a/index.html#nv-nv1")
    #expect(model.address(of: opened) == "to-chuc/chi-bo-a/index.html")

    var later = TinySite()
    later.add(
      "chi-bo-a", identified: "2026-07-01", caseLines: "[ket-thuc]\nngay = 2026-07-12\nket-qua = \"sap-nhap\"",
      tables: task)
    later.add("chi-bo-a", identified: "2026-07-20", folder: "chi-bo-a-2")
    let both = try await later.model(on: "2026-07-31")
    let earlier = try #require(both.changes.entries.last { $0.change.kind == .overdue })
    #expect(both.address(of: earlier) == "to-chuc/chi-bo-a/index.html")
  }
}
