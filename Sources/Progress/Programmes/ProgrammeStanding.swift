import Casebook

/// A programme on a day: everything that is computed from its records up to then.
public struct ProgrammeStanding: Sendable {
  /// The day it is looked at.
  public let day: CivilDay
  /// Its tasks, in its order; they need no approval.
  public let tasks: [TaskStanding]
  /// How far its tasks are; `nil` without a task that counts.
  public let progress: PlanProgress?
  /// Its indicators for the whole, in its order.
  public let indicators: [IndicatorStanding]
  /// For each indicator, the organisations' own values.
  public let organisationValues: [[OrganisationValue]]
  /// The next occurrence of each of its duties, on that day or after it; `nil` where there is none left.
  public let nextOccurrences: [CivilDay?]

  /// How many indicators meet their next target, of how many that are held against one.
  public var indicatorsMet: (met: Int, counted: Int) {
    let outcomes = indicators.compactMap(\.outcome)
    return (outcomes.count { $0.isMet }, outcomes.count)
  }
}

extension Programme {
  /// The programme on a day; `nil` before the day of its document.
  public func standing(on day: CivilDay, rules: ProgressRules) -> ProgrammeStanding? {
    if let documentDay, documentDay > day { return nil }
    let taskStandings = tasks.map { TaskStanding(of: $0, on: day, thresholds: rules.thresholds) }
    let indicatorStandings = indicators.map { IndicatorStanding(of: $0, on: day) }
    return ProgrammeStanding(
      day: day, tasks: taskStandings, progress: PlanProgress(of: tasks, standings: taskStandings, on: day),
      indicators: indicatorStandings,
      organisationValues: zip(indicators, indicatorStandings).map { indicator, standing in
        indicator.organisationValues(on: day, against: standing.target)
      },
      nextOccurrences: duties.map { schedule(of: $0).next(from: day) })
  }
}

extension IndicatorStanding {
  /// How the value stands against one of the indicator's targets; `nil` without a value.
  public func outcome(of indicator: Indicator, against target: IndicatorTarget) -> Outcome? {
    Outcome(value: value, of: indicator, against: target)
  }
}
