import Casebook
import Progress

/// What the rows behind figures are; each kind has a list of its own for every scope that has such rows.
enum FigureKind: String, CaseIterable, Sendable {
  /// Cases by rating.
  case cases = "ho-so"
  /// Open cases' tasks by state.
  case tasks = "nhiem-vu"
  /// Tasks that have come due by the deadline first set, by whether it was kept.
  case originalDeadlines = "han-dau"
  /// Quarterly reports owed so far by state.
  case reports = "bao-cao"
  /// Weak links by verdict.
  case weakLinks = "khau-yeu"
  /// Weak links by sign.
  case signs = "bieu-hien"
  /// Indicators by whether they meet their next target.
  case indicators = "chi-tieu"
  /// Extensions granted.
  case extensions = "gia-han"
  /// Organisations by whether they have an open case.
  case organisations = "to-chuc"
  /// Tasks by the directions that they follow; for groups only.
  case directions = "huong"
  /// What needs a decision; for the whole only.
  case decisions = "can-quyet-dinh"
  /// Cases by rating at the quarters' ends of the trend; for the whole only.
  case trend = "xu-huong"
  /// Changes since the last quarter's end by kind, the newest first; for the whole only.
  case changes = "thay-doi"

  /// Its place among all kinds.
  var number: Int { FigureKind.allCases.firstIndex(of: self) ?? 0 }
}

/// The sections that the lists of a kind can have, what needs attention most first.
struct FigureLayout: Sendable {
  /// The sections' ids on a page.
  let sections: [String]
  /// Ids around several sections that follow each other, the widest first, for figures that count them together.
  let groups: [(id: String, sections: Range<Int>)]

  private init(_ sections: [String], groups: [(id: String, sections: Range<Int>)] = []) {
    self.sections = sections
    self.groups = groups
  }

  init(of kind: FigureKind, _ casebook: Casebook, _ spans: [QuarterSpan]) {
    let framework = casebook.framework
    switch kind {
    case .cases: self.init(Rating.bySeverity.map(\.rawValue), groups: [("dang-mo", 0..<4), ("dang-cham", 0..<2)])
    case .tasks: self.init(TaskState.inLists.map(\.rawValue), groups: [("da-den-han", 0..<3), ("trong-han", 3..<6)])
    case .originalDeadlines: self.init(["khong-dung", "dung"])
    case .reports: self.init(SubmissionState.inLists.map(\.rawValue))
    case .weakLinks: self.init(Verdict.Degree.allCases.map(\.rawValue))
    case .signs: self.init(framework.signs.map { "bh-" + $0.code })
    case .indicators: self.init(["chua-dat", "dat"])
    case .extensions: self.init(["gia-han"])
    case .organisations: self.init(["co-ho-so", "khong-ho-so"])
    case .directions: self.init(framework.directions.map { "h-" + $0.code })
    case .decisions: self.init(DecisionKind.allCases.map(\.rawValue))
    case .changes: self.init(ChangeKind.allCases.map(\.rawValue))
    case .trend:
      let quarters = spans.reversed().map(\.quarter.code)
      let ratings = Rating.bySeverity
      self.init(
        quarters.flatMap { quarter in ratings.map { "\(quarter)-\($0.rawValue)" } },
        groups: quarters.enumerated().map { ($1, $0 * ratings.count..<($0 + 1) * ratings.count) })
    }
  }

  /// The sections under an id: one, or those of a group.
  func sections(under id: String) -> Range<Int>? {
    sections.firstIndex(of: id).map { $0..<$0 + 1 } ?? groups.first { $0.id == id }?.sections
  }
}

extension Rating {
  /// All ratings, what needs attention most first.
  static let bySeverity = allCases.sorted { $0.severity < $1.severity }
}

extension TaskState {
  /// All states as lists show them: what has come due, what runs, what was called off; the worst of each first.
  static let inLists: [TaskState] = [.overdue, .doneLate, .done, .dueSoon, .underWay, .notBegun, .calledOff]
}

extension SubmissionState {
  /// All states as lists show them, the worst first.
  static let inLists: [SubmissionState] = [.missing, .late, .notYetDue, .inTime]
}
