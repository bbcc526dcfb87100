import Casebook

/// The figures of several cases at a quarter's end, and of what happened in it.
///
/// What a roll-up has too is counted as there: cases by rating over all identified so far, everything else of the
/// stock over the open ones.
public struct QuarterFigures: Sendable {
  /// Cases identified so far, closed ones included.
  public private(set) var caseCount = 0
  /// Those that are open.
  public private(set) var openCount = 0
  /// Cases identified in the quarter.
  public private(set) var openedCount = 0
  /// Cases closed in the quarter.
  public private(set) var closedCount = 0
  /// Cases by rating.
  public private(set) var ratings = Tally<Rating>()
  /// Open cases' tasks by state.
  public private(set) var tasks = Tally<TaskState>()
  /// Open cases' weak links by verdict.
  public private(set) var weakLinks = Tally<Verdict.Degree>()
  /// The quarter's own reports by state, of every case that owes one.
  public private(set) var reports = Tally<SubmissionState>()
  /// Mean planned progress of the open cases with a plan, in per cent.
  public private(set) var planned = Mean()
  /// Mean actual progress of the open cases with a plan, in per cent.
  public private(set) var actual = Mean()
  /// Extensions granted to open cases' tasks so far.
  public private(set) var extensionCount = 0
  /// Open cases' indicators that meet their target.
  public private(set) var indicatorsMet = 0
  /// Open cases' indicators that have a target and a value.
  public private(set) var indicatorCount = 0
  /// What the quarter's reports ask for.
  public private(set) var proposalCount = 0
  /// How much of that is answered.
  public private(set) var answeredCount = 0

  /// Makes the figures of no case.
  public init() {}

  /// Counts a case that stands so at the end of a quarter.
  public mutating func add(_ caseFile: CaseFile, _ standing: CaseStanding, in span: QuarterSpan, rules: ProgressRules) {
    caseCount += 1
    if span.contains(caseFile.identifiedOn) { openedCount += 1 }
    if let closure = standing.closure, span.contains(closure.day) { closedCount += 1 }
    ratings.add(standing.rating)
    if let report = caseFile.reportStanding(for: span.quarter, on: span.day, beforeDay: rules.reportBeforeDay) {
      reports.add(report.state)
    }
    for proposal in caseFile.reports(in: span).flatMap({ caseFile.reports[$0].proposals }) {
      proposalCount += 1
      if proposal.isAnswered(on: span.day) { answeredCount += 1 }
    }
    guard standing.isOpen else { return }
    openCount += 1
    for task in standing.tasks { tasks.add(task.state) }
    for weakLink in standing.weakLinks { weakLinks.add(weakLink.degree) }
    extensionCount += standing.extensionCount
    for outcome in standing.indicators.compactMap(\.outcome) {
      indicatorCount += 1
      if outcome.isMet { indicatorsMet += 1 }
    }
    if let progress = standing.progress {
      planned.add(progress.planned.doubleValue)
      actual.add(progress.actual.doubleValue)
    }
  }

  /// Counts other cases' figures of the same quarter.
  public mutating func add(_ other: QuarterFigures) {
    caseCount += other.caseCount
    openCount += other.openCount
    openedCount += other.openedCount
    closedCount += other.closedCount
    ratings.add(other.ratings)
    tasks.add(other.tasks)
    weakLinks.add(other.weakLinks)
    reports.add(other.reports)
    planned.add(other.planned)
    actual.add(other.actual)
    extensionCount += other.extensionCount
    indicatorsMet += other.indicatorsMet
    indicatorCount += other.indicatorCount
    proposalCount += other.proposalCount
    answeredCount += other.answeredCount
  }
}
