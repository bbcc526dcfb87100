import Casebook
import Diagnostics

extension Programme {
  /// What is stale on a day, or contradicts itself.
  public func warnings(on day: CivilDay, rules: ProgressRules) -> [Diagnostic] {
    guard let standing = standing(on: day, rules: rules) else { return [] }
    let told = TaskWarnings(tasks: tasks, standings: standing.tasks, day: day)
    return told.stale + told.movingAway(Array(zip(indicators, standing.indicators)))
  }
}
