import Testing

@testable import Progress

@Suite("The rating of a case, the first rule that fits")
struct RatingTests {
  /// One small task long overdue, so that every rule about an open case would fit.
  private static let late = LittleCase(tables: ["nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-02"])

  @Test(
    "A closed case is consolidated or closed, whatever is overdue, without a reason",
    arguments: [("da-cung-co", Rating.consolidated), ("sap-nhap", .closed), ("giai-the", .closed)])
  func closed(outcome: String, rating: Rating) async throws {
    var little = Self.late
    little.caseLines = "[ket-thuc]\nngay = 2026-06-30\nket-qua = \"\(outcome)\""
    let loaded = try await little.load()
    let dayBefore = try loaded.standing(on: "2026-06-29")
    #expect(dayBefore.rating == .seriouslyBehind)
    #expect(dayBefore.isOpen)
    let standing = try loaded.standing(on: "2026-06-30")
    #expect(standing.rating == rating)
    #expect(standing.reasons.isEmpty)
    #expect(standing.isOpen == false)
    #expect(standing.rating.isOpen == false)
  }

  @Test(
    "Without a plan there are 30 days; then it is seriously behind",
    arguments: [
      ("2026-04-01", Rating.noPlanYet, "chua-co-ke-hoach 0"), ("2026-05-01", .noPlanYet, "chua-co-ke-hoach 30"),
      ("2026-05-02", .seriouslyBehind, "chua-co-ke-hoach 31"),
    ])
  func noPlan(iso: String, rating: Rating, reason: String) async throws {
    let standing = try await LittleCase(hasPlan: false).load().standing(on: iso)
    #expect(standing.rating == rating)
    #expect(standing.reasons.map(\.line) == [reason])
    #expect(standing.planCounts == false)
  }

  @Test("How many days there are is the site's to say")
  func planningDays() async throws {
    let loaded = try await LittleCase(hasPlan: false, settings: "[nguong]\nlap-ke-hoach = 0").load()
    #expect(try loaded.standing(on: "2026-04-01").rating == .noPlanYet)
    #expect(try loaded.standing(on: "2026-04-02").rating == .seriouslyBehind)
  }

  @Test("It is not rated before it was identified")
  func unidentified() async throws {
    let loaded = try await LittleCase().load()
    #expect(loaded.file.standing(on: day("2026-03-31"), rules: loaded.rules) == nil)
    #expect(loaded.file.standing(on: day("2026-04-01"), rules: loaded.rules) != nil)
  }

  /// The task is at 99 when it falls due, so that the gap of −1 plays no part.
  @Test(
    "A task overdue makes it behind, one overdue by more than 30 days seriously so",
    arguments: [
      ("2026-04-30", Rating.onSchedule, []),
      ("2026-05-01", .behind, ["nhiem-vu-qua-han NV1 1"]),
      ("2026-05-30", .behind, ["nhiem-vu-qua-han NV1 30"]),
      ("2026-05-31", .seriouslyBehind, ["nhiem-vu-qua-han NV1 31"]),
    ])
  func overdue(iso: String, rating: Rating, reasons: [String]) async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-10,NV1,99",
    ]).load()
    #expect(try loaded.standing(on: iso).rating == rating)
    #expect(try loaded.standing(on: iso).reasons.map(\.line) == reasons)
  }

  @Test("Days overdue count from the deadline in force")
  func overdueAfterExtension() async throws {
    let loaded = try await LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-10",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-10,NV1,99",
      "gia-han": "ngay,nhiem-vu,den\n2026-04-11,NV1,2026-04-30",
    ]).load()
    #expect(try loaded.standing(on: "2026-05-30").rating == .behind)
    #expect(try loaded.standing(on: "2026-05-31").rating == .seriouslyBehind)
  }

  @Test("A missing report makes it behind from the day after its last day in time")
  func missingReport() async throws {
    let loaded = try await LittleCase().load()
    #expect(try loaded.standing(on: "2026-06-19").rating == .onSchedule)
    let standing = try loaded.standing(on: "2026-06-20")
    #expect(standing.rating == .behind)
    #expect(standing.reasons.map(\.line) == ["thieu-bao-cao 2026-q2"])
  }

  @Test("A report sent late is no reason")
  func lateReport() async throws {
    let loaded = try await LittleCase(reports: ["2026-q2": "2026-06-25"]).load()
    #expect(try loaded.standing(on: "2026-06-24").rating == .behind)
    #expect(try loaded.standing(on: "2026-06-25").rating == .onSchedule)
  }
}
