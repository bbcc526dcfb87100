import Casebook
import Testing

@testable import Progress

@Suite("A programme on a day")
struct ProgrammeStandingTests {
  private static let tasks = """
    ma,viec,thoi-gian,trong-so
    NV1,Một,2025-06-30,1
    NV2,Hai,2026-12-31,3
    NV3,Ba,2025-03-31,5
    """
  private static let updates = "ngay,nhiem-vu,muc\n2025-06-20,NV1,100\n2026-03-01,NV2,40\n"

  @Test("Its tasks stand as a plan's do, without any approval")
  func tasks() async throws {
    let loaded = try await LittleProgramme(tables: [
      "nhiem-vu": Self.tasks, "cap-nhat": Self.updates, "dung": "ngay,nhiem-vu\n2025-02-01,NV3\n",
    ]).load()
    let before = try loaded.standing(on: "2025-06-19")
    #expect(before.tasks.map(\.state) == [.dueSoon, .underWay, .calledOff])
    #expect(before.progress?.actual.shown == "0.0000")
    let after = try loaded.standing(on: "2026-03-01")
    #expect(after.tasks.map(\.state) == [.done, .underWay, .calledOff])
    // (100 · 1 + 40 · 3) / 4; the task called off does not count.
    #expect(after.progress?.actual.shown == "55.0000")
    #expect(try loaded.standing(on: "2027-01-01").tasks.map(\.state) == [.done, .overdue, .calledOff])
  }

  @Test("It is there from the day of its document on; without one, always")
  func issued() async throws {
    let dated = try await LittleProgramme(documentDay: "2025-01-10").load()
    #expect(dated.file.standing(on: day("2025-01-09"), rules: dated.rules) == nil)
    #expect(dated.file.standing(on: day("2025-01-10"), rules: dated.rules) != nil)
    let undated = try await LittleProgramme().load()
    #expect(undated.file.standing(on: day("2000-01-01"), rules: undated.rules) != nil)
  }

  @Test("The next occurrence of each duty; none after the programme")
  func duties() async throws {
    let loaded = try await LittleProgramme(tables: [
      "dinh-ky": "ma,viec,moi,tu\nDK1,Một,quy,2025-02-15\nDK2,Hai,nam,2026-01-01\n"
    ]).load()
    #expect(try loaded.standing(on: "2025-03-31").nextOccurrences.map { $0?.iso } == ["2025-03-31", "2026-12-31"])
    #expect(try loaded.standing(on: "2028-01-01").nextOccurrences == [nil, nil])
  }

  private static let indicator = "ma,ten,chieu,don-vi,goc-tu-so,goc-mau-so\nCT1,Tốt,tang,%,223,329\n"
  private static let targets = "chi-tieu,han,gia-tri\nCT1,2025-12-31,80\nCT1,2027-12-31,100\n"

  @Test("An organisation's value is never the whole's, and the whole's is no organisation's")
  func organisationValues() async throws {
    let loaded = try await LittleProgramme(tables: [
      "chi-tieu": Self.indicator, "moc": Self.targets,
      "ket-qua": """
      chi-tieu,ngay,gia-tri,to-chuc
      CT1,2025-06-30,99,chi-bo-a
      CT1,2025-06-30,80,chi-bo-b
      CT1,2025-09-30,70,
      CT1,2025-11-30,100,chi-bo-a
      """,
    ]).load()
    let june = try loaded.standing(on: "2025-06-30")
    #expect(june.indicators[0].value == .ratio(223, 329, factor: 100))
    #expect(june.indicators[0].valueDay == nil)
    #expect(june.organisationValues[0].map(\.organisation) == [1, 2])
    #expect(june.organisationValues[0].map(\.value) == [.number(99), .number(80)])
    #expect(june.organisationValues[0].map(\.isMet) == [true, true])
    let december = try loaded.standing(on: "2025-12-31")
    #expect(december.indicators[0].value == .number(70))
    #expect(december.organisationValues[0].map(\.value) == [.number(100), .number(80)])
    #expect(december.organisationValues[0].map(\.day.iso) == ["2025-11-30", "2025-06-30"])
    // From then on the next target counts, for organisations as for the whole.
    #expect(try loaded.standing(on: "2026-01-01").organisationValues[0].map(\.isMet) == [true, false])
  }

