import Testing

@Suite("Changes of a case as a whole")
struct CaseChangeTests {
  private static let little = LittleCase(
    caseLines: """
      [[phan-loai-lai]]
      ngay = 2026-05-05
      phan-loai = "can-quan-tam"

      [[phan-loai-lai]]
      ngay = 2026-05-20
      phan-loai = "can-quan-tam"

      [ket-thuc]
      ngay = 2026-07-01
      ket-qua = "da-cung-co"
      """,
    tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-20",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-12,NV1,100",
    ],
    reports: ["2026-q2": "2026-06-22"])

  @Test("Each stands at its day")
  func days() async throws {
    let changes = try await Self.little.load().changes(after: "2026-01-01", upTo: "2026-12-31")
    #expect(
      changes == [
        // Of the 20 days until 20/4 a day makes 5 points.
        "2026-04-01 mo –>dung-tien-do", "2026-04-02 xau-di dung-tien-do>cham lech -10.0000",
        "2026-04-04 xau-di cham>cham-nghiem-trong lech -20.0000",
        "2026-04-21 qua-han NV1 sap-han>qua-han 2026-04-20",
        // The same class once more is no change.
        "2026-05-05 phan-loai-lai yeu-kem>can-quan-tam",
        "2026-05-12 tot-len cham-nghiem-trong>dung-tien-do",
        "2026-05-12 hoan-thanh NV1 qua-han>hoan-thanh-cham 2026-04-20",
        "2026-06-20 xau-di dung-tien-do>cham thieu-bao-cao 2026-q2", "2026-06-22 tot-len cham>dung-tien-do",
        "2026-06-22 bao-cao 2026-q2 –>cham",
        // Closing is one entry, although it changes the rating.
        "2026-07-01 ket-thuc dung-tien-do>da-cung-co",
      ])
  }

  @Test(
    "The first day is left out, the last is not",
    arguments: [
      ("2026-03-31", "2026-04-01", ["2026-04-01 mo –>dung-tien-do"]), ("2026-04-01", "2026-04-01", []),
      ("2026-04-04", "2026-04-20", []),
      ("2026-04-20", "2026-04-21", ["2026-04-21 qua-han NV1 sap-han>qua-han 2026-04-20"]),
      ("2026-07-01", "2026-12-31", []), ("2026-04-21", "2026-04-01", []),
    ])
  func edges(first: String, last: String, changes: [String]) async throws {
    #expect(try await Self.little.load().changes(after: first, upTo: last) == changes)
  }

  @Test("Without a plan, then with one: re-rated")
  func plan() async throws {
    let little = LittleCase(
      approved: "2026-05-10", start: "2026-05-10",
      tables: ["nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-12-31"])
    let changes = try await little.load().changes(after: "2026-04-01", upTo: "2026-06-01")
    #expect(
      changes == [
        "2026-05-02 xau-di chua-co-ke-hoach>cham-nghiem-trong chua-co-ke-hoach 31",
        "2026-05-10 tot-len cham-nghiem-trong>dung-tien-do",
      ])
  }

  @Test("A case that closes on the day it was identified opens and closes")
  func oneDay() async throws {
    let little = LittleCase(
      caseLines: "[ket-thuc]\nngay = 2026-04-01\nket-qua = \"giai-the\"", hasPlan: false)
    let changes = try await little.load().changes(after: "2026-01-01", upTo: "2026-12-31")
    #expect(changes == ["2026-04-01 mo –>da-dong", "2026-04-01 ket-thuc –>giai-the"])
  }

  @Test("A gap passes its thresholds on days on which nothing was recorded")
  func gap() async throws {
    let little = LittleCase(
      tables: [
        "nhiem-vu":
          "ma,viec,thoi-gian,bat-dau,trong-so\nNV1,Một,2026-05-10,2026-04-11,1\nNV2,Hai,2026-12-31,2026-12-01,2"
      ])
    let changes = try await little.load().changes(after: "2026-04-01", upTo: "2026-05-10")
    // NV1 weighs a third and takes 30 days, so that its ninth day makes 10 points, its eighteenth 20.
    #expect(
      changes == [
        "2026-04-19 xau-di dung-tien-do>cham lech -10.0000", "2026-04-28 xau-di cham>cham-nghiem-trong lech -20.0000",
      ])
  }
}
