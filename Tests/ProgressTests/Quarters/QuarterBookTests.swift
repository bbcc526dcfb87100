import Testing

@testable import Casebook
@testable import Progress

@Suite("The figures of quarters")
struct QuarterBookTests {
  private static let cases = [
    LittleCase(
      code: "a", identified: "2026-02-10",
      caseLines: "khau-yeu = [{ ma = \"KY1\", bieu-hien = \"1.1\", mo-ta = \"x\" }]",
      tables: [
        "nhiem-vu": """
        ma,viec,thoi-gian,bat-dau
        NV1,Một,2026-05-10,2026-04-01
        NV2,Hai,2026-08-10,2026-04-01
        NV3,Ba,2026-12-31,2026-04-01
        """,
        "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-09,NV1,100\n2026-05-09,NV2,20",
      ], reports: ["2026-q1": "2026-03-25", "2026-q2": "2026-06-10"]),
    LittleCase(
      code: "b", organisation: "chi-bo-b", caseClass: "can-quan-tam", identified: "2026-04-20",
      caseLines: "khau-yeu = [{ ma = \"KY1\", bieu-hien = \"2.1\", mo-ta = \"x\" }]\n"
        + "[ket-thuc]\nngay = 2026-08-01\nket-qua = \"da-cung-co\"", hasPlan: false),
    LittleCase(code: "c", organisation: "dang-bo", identified: "2026-08-20", hasPlan: false),
    // Not yet identified.
    LittleCase(code: "d", organisation: "chi-bo-c", identified: "2026-10-01", hasPlan: false),
  ]

  private func book(on iso: String, _ cases: [LittleCase] = cases, jobs: Int = 1) async throws -> QuarterBook {
    let casebook = try await LittleSite.load(cases)
    return await QuarterBook.make(casebook, day: day(iso), rules: ProgressRules(casebook.settings), jobs: jobs)
  }

  @Test("Quarters are reported from the first with a case on, eight at most")
  func reported() async throws {
    let book = try await book(on: "2026-09-30")
    #expect(book.spans.count == 8)
    #expect(book.reported.map { book.spans[$0].quarter.code } == ["2026-q1", "2026-q2", "2026-q3"])
    #expect(try await self.book(on: "2026-02-09").reported.isEmpty)
    #expect(try await self.book(on: "2026-02-10").reported.count == 1)
    #expect(try await self.book(on: "2029-01-01").reported.count == 8)
  }

  @Test("What happened in a quarter, and the stock at its end")
  func figures() async throws {
    let book = try await book(on: "2026-09-30")
    let (first, second, third) = (book.whole[5], book.whole[6], book.whole[7])
    #expect([first, second, third].map(\.caseCount) == [1, 2, 3])
    #expect([first, second, third].map(\.openCount) == [1, 2, 2])
    #expect([first, second, third].map(\.openedCount) == [1, 1, 1])
    #expect([first, second, third].map(\.closedCount) == [0, 0, 1])
    // The first quarter's report came after 19 March; the plan counts from 1 April.
    #expect(first.reports[.late] == 1 && first.reports.total == 1)
    #expect(first.tasks.total == 0 && first.planned.count == 0)
    // In the second, B has not sent its own.
    #expect(second.reports[.inTime] == 1 && second.reports[.missing] == 1)
    #expect(second.tasks[.done] == 1 && second.tasks[.underWay] == 2)
    // In the third, A has not; B, closed before the last day in time, owes none, and C was identified before it.
    #expect(third.reports[.missing] == 2 && third.reports.total == 2)
    #expect(third.tasks[.overdue] == 1)
    #expect(third.ratings[.consolidated] == 1)
    #expect(book.whole.before(7).caseCount == second.caseCount)
  }

  @Test("A quarter that is not over shows the reports not yet due", arguments: [("2026-09-19", 2), ("2026-09-20", 0)])
  func notYetDue(iso: String, count: Int) async throws {
    let book = try await book(on: iso)
    #expect(book.whole[7].reports[.notYetDue] == count)
    #expect(book.whole[7].reports.total == 2)
  }

