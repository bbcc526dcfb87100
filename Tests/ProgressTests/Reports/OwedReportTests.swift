import Casebook
import Testing

@testable import Progress

@Suite("The quarterly reports that a case owes")
struct OwedReportTests {
  private func owed(_ little: LittleCase, on iso: String) async throws -> [String] {
    try await little.load().standing(on: iso).reports.map(\.quarter.code)
  }

  @Test("One for each quarter whose last day in time, the 19th of its last month, has come")
  func quarters() async throws {
    let little = LittleCase(identified: "2025-11-30")
    #expect(try await owed(little, on: "2025-12-18") == [])
    #expect(try await owed(little, on: "2025-12-19") == ["2025-q4"])
    #expect(try await owed(little, on: "2026-06-18") == ["2025-q4", "2026-q1"])
    #expect(try await owed(little, on: "2026-06-19") == ["2025-q4", "2026-q1", "2026-q2"])
  }

  @Test("Identified on the last day in time it owes that quarter's, the day after no more")
  func identified() async throws {
    #expect(try await owed(LittleCase(identified: "2026-06-19"), on: "2026-07-01") == ["2026-q2"])
    #expect(try await owed(LittleCase(identified: "2026-06-20"), on: "2026-07-01") == [])
  }

  @Test("Closed on the last day in time it owes that quarter's, the day before no more")
  func closed() async throws {
    func little(_ iso: String) -> LittleCase {
      LittleCase(caseLines: "[ket-thuc]\nngay = \(iso)\nket-qua = \"sap-nhap\"")
    }
    #expect(try await owed(little("2026-06-19"), on: "2026-12-31") == ["2026-q2"])
    #expect(try await owed(little("2026-06-18"), on: "2026-12-31") == [])
  }

  @Test("A closing to come is unseen: what was sent ahead counts until then")
  func closingToCome() async throws {
    let little = LittleCase(
      caseLines: "[ket-thuc]\nngay = 2026-06-18\nket-qua = \"sap-nhap\"", reports: ["2026-q2": "2026-06-10"])
    #expect(try await owed(little, on: "2026-06-17") == ["2026-q2"])
    #expect(try await owed(little, on: "2026-06-18") == [])
  }

  @Test(
    "Before which day it has to be there is the site's to say",
    arguments: [
      (1, "2026-02-28", "2026-05-31"), (2, "2026-03-01", "2026-06-01"), (28, "2026-03-27", "2026-06-27"),
    ])
  func beforeDay(before: Int, first: String, second: String) async throws {
    let little = LittleCase(identified: "2026-01-01", settings: "[bao-cao-quy]\ntruoc-ngay = \(before)")
    let deadlines = try await little.load().standing(on: "2026-06-30").reports.map(\.deadline.iso)
    #expect(deadlines == [first, second])
    let onTheDay = try await little.load().standing(on: first)
    #expect(onTheDay.reports.map(\.state) == [.notYetDue])
    #expect(try await owed(little, on: (day(first) - 1).iso) == [])
  }

  @Test("Before the first day of March is 29 February in a leap year")
  func leapDay() async throws {
    let little = LittleCase(identified: "2028-01-01", settings: "[bao-cao-quy]\ntruoc-ngay = 1")
    #expect(try await little.load().standing(on: "2028-03-01").reports.map(\.deadline.iso) == ["2028-02-29"])
  }

  @Test("The last year of the calendar has four quarters like any other")
  func lastYear() async throws {
    let little = LittleCase(identified: "9999-01-01")
    #expect(try await owed(little, on: "9999-12-31") == ["9999-q1", "9999-q2", "9999-q3", "9999-q4"])
  }
}
