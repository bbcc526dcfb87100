import Casebook

/// The files of one case: a case file, a plan, its journal and four quarterly reports, some 25 KB together.
struct CaseText {
  /// How a case stands, which decides its journal.
  enum Course: CaseIterable {
    case onSchedule, behind, farBehind, consolidated, withoutPlan
  }

  /// The files, by path below the case's folder.
  private(set) var files: [(path: String, text: String)] = []

  private let course: Course
  private let identifiedOn: CivilDay
  private let isScheme: Bool
  private var random: SeededRandom

  /// - Parameters:
  ///   - organisation: The code of the organisation that the case is about.
  ///   - seed: Decides everything else.
  init(organisation: String, seed: UInt64) {
    random = SeededRandom(seed: seed)
    course =
      switch Int.random(in: 0..<100, using: &random) {
      case ..<55: .onSchedule
      case ..<75: .behind
      case ..<90: .farBehind
      case ..<97: .consolidated
      default: .withoutPlan
      }
    isScheme = Bool.random(using: &random)
    // Late enough in 2025 for four quarterly reports to be owed by the end of September 2026.
    identifiedOn = FrameworkText.day - Int.random(in: 300...360, using: &random)
    addCaseDocument(organisation)
    guard course != .withoutPlan else { return }
    let plan = PlanText(
      course: course, isScheme: isScheme, identifiedOn: identifiedOn, seed: random.next())
    files.append((isScheme ? "de-an.md" : "ke-hoach.md", plan.document))
    files.append(("cap-nhat.csv", plan.journal))
    addReports()
  }

  private mutating func sentence(_ words: ClosedRange<Int>) -> String {
    VietnameseText.sentence(words: words, using: &random)
  }

  private mutating func addCaseDocument(_ organisation: String) {
    let agencies = FrameworkText.agencies.filter { _ in Bool.random(using: &random) }
    var text = """
      +++
      to-chuc = "\(organisation)"
      phan-loai = "\(isScheme ? "yeu-kem" : "can-quan-tam")"
      nhan-dien = \(identifiedOn.iso)
      can-cu = "Kết luận số \(Int.random(in: 1...99, using: &random))-KL/MH của Ban Thường vụ Thành ủy Minh Họa"
      phu-trach = "Ủy viên Ban Thường vụ Thành ủy, phụ trách địa bàn"
      co-quan = [\(agencies.map { "\"\($0)\"" }.joined(separator: ", "))]

      """
    for number in 1...3 {
      let group = Int.random(in: 1...FrameworkText.groupCount, using: &random)
      let sign = FrameworkText.sign(group: group, Int.random(in: 1...FrameworkText.signCount, using: &random))
      text += """

        [[khau-yeu]]
        ma = "KY\(number)"
        bieu-hien = "\(sign)"
        mo-ta = "\(sentence(18...26))"
        nguyen-nhan = "\(sentence(14...22))"
        loai = "\(Bool.random(using: &random) ? "chu-quan" : "khach-quan")"

        """
    }
    if course == .consolidated {
      text += """

        [ket-thuc]
        ngay = \((FrameworkText.day - Int.random(in: 1...60, using: &random)).iso)
        ket-qua = "da-cung-co"
        can-cu = "\(sentence(8...12))"

        """
    }
    files.append(("ho-so.md", text + "\n+++\n\n" + MarkdownText.assessment(using: &random)))
  }

  /// Reports of the four quarters up to the cut-off day; some late, and where the case is behind some missing.
  private mutating func addReports() {
    var quarter = Quarter(containing: FrameworkText.day)
    for place in 0..<4 {
      defer { quarter = quarter.previous }
      if course == .behind, place == 0, Bool.random(using: &random) { continue }
      let deadline = quarter.reportDeadline(before: 20) - 1
      let isLate = Int.random(in: 0..<40, using: &random) == 0
      let sentOn = max(identifiedOn, deadline - Int.random(in: 0...8, using: &random) + (isLate ? 12 : 0))
      let total = Int.random(in: 40...400, using: &random)
      let part = Int.random(in: 10...30, using: &random)
      let text = """
        +++
        ngay-gui = \(sentOn.iso)
        ten = "Báo cáo kết quả khắc phục \(quarter.code)"

        [[thong-ke]]
        ten = "Đảng viên theo loại hình"
        ngay = \(deadline.iso)
        kieu = "co-cau"
        tong = \(total)
        phan = [{ ten = "Tổ dân phố", so = \(part) }, { ten = "Cơ quan, trường học", so = \(total - part) }]

        [[kien-nghi]]
        ma = "KN1"
        noi-dung = "\(sentence(20...26))"
        gui = "Ban Tổ chức Thành ủy Minh Họa"

        +++

        \(sentence(50...60)).

        - \(sentence(20...26))
        - \(sentence(20...26))

        """
      files.append(("bao-cao/\(quarter.code).md", text))
    }
  }
}
