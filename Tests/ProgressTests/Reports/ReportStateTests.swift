import Casebook
import Testing

@testable import Progress

@Suite("The state of a quarterly report")
struct ReportStateTests {
  private func report(sent: String?, on iso: String) async throws -> ReportStanding? {
    try await LittleCase(reports: ["2026-q2": sent]).load().standing(on: iso).reports.first
  }

  @Test("Not sent, it is missing from the day before which it was due")
  func missing() async throws {
    let reports = try await LittleCase().load()
    #expect(try reports.standing(on: "2026-06-19").reports.map(\.state) == [.notYetDue])
    #expect(try reports.standing(on: "2026-06-20").reports.map(\.state) == [.missing])
  }

  @Test("A report that was not sent is a draft")
  func draft() async throws {
    let report = try await report(sent: nil, on: "2026-06-20")
    #expect(report?.state == .missing)
    #expect(report?.sentOn == nil)
  }

  @Test("Sent the day before it is in time, on the day itself late")
  func edges() async throws {
    #expect(try await report(sent: "2026-06-19", on: "2026-06-19")?.state == .inTime)
    #expect(try await report(sent: "2026-06-19", on: "2026-12-31")?.state == .inTime)
    #expect(try await report(sent: "2026-06-20", on: "2026-06-19")?.state == .notYetDue)
    #expect(try await report(sent: "2026-06-20", on: "2026-06-20")?.state == .late)
    #expect(try await report(sent: "2026-06-21", on: "2026-06-20")?.state == .missing)
    #expect(try await report(sent: "2026-06-21", on: "2026-06-21")?.sentOn == day("2026-06-21"))
  }

  @Test("Sent ahead of time it is there from that day, even of a quarter to come")
  func early() async throws {
    let loaded = try await LittleCase(reports: ["2026-q2": "2026-05-01", "2026-q4": "2026-05-02"]).load()
    #expect(try loaded.standing(on: "2026-04-30").reports.isEmpty)
    #expect(try loaded.standing(on: "2026-05-01").reports.map(\.quarter.code) == ["2026-q2"])
    let later = try loaded.standing(on: "2026-05-02").reports
    #expect(later.map(\.quarter.code) == ["2026-q2", "2026-q4"])
    #expect(later.map(\.state) == [.inTime, .inTime])
  }

  @Test("A report of an occasion is none of a quarter")
  func adHoc() async throws {
    let loaded = try await LittleCase(reports: ["2026-06-10-dot-xuat": "2026-06-10"]).load()
    #expect(try loaded.standing(on: "2026-06-20").reports.map(\.state) == [.missing])
  }

  @Test("A report of a quarter that is not owed counts for nothing")
  func notOwed() async throws {
    let loaded = try await LittleCase(reports: ["2026-q1": "2026-04-02"]).load()
    #expect(try loaded.standing(on: "2026-04-02").reports.isEmpty)
  }
}
