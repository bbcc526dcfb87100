import Casebook
import Diagnostics

/// What is told of the tasks of a plan or a programme on a day.
struct TaskWarnings {
  let tasks: [PlannedTask]
  let standings: [TaskStanding]
  let day: CivilDay

  /// Tasks without an update for too long.
  var stale: [Diagnostic] {
    zip(tasks, standings).compactMap { task, standing in
      guard standing.isStale else { return nil }
      let since = standing.lastUpdate ?? task.start
      return StandingProblem.staleTask(task.code, since: since, days: day - since).diagnostic(at: task.location)
    }
  }

  /// Indicators that move away from their target although every task is done.
  func movingAway(_ indicators: [(Indicator, IndicatorStanding)]) -> [Diagnostic] {
    let counted = standings.filter { $0.state != .calledOff }
    guard !counted.isEmpty, counted.allSatisfy({ $0.doneOn != nil }) else { return [] }
    return indicators.compactMap { indicator, standing in
      guard standing.movesAway else { return nil }
      return StandingProblem.indicatorMovesAway(indicator.code).diagnostic(at: indicator.location)
    }
  }
}
