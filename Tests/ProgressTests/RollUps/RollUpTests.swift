import Casebook
import Testing

@testable import Progress

@Suite("The figures of several cases together")
struct RollUpTests {
  /// On 20/6: A is open with a plan and two weak links of group 1 and one of group 2; B is open with a draft; C is closed;
  /// D is identified tomorrow.
  private static let cases = [
    LittleCase(
      code: "a", organisation: "chi-bo-a",
      tables: [
        "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu\nKY2,1.1,Yếu\nKY3,2.1,Yếu",
        "nhiem-vu": """
        ma,viec,bat-dau,thoi-gian
        NV1,Việc,2026-04-01,2026-04-30
        NV2,Việc,2026-04-01,2026-05-31
        NV3,Việc,2026-06-18,2026-06-24
        NV4,Việc,2026-04-01,2026-04-30
        """,
        "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-30,NV1,100\n2026-06-10,NV3,25",
        "gia-han": "ngay,nhiem-vu,den\n2026-05-31,NV2,2026-06-10\n2026-05-02,NV4,2026-05-20\n2026-06-21,NV3,2026-07-30",
        "dung": "ngay,nhiem-vu\n2026-05-10,NV4",
        "danh-gia": "ngay,khau-yeu,muc\n2026-06-20,KY1,da-khac-phuc\n2026-06-20,KY3,mot-phan",
        "chi-tieu": "ma,ten,chieu,goc\nCT1,Một,tang,40\nCT2,Hai,giam,10\nCT3,Ba,tang,5\nCT4,Bốn,tang,",
        "moc": "chi-tieu,han,gia-tri\nCT1,2026-06-30,80\nCT2,2026-06-30,5\nCT4,2026-06-30,5",
        "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2026-06-20,80\nCT2,2026-06-20,6",
      ],
      reports: ["2026-q2": "2026-06-19"]),
    LittleCase(
      code: "b", organisation: "chi-bo-b", approved: nil,
      tables: [
        "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu",
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
      ]),
    LittleCase(
      code: "c", organisation: "chi-bo-c", identified: "2026-01-01",
      caseLines: "[ket-thuc]\nngay = 2026-06-20\nket-qua = \"da-cung-co\"",
      tables: [
        "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.2,Yếu",
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-30",
        "gia-han": "ngay,nhiem-vu,den\n2026-04-10,NV1,2026-05-31",
      ]),
    LittleCase(code: "d", organisation: "dang-bo", identified: "2026-06-21", hasPlan: false),
  ]

  /// The roll-up of the cases with these codes.
  private func rollUp(_ codes: [String] = ["a", "b", "c", "d"], on iso: String = "2026-06-20") async throws -> RollUp {
    let casebook = try await LittleSite.load(Self.cases)
    var rollUp = RollUp()
    for caseFile in casebook.cases where codes.contains(caseFile.code) {
      guard let standing = caseFile.standing(on: day(iso), rules: ProgressRules(casebook.settings)) else { continue }
      rollUp.add(caseFile, standing)
    }
    return rollUp
  }

  @Test("Cases by rating are all that were identified, the rest is of the open ones")
  func ratings() async throws {
    let rollUp = try await rollUp()
    #expect(rollUp.caseCount == 3)
    #expect(rollUp.openCount == 2)
    #expect(rollUp.ratings.total == 3)
    #expect(rollUp.ratings[.consolidated] == 1)
    #expect(rollUp.ratings[.seriouslyBehind] == 2)
    #expect(try await self.rollUp(on: "2026-06-21").caseCount == 4)
    #expect(try await self.rollUp(on: "2026-06-21").ratings[.noPlanYet] == 1)
    #expect(try await self.rollUp(on: "2026-06-19").openCount == 3)
  }

  @Test("Tasks by state are those of open cases whose plan counts")
  func tasks() async throws {
    let tasks = try await rollUp().tasks
    // NV1 done, NV2 overdue, NV3 due soon, NV4 called off.
    #expect(TaskState.allCases.map { tasks[$0] } == [1, 1, 0, 1, 1, 0, 0])
    // The day before, C's only task counts too.
    #expect(try await rollUp(on: "2026-06-19").tasks[.overdue] == 2)
  }

