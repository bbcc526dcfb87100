import Casebook

/// How far a plan is and how far it should be, as means of its tasks weighted by `trong-so`, in per cent.
public struct PlanProgress: Sendable {
  /// What the deadlines first set promise.
  public let planned: ExactRatio
  /// What the updates tell.
  public let actual: ExactRatio

  /// Actual − planned, in points.
  public var gap: ExactRatio { ExactRatio(actual, minus: planned) }

  /// Weighs the tasks that count on a day; `nil` where none does.
  init?(of tasks: [PlannedTask], standings: [TaskStanding], on day: CivilDay) {
    var planned = FractionSum()
    var actual = FractionSum()
    var weight = FractionSum()
    for (task, standing) in zip(tasks, standings) where standing.state != .calledOff {
      let (mantissa, scale) = (Int128(task.weight.mantissa), Int128(task.weight.scale))
      let passed = task.timePassed(on: day)
      planned.add(mantissa * 100 * Int128(passed.days), over: scale * Int128(passed.total))
      actual.add(mantissa * Int128(standing.progress.mantissa), over: scale * Int128(standing.progress.scale))
      weight.add(mantissa, over: scale)
    }
    guard let plannedMean = ExactRatio(planned, over: weight), let actualMean = ExactRatio(actual, over: weight)
    else { return nil }
    self.planned = plannedMean
    self.actual = actualMean
  }
}
