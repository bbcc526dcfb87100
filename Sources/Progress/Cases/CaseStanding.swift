import Casebook

/// A case on a day: everything that is computed from its records up to then.
public struct CaseStanding: Sendable {
  /// The day it is looked at.
  public let day: CivilDay
  /// The place in the framework of its class on that day.
  public let caseClass: Int
  /// The end of the case, where it has come.
  public let closure: Closure?
  /// Whether its plan counts: approved by then.
  public let planCounts: Bool
  /// Its tasks, in the plan's order; empty without a plan that counts.
  public let tasks: [TaskStanding]
  /// How far the plan is; `nil` without a task that counts.
  public let progress: PlanProgress?
  /// The largest slip of its tasks in days; `nil` without a task that counts.
  public let slip: Int?
  /// When the plan would be done at its present pace.
  public let forecast: Forecast?
  /// Its weak links, in the case's order.
  public let weakLinks: [WeakLinkStanding]
  /// Its indicators, in the plan's order; empty without a plan that counts.
  public let indicators: [IndicatorStanding]
  /// The quarterly reports owed so far.
  public let reports: [ReportStanding]
  /// How it stands.
  public let rating: Rating
  /// Why it stands so; empty where nothing is amiss.
  public let reasons: [RatingReason]

  /// Whether the case is open on that day.
  public var isOpen: Bool { closure == nil }

  /// How many extensions were granted to its tasks.
  public var extensionCount: Int { tasks.reduce(0) { $0 + $1.extensionCount } }

  /// Whether every weak link is overcome and every indicator meets its last target.
  public var isReadyToClose: Bool {
    isOpen && !weakLinks.isEmpty && weakLinks.allSatisfy { $0.degree == .overcome }
      && indicators.allSatisfy { $0.target == nil || $0.meetsLastTarget == true }
  }
}

/// The rules of the site that standings depend on.
public struct ProgressRules: Sendable {
  /// From where on something is near, stale or behind.
  public let thresholds: Thresholds
  /// A quarterly report arrives before this day of the quarter's last month.
  public let reportBeforeDay: Int

  /// Takes the rules of a site.
  public init(_ settings: SiteSettings) {
    thresholds = settings.thresholds
    reportBeforeDay = settings.reportBeforeDay
  }
}

extension CaseFile {
  /// The case on a day; `nil` before it was identified.
  ///
  /// Once it is closed, everything of its plan stands as on the day it closed; reports are still read at `day`.
  public func standing(on day: CivilDay, rules: ProgressRules) -> CaseStanding? {
    guard identifiedOn <= day else { return nil }
    let closure = closure.flatMap { $0.day <= day ? $0 : nil }
    let planDay = closure.map { min($0.day, day) } ?? day
    let plan = plan.flatMap { plan in plan.approvedOn.map { $0 <= planDay } ?? false ? plan : nil }
    let tasks = plan?.tasks.map { TaskStanding(of: $0, on: planDay, thresholds: rules.thresholds) } ?? []
    let progress = plan.flatMap { PlanProgress(of: $0.tasks, standings: tasks, on: planDay) }
    let reports = reportStandings(on: day, beforeDay: rules.reportBeforeDay)
    let assessment = RatingAssessment(
      closure: closure, planCounts: plan != nil, daysSinceIdentified: day - identifiedOn, tasks: plan?.tasks ?? [],
      standings: tasks, progress: progress, reports: reports, thresholds: rules.thresholds)
    return CaseStanding(
      day: day,
      caseClass: caseClass(on: day),
      closure: closure,
      planCounts: plan != nil,
      tasks: tasks,
      progress: progress,
      slip: tasks.filter { $0.state != .calledOff }.map(\.slip).max(),
      forecast: closure == nil ? plan.flatMap { Forecast(of: $0, standings: tasks, on: day) } : nil,
      weakLinks: weakLinks.map { WeakLinkStanding(of: $0, in: plan, on: planDay) },
      indicators: plan?.indicators.map { IndicatorStanding(of: $0, on: planDay) } ?? [],
      reports: reports,
      rating: assessment.rating,
      reasons: assessment.reasons)
  }
}