  @Test("Units share the cases out: bodies below the root, and the root with its own")
  func units() async throws {
    let book = try await book(on: "2026-09-30")
    #expect(book.units.map(\.organisation) == [0, 1, 2])
    for span in book.spans.indices {
      var sum = QuarterFigures()
      for unit in book.units { sum.add(unit.figures[span]) }
      #expect(sum.caseCount == book.whole[span].caseCount)
      #expect(sum.tasks.total == book.whole[span].tasks.total)
      #expect(sum.reports.total == book.whole[span].reports.total)
    }
    #expect(book.groups.map { $0[7].caseCount } == [1, 1])
    #expect(book.caseClasses.map { $0[7].caseCount } == [2, 1])
    #expect(book.units[1].groups[0]?[7].caseCount == 1)
    #expect(book.units[1].groups[1] == nil)
  }

  @Test("On the site's day the stock is the roll-up's")
  func rollUp() async throws {
    let casebook = try await LittleSite.load(Self.cases)
    let rules = ProgressRules(casebook.settings)
    for iso in ["2026-03-31", "2026-05-20", "2026-08-20", "2026-12-31"] {
      var rollUp = RollUp()
      for file in casebook.cases {
        if let standing = file.standing(on: day(iso), rules: rules) { rollUp.add(file, standing) }
      }
      let figures = try await book(on: iso).whole[7]
      #expect(figures.caseCount == rollUp.caseCount)
      #expect(figures.openCount == rollUp.openCount)
      #expect(Rating.allCases.map { figures.ratings[$0] } == Rating.allCases.map { rollUp.ratings[$0] })
      #expect(TaskState.allCases.map { figures.tasks[$0] } == TaskState.allCases.map { rollUp.tasks[$0] })
      #expect(
        Verdict.Degree.allCases.map { figures.weakLinks[$0] } == Verdict.Degree.allCases.map { rollUp.weakLinks[$0] })
      #expect(figures.planned.rounded(toDecimals: 4) == rollUp.planned.rounded(toDecimals: 4))
      #expect(figures.actual.rounded(toDecimals: 4) == rollUp.actual.rounded(toDecimals: 4))
      #expect(figures.extensionCount == rollUp.extensionCount)
      #expect(figures.indicatorCount == rollUp.indicatorCount)
    }
  }

  @Test("Many cases of one unit give the same, whatever the number of workers")
  func slices() async throws {
    // More than one slice, with lists longer than are kept.
    let cases = (0..<600).map { number in
      LittleCase(
        code: "c\(number)", organisation: "chi-bo-a",
        identified: (day("2026-04-01") + number % 80).iso,
        caseLines: "[ket-thuc]\nngay = 2026-06-\(20 + number % 9)\nket-qua = \"sap-nhap\"", hasPlan: false)
    }
    let (casebook, rules) = try await overlapping(cases)
    let one = await QuarterBook.make(casebook, day: day("2026-06-30"), rules: rules, jobs: 1)
    let four = await QuarterBook.make(casebook, day: day("2026-06-30"), rules: rules, jobs: 4)
    for book in [one, four] {
      let moves = book.units[0].rows[7].moves
      #expect(book.whole[7].closedCount == 600)
      #expect(moves.count == 600)
      #expect(!moves.isWhole)
      #expect(moves.rows.map(\.caseFile) == Array(0..<200))
      #expect(book.rows(ofSpan: 7).moves.rows == moves.rows)
    }
  }

  /// Cases of one organisation may not overlap in the content; here they stand for those of many.
  private func overlapping(_ cases: [LittleCase]) async throws -> (Casebook, ProgressRules) {
    let single = try await LittleSite.load([cases[0]])
    var casebook = single
    casebook.cases = cases.map { little in
      single.cases[0].changed { file in
        file.code = little.code
        file.identifiedOn = day(little.identified)
      }
    }.sorted { $0.code < $1.code }
    _ = try #require(casebook.cases.last)
    return (casebook, ProgressRules(casebook.settings))
  }
}