  @Test("Means are over the open cases with a task that counts, each once, whatever the number of its tasks")
  func means() async throws {
    let rollUp = try await rollUp()
    // A: NV1 and NV2 wholly planned, NV3 3 of 7 days: (100 + 100 + 42.857…) / 3; done (100 + 0 + 25) / 3.
    #expect(rollUp.planned.count == 1)
    #expect(rollUp.planned.rounded(toDecimals: 4) == number("80.9524"))
    #expect(rollUp.actual.rounded(toDecimals: 4) == number("41.6667"))
    // On 19/6 NV3 has 2 of 7 days; with C, all planned and nothing done: (76.190… + 100) / 2.
    let dayBefore = try await self.rollUp(on: "2026-06-19")
    #expect(dayBefore.planned.count == 2)
    #expect(dayBefore.planned.rounded(toDecimals: 4) == number("88.0952"))
    #expect(dayBefore.actual.rounded(toDecimals: 1) == number("20.8"))
    #expect(try await self.rollUp(["b"]).planned.rounded(toDecimals: 1) == nil)
  }

  @Test("Reports are those owed so far by open cases")
  func reports() async throws {
    let reports = try await rollUp().reports
    #expect(SubmissionState.allCases.map { reports[$0] } == [1, 0, 1, 0])
    // The day before, those due on it are not yet missing; C, open still, has not sent that of the first quarter.
    let dayBefore = try await rollUp(on: "2026-06-19").reports
    #expect(SubmissionState.allCases.map { dayBefore[$0] } == [1, 0, 1, 2])
  }

  @Test("Signs and weak links are counted one by one, all of a case's in each roll-up that it is in")
  func signs() async throws {
    let rollUp = try await rollUp()
    // Sign 1.1 is shown by two weak links of A and one of B, 2.1 by one of A; C's 1.2 is closed.
    #expect(rollUp.signs == [0: 3, 2: 1])
    #expect(Verdict.Degree.allCases.map { rollUp.weakLinks[$0] } == [2, 1, 1])
    // In the roll-up of group 2, to which A belongs by one weak link, all of its signs count.
    #expect(try await self.rollUp(["a"]).signs == [0: 2, 2: 1])
  }

  @Test("Indicators met are out of those with a target and a value")
  func indicators() async throws {
    let rollUp = try await rollUp()
    #expect(rollUp.indicatorCount == 2)
    #expect(rollUp.indicatorsMet == 1)
  }

  @Test("Extensions are those granted to tasks of open cases, called off or not")
  func extensions() async throws {
    #expect(try await rollUp().extensionCount == 2)
    #expect(try await rollUp(on: "2026-06-19").extensionCount == 3)
    #expect(try await rollUp(on: "2026-06-21").extensionCount == 3)
    #expect(try await rollUp(["b"]).extensionCount == 0)
  }

  @Test("Organisations are those with an open case")
  func organisations() async throws {
    // By their places in the register: the root, A, B, C.
    #expect(try await rollUp().organisations == [1, 2])
    #expect(try await rollUp(on: "2026-06-19").organisations == [1, 2, 3])
    #expect(try await rollUp(on: "2026-06-21").organisations == [0, 1, 2])
  }

  @Test("An organisation whose one case follows another counts once")
  func oneOrganisationTwice() async throws {
    var first = Self.cases[2]
    first.code = "c-1"
    let second = LittleCase(code: "c-2", organisation: "chi-bo-c", identified: "2026-06-20", hasPlan: false)
    let casebook = try await LittleSite.load([first, second])
    var rollUp = RollUp()
    for caseFile in casebook.cases {
      let standing = try #require(
        caseFile.standing(on: day("2026-06-20"), rules: ProgressRules(casebook.settings)))
      rollUp.add(caseFile, standing)
    }
    #expect(rollUp.caseCount == 2)
    #expect(rollUp.organisations == [3])
  }

  @Test("The roll-up of nothing has nothing to say")
  func empty() {
    let rollUp = RollUp()
    #expect(rollUp.openCount == 0)
    #expect(rollUp.planned.rounded(toDecimals: 1) == nil)
    #expect(rollUp.ratings.total == 0)
  }
}