  @Test(
    "It is met by comparison, as the baseline is the whole's alone",
    arguments: [
      ("tang", "80", true), ("tang", "79,9", false), ("giam", "80", true), ("giam", "80,1", false),
      ("it-nhat", "80", true), ("it-nhat", "79", false), ("toi-da", "80", true), ("toi-da", "81", false),
    ])
  func comparison(direction: String, value: String, isMet: Bool) async throws {
    let loaded = try await LittleProgramme(tables: [
      "chi-tieu": "ma;ten;chieu;goc\nCT1;Tốt;\(direction);80\n", "moc": "chi-tieu;han;gia-tri\nCT1;31/12/2025;80\n",
      "ket-qua": "chi-tieu;ngay;gia-tri;to-chuc\nCT1;30/6/2025;\(value);chi-bo-a\n",
    ]).load()
    #expect(try loaded.standing(on: "2025-07-01").organisationValues[0].map(\.isMet) == [isMet])
  }

  @Test("Of one day the later value in the file counts; what is dated later has not happened")
  func latest() async throws {
    let loaded = try await LittleProgramme(tables: [
      "chi-tieu": Self.indicator,
      "ket-qua": "chi-tieu,ngay,gia-tri,to-chuc\nCT1,2025-06-30,1,chi-bo-a\nCT1,2025-06-30,2,chi-bo-a\n",
    ]).load()
    #expect(try loaded.standing(on: "2025-06-29").organisationValues[0].isEmpty)
    let values = try loaded.standing(on: "2025-06-30").organisationValues[0]
    #expect(values.map(\.value) == [.number(2)])
    // Without a target it is neither met nor missed.
    #expect(values.map(\.isMet) == [nil])
  }

  @Test("Every target can be looked at, with the share of the way to it")
  func everyTarget() async throws {
    let loaded = try await LittleProgramme(tables: [
      "chi-tieu": Self.indicator, "moc": Self.targets,
      "ket-qua": "chi-tieu,ngay,tu-so,mau-so\nCT1,2025-12-31,276,329\n",
    ]).load()
    let standing = try loaded.standing(on: "2026-01-01")
    let indicator = loaded.file.indicators[0]
    let outcomes = indicator.targets.map { standing.indicators[0].outcome(of: indicator, against: $0) }
    #expect(outcomes.map { $0?.isMet } == [true, false])
    // (276 − 223) / (329 − 223) of the way to 100 %.
    #expect(outcomes.map { $0?.attainment?.plain } == ["1", "0.5000"])
    #expect(standing.indicatorsMet == (0, 1))
  }

  @Test("Stale tasks, and indicators that move away though all is done, are warnings")
  func warnings() async throws {
    let stale = try await LittleProgramme(tables: ["nhiem-vu": Self.tasks, "cap-nhat": Self.updates]).load()
    #expect(
      stale.file.warnings(on: day("2026-04-01"), rules: stale.rules).map(\.code) == [
        "progress.no-recent-update", "progress.no-recent-update",
      ])
    let away = try await LittleProgramme(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Một,2025-06-30\n", "cap-nhat": "ngay,nhiem-vu,muc\n2025-06-20,NV1,100\n",
      "chi-tieu": Self.indicator, "moc": Self.targets, "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2025-06-30,50\n",
    ]).load()
    let found = away.file.warnings(on: day("2025-07-01"), rules: away.rules)
    #expect(found.map(\.code) == ["progress.indicator-moves-away"])
    #expect(found.first?.location == away.file.indicators[0].location)
    #expect(away.file.warnings(on: day("2025-06-29"), rules: away.rules).isEmpty)
  }
}
