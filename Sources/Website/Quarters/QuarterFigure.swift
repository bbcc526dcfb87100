import Casebook
import Progress

/// A figure of a quarter's report; the same on its page, in its document and in its table of data.
enum QuarterFigure: Hashable, Sendable {
  case caseCount, openCount, openedCount, closedCount
  case rating(Rating)
  case taskCount
  case task(TaskState)
  case planned, actual, extensionCount
  case weakLink(Verdict.Degree)
  case indicatorsMet, indicatorCount
  case reportCount
  case report(SubmissionState)
  case proposalCount, answeredCount

  /// Figures about cases.
  static let ofCases: [QuarterFigure] =
    [.caseCount, .openCount, .openedCount, .closedCount]
    + Rating.allCases.sorted { $0.severity < $1.severity }.map { .rating($0) }
  /// Figures about open cases' tasks.
  static let ofTasks: [QuarterFigure] =
    [.taskCount] + TaskState.allCases.map { .task($0) } + [.planned, .actual, .extensionCount]
  /// Figures about what came of them.
  static let ofResults: [QuarterFigure] =
    Verdict.Degree.allCases.map { .weakLink($0) } + [.indicatorsMet, .indicatorCount]
  /// Figures about the quarter's reports.
  static let ofReports: [QuarterFigure] =
    [.reportCount] + SubmissionState.allCases.map { .report($0) } + [.proposalCount, .answeredCount]
  /// Every figure, in the order of the table of data.
  static let all = ofCases + ofTasks + ofResults + ofReports

  /// The key in data.
  var code: String {
    switch self {
    case .caseCount: "ho-so"
    case .openCount: "dang-mo"
    case .openedCount: "mo-moi"
    case .closedCount: "ket-thuc"
    case .rating(let rating): "xep-hang-\(rating.rawValue)"
    case .taskCount: "nhiem-vu"
    case .task(let state): "nhiem-vu-\(state.rawValue)"
    case .planned: "ke-hoach"
    case .actual: "thuc-te"
    case .extensionCount: "gia-han"
    case .weakLink(let degree): "khau-yeu-\(degree.rawValue)"
    case .indicatorsMet: "chi-tieu-dat"
    case .indicatorCount: "chi-tieu"
    case .reportCount: "bao-cao"
    case .report(let state): "bao-cao-\(state.rawValue)"
    case .proposalCount: "kien-nghi"
    case .answeredCount: "kien-nghi-tra-loi"
    }
  }

  /// The code of the state that the figure counts; empty where it counts none.
  var state: String {
    switch self {
    case .rating(let rating): rating.rawValue
    case .task(let state): state.rawValue
    case .weakLink(let degree): degree.rawValue
    case .report(let state): state.rawValue
    default: ""
    }
  }

  /// Whether it is a percentage rather than a count.
  var isPercentage: Bool { self == .planned || self == .actual }

  /// The figure: a count, or a percentage with so many decimals; `nil` for the mean of nothing.
  func value(in figures: QuarterFigures, decimals: Int) -> DecimalNumber? {
    switch self {
    case .planned: figures.planned.rounded(toDecimals: decimals)
    case .actual: figures.actual.rounded(toDecimals: decimals)
    default: DecimalNumber(count(in: figures))
    }
  }

  private func count(in figures: QuarterFigures) -> Int {
    switch self {
    case .caseCount: figures.caseCount
    case .openCount: figures.openCount
    case .openedCount: figures.openedCount
    case .closedCount: figures.closedCount
    case .rating(let rating): figures.ratings[rating]
    case .taskCount: figures.tasks.total
    case .task(let state): figures.tasks[state]
    case .planned, .actual: 0
    case .extensionCount: figures.extensionCount
    case .weakLink(let degree): figures.weakLinks[degree]
    case .indicatorsMet: figures.indicatorsMet
    case .indicatorCount: figures.indicatorCount
    case .reportCount: figures.reports.total
    case .report(let state): figures.reports[state]
    case .proposalCount: figures.proposalCount
    case .answeredCount: figures.answeredCount
    }
  }
}

extension Words {
  /// The name of a quarter's figure.
  func figure(_ figure: QuarterFigure) -> String {
    switch figure {
    case .rating(let rating): self.rating(rating)
    case .task(let state): self.state(state)
    case .weakLink(let degree): self.degree(degree)
    case .report(let state): submission(state)
    default: strings["so-quy.\(figure.code)"]
    }
  }

  /// A quarter's figure as it is written; a dash where it is absent.
  func value(_ figure: QuarterFigure, in figures: QuarterFigures) -> String {
    guard let value = figure.value(in: figures, decimals: 1) else { return "–" }
    return figure.isPercentage ? percent(value) : number(value)
  }

  /// How much a quarter's figure changed, with its sign; empty where either is absent.
  func change(_ figure: QuarterFigure, from before: QuarterFigures, to now: QuarterFigures) -> String {
    guard let now = figure.value(in: now, decimals: 1), let before = figure.value(in: before, decimals: 1) else {
      return ""
    }
    return points(DecimalNumber.sum([now], less: [before]))
  }
}
