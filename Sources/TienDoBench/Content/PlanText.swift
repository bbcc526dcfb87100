import Casebook

/// A plan with twelve tasks, six steps and four indicators, and its journal of some twenty updates.
struct PlanText {
  /// `de-an.md` or `ke-hoach.md`.
  private(set) var document = ""
  /// `cap-nhat.csv`.
  private(set) var journal = "Ngày;Nhiệm vụ;Mức;Nội dung\n"

  private let course: CaseText.Course
  private let start, end: CivilDay
  private var random: SeededRandom

  private static let taskCount = 12
  private static let indicatorCount = 4

  init(course: CaseText.Course, isScheme: Bool, identifiedOn: CivilDay, seed: UInt64) {
    self.course = course
    random = SeededRandom(seed: seed)
    start = identifiedOn + Int.random(in: 20...28, using: &random)
    end = start + Int.random(in: 400...480, using: &random)
    document = """
      +++
      so = "\(Int.random(in: 1...99, using: &random))-\(isScheme ? "ĐA" : "KH")/ĐU"
      ngay = \((identifiedOn + 12).iso)
      phe-duyet = \((identifiedOn + 18).iso)
      co-quan-phe-duyet = "Ban Thường vụ Thành ủy Minh Họa"
      tu = \(start.iso)
      den = \(end.iso)
      dau-moi = "\(VietnameseText.one(of: VietnameseText.persons, using: &random))"

      """
    addSteps(from: identifiedOn)
    var rows: [(day: CivilDay, text: String)] = []
    for number in 1...PlanText.taskCount { addTask(number, &rows) }
    rows.sort { $0.day < $1.day }
    journal += rows.map(\.text).joined()
    addVerdicts()
    for number in 1...PlanText.indicatorCount { addIndicator(number) }
    document += "+++\n\n" + MarkdownText.goals(using: &random)
  }

  private mutating func sentence(_ words: ClosedRange<Int>) -> String {
    VietnameseText.sentence(words: words, using: &random)
  }

  private mutating func person() -> String {
    VietnameseText.one(of: VietnameseText.persons, using: &random)
  }

  private mutating func addSteps(from identifiedOn: CivilDay) {
    let days = [2, 6, 10, 14, 18].map { identifiedOn + $0 }
    for (place, day) in days.enumerated() {
      document += "\n[[buoc]]\nso = \(place + 1)\nhan = \((day + 2).iso)\nxong = \(day.iso)\n"
    }
    document += "\n[[buoc]]\nso = 6\nhan = \(end.iso)\n"
  }

  private mutating func addTask(_ number: Int, _ rows: inout [(day: CivilDay, text: String)]) {
    let begin = start + Int.random(in: 0...250, using: &random)
    let deadline = min(end, begin + Int.random(in: 60...220, using: &random))
    let group = Int.random(in: 1...FrameworkText.groupCount, using: &random)
    let direction = FrameworkText.direction(
      group: group, Int.random(in: 1...FrameworkText.directionCount, using: &random))
    document += """

      [[nhiem-vu]]
      ma = "NV\(number)"
      viec = "\(sentence(14...20))"
      nguoi = "\(person())"
      tham-quyen = "\(sentence(6...8))"
      trach-nhiem = "\(sentence(14...20)), \(sentence(12...18))"
      bat-dau = \(begin.iso)
      thoi-gian = \(deadline.iso)
      san-pham = "\(VietnameseText.one(of: VietnameseText.deliverables, using: &random)); \(sentence(18...26))"
      khau-yeu = ["KY\(number % 3 + 1)"]
      huong = ["\(direction)"]
      co-quan = ["\(VietnameseText.one(of: FrameworkText.agencies, using: &random))"]
      trong-so = \(number % 3 + 1)

      """
    if course != .consolidated, number % 6 == 5, begin + 40 < FrameworkText.day {
      document += """

        [[gia-han]]
        ngay = \((begin + 30).iso)
        nhiem-vu = "NV\(number)"
        den = \((deadline + 45).iso)
        ly-do = "\(sentence(8...12))"
        van-ban = "\(Int.random(in: 1...99, using: &random))-TB/MH"

        """
    }
    addUpdates(number, begin, deadline, &rows)
  }

  /// The journal of a task: done in time, or as far as its time has passed less what the case's course lacks.
  private mutating func addUpdates(
    _ number: Int, _ begin: CivilDay, _ deadline: CivilDay, _ rows: inout [(day: CivilDay, text: String)]
  ) {
    let today = FrameworkText.day
    if course == .consolidated {
      add(begin + 10, number, 40, &rows)
      add(today - 61, number, 100, &rows)
      return
    }
    guard begin < today - 5 else { return }
    let lack = course == .onSchedule ? 0 : course == .behind ? 12 : 35
    let isLate = course == .behind && number == 3 || course == .farBehind && number % 4 == 3
    if deadline < today {
      add(begin + (deadline - begin) / 2, number, 50, &rows)
      add(isLate ? today - Int.random(in: 1...25, using: &random) : deadline - 2, number, isLate ? 80 : 100, &rows)
    } else {
      let passed = (today - begin) * 100 / max(1, deadline - begin)
      let reached = max(5, min(95, passed - lack))
      add(begin + 3, number, min(5, reached), &rows)
      add(max(begin + 3, today - Int.random(in: 1...26, using: &random)), number, reached, &rows)
    }
  }

  private mutating func add(
    _ day: CivilDay, _ number: Int, _ progress: Int, _ rows: inout [(day: CivilDay, text: String)]
  ) {
    rows.append((day, "\(day.vietnamese);NV\(number);\(progress);\"\(sentence(24...32)); \(sentence(4...8))\"\n"))
  }

  private mutating func addVerdicts() {
    for number in 1...3 where course == .consolidated || Bool.random(using: &random) {
      let degree = course == .consolidated ? "da-khac-phuc" : Bool.random(using: &random) ? "mot-phan" : "chua"
      document += """

        [[danh-gia]]
        ngay = \((FrameworkText.day - Int.random(in: 61...100, using: &random)).iso)
        khau-yeu = "KY\(number)"
        muc = "\(degree)"
        can-cu = "\(sentence(8...12))"
        co-quan = "\(VietnameseText.one(of: FrameworkText.agencies, using: &random))"

        """
    }
  }

  private mutating func addIndicator(_ number: Int) {
    let baseline = Int.random(in: 20...60, using: &random)
    let isRatio = number == 1
    document += """

      [[chi-tieu]]
      ma = "CT\(number)"
      ten = "\(sentence(8...12))"
      don-vi = "%"
      chieu = "tang"
      \(isRatio ? "goc-tu-so = \(baseline)\ngoc-mau-so = 107" : "goc = \(baseline)")
      goc-ngay = \(start.iso)
      khau-yeu = ["KY\(number % 3 + 1)"]

      [[moc]]
      chi-tieu = "CT\(number)"
      han = \((FrameworkText.day + 20).iso)
      gia-tri = \(baseline + 20)

      [[moc]]
      chi-tieu = "CT\(number)"
      han = \(end.iso)
      gia-tri = \(baseline + 35)

      """
    for place in 1...2 {
      let value = baseline + place * Int.random(in: 2...12, using: &random)
      document += """

        [[ket-qua]]
        chi-tieu = "CT\(number)"
        ngay = \((FrameworkText.day - 120 + place * 40).iso)
        \(isRatio ? "tu-so = \(value)\nmau-so = 107" : "gia-tri = \(value)")

        """
    }
    document += "\n"
  }
}
