import Testing

@Suite("Changes of tasks, indicators and reports")
struct PlanChangeTests {
  /// The changes of some kinds of a case with one task due on 30/4/2026, from the beginning to the end of the year.
  private func changes(
    _ kinds: [String] = ["hoan-thanh", "qua-han", "gia-han"], updates: [String] = [], extensions: [String] = [],
    cancelled: [String] = [], approved: String = "2026-04-01", caseLines: String = ""
  ) async throws -> [String] {
    let little = LittleCase(
      caseLines: caseLines, approved: approved,
      tables: [
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
        "cap-nhat": "ngay,nhiem-vu,muc\n" + updates.map { "\($0)\n" }.joined(),
        "gia-han": "ngay,nhiem-vu,den\n" + extensions.map { "\($0)\n" }.joined(),
        "dung": "ngay,nhiem-vu\n" + cancelled.map { "\($0)\n" }.joined(),
      ])
    return try await little.load().changes(after: "2026-01-01", upTo: "2026-12-31").filter { line in
      kinds.contains(line.split(separator: " ").dropFirst().first.map(String.init) ?? "")
    }
  }

  @Test("An extension after the deadline has passed: overdue, extended, overdue again")
  func extensionAfterOverdue() async throws {
    #expect(
      try await changes(extensions: ["2026-05-05,NV1,2026-05-31"]) == [
        "2026-05-01 qua-han NV1 sap-han>qua-han 2026-04-30", "2026-05-05 gia-han NV1 2026-04-30>2026-05-31",
        "2026-06-01 qua-han NV1 sap-han>qua-han 2026-05-31",
      ])
  }

  @Test("An extension that has passed when it is granted leaves the task overdue; one to the same day is no change")
  func idleExtensions() async throws {
    #expect(
      try await changes(extensions: ["2026-05-20,NV1,2026-05-10", "2026-05-25,NV1,2026-05-10"]) == [
        "2026-05-01 qua-han NV1 sap-han>qua-han 2026-04-30", "2026-05-20 gia-han NV1 2026-04-30>2026-05-10",
      ])
  }

  @Test("A task done, begun again and done: done twice, overdue between")
  func reopened() async throws {
    #expect(
      try await changes(updates: ["2026-04-20,NV1,100", "2026-05-10,NV1,70", "2026-05-12,NV1,100"]) == [
        "2026-04-20 hoan-thanh NV1 sap-han>hoan-thanh 2026-04-30",
        "2026-05-10 qua-han NV1 hoan-thanh>qua-han 2026-04-30",
        "2026-05-12 hoan-thanh NV1 qua-han>hoan-thanh-cham 2026-04-30",
      ])
  }

  @Test("Of a day's updates the last counts, and 100 told again is no change")
  func sameDay() async throws {
    #expect(
      try await changes(
        updates: ["2026-04-20,NV1,50", "2026-04-20,NV1,100", "2026-04-25,NV1,80", "2026-04-25,NV1,100"]) == [
          "2026-04-20 hoan-thanh NV1 sap-han>hoan-thanh 2026-04-30"
        ])
  }

  @Test("What is called off does not become overdue")
  func calledOff() async throws {
    #expect(try await changes(cancelled: ["2026-04-30,NV1"]).isEmpty)
    #expect(try await changes(cancelled: ["2026-05-01,NV1"]).isEmpty)
    #expect(try await changes(cancelled: ["2026-05-02,NV1"]).count == 1)
  }

  @Test("Once the case is closed nothing of its plan changes; on that very day it does")
  func closed() async throws {
    func closing(_ day: String) -> String { "[ket-thuc]\nngay = \(day)\nket-qua = \"sap-nhap\"" }
    #expect(try await changes(caseLines: closing("2026-04-30")).isEmpty)
    #expect(try await changes(caseLines: closing("2026-05-01")).count == 1)
    #expect(
      try await changes(updates: ["2026-05-01,NV1,100"], caseLines: closing("2026-05-01")) == [
        "2026-05-01 hoan-thanh NV1 sap-han>hoan-thanh-cham 2026-04-30"
      ])
  }

  @Test("What was recorded before the plan was approved counts from that day")
  func approvedLate() async throws {
    #expect(
      try await changes(extensions: ["2026-05-02,NV1,2026-05-10"], approved: "2026-05-15") == [
        "2026-05-15 qua-han NV1 –>qua-han 2026-05-10", "2026-05-15 gia-han NV1 2026-04-30>2026-05-10",
      ])
    #expect(
      try await changes(updates: ["2026-05-02,NV1,100"], approved: "2026-05-15") == [
        "2026-05-15 hoan-thanh NV1 –>hoan-thanh-cham 2026-04-30"
      ])
  }

  @Test("An indicator moves when its value does, and tells whether its target was and is met")
  func indicators() async throws {
    let loaded = try await LittleIndicator(
      targets: ["2026-06-30;60;;", "2026-12-31;80;;"],
      values: ["2026-05-01;40;;", "2026-05-10;;3;5", "2026-05-20;0,6;;", "2026-07-01;85;;"]
    ).load()
    let changes = loaded.changes(after: "2026-04-01", upTo: "2026-12-31").filter { $0.contains(" chi-tieu ") }
    #expect(
      changes == [
        // 3 of 5 is 0,6 without a unit of per cent, so that 0,6 is the same.
        "2026-05-10 chi-tieu CT1 40>0.6 unmet unmet", "2026-07-01 chi-tieu CT1 0.6>85 unmet met",
      ])
  }

  @Test("An indicator without a baseline moves with its first value")
  func firstValue() async throws {
    let loaded = try await LittleIndicator(baseline: "", values: ["2026-05-01;40;;"]).load()
    #expect(
      loaded.changes(after: "2026-04-30", upTo: "2026-05-01") == ["2026-05-01 chi-tieu CT1 –>40 untold untold"])
  }

  @Test("Reports stand at the day they were sent, also ad hoc ones and those of a closed case; drafts do not")
  func reports() async throws {
    let little = LittleCase(
      caseLines: "[ket-thuc]\nngay = 2026-07-01\nket-qua = \"da-cung-co\"",
      reports: [
        "2026-q1": "2026-04-02", "2026-q2": "2026-06-19", "2026-q3": "2026-07-05", "2026-q4": nil,
        "2026-05-05-dot-xuat": "2026-05-07",
      ])
    let changes = try await little.load().changes(after: "2026-04-01", upTo: "2026-12-31")
    #expect(
      changes.filter { $0.contains(" bao-cao ") } == [
        // The case owes no report of the quarter before it was identified, nor of one after it closed.
        "2026-04-02 bao-cao 2026-q1 –>–", "2026-05-07 bao-cao 2026-05-05 –>–",
        "2026-06-19 bao-cao 2026-q2 –>dung-han", "2026-07-05 bao-cao 2026-q3 –>–",
      ])
  }
}
