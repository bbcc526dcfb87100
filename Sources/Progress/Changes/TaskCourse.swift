import Casebook

/// What a rating needs of a task, drawn out of its records, so that it can be looked at on many days cheaply.
struct TaskCourse {
  /// The first day of its time, and how many days that is by the deadline first set; at least 1.
  private let start: CivilDay
  private let dayCount: Double
  private let originalDeadline: CivilDay
  private let calledOffOn: CivilDay?
  private let updates: [(day: CivilDay, progress: Double, isDone: Bool)]
  private let extensions: [(day: CivilDay, deadline: CivilDay)]
  /// How much it counts.
  let weight: Double

  init(_ task: PlannedTask) {
    let passed = task.timePassed(on: task.originalDeadline)
    start = task.start
    dayCount = Double(passed.total)
    originalDeadline = task.originalDeadline
    calledOffOn = task.cancellations.map(\.day).min()
    updates = task.updates.map { ($0.day, $0.progress.doubleValue, $0.progress == 100) }
    extensions = task.extensions.map { ($0.day, $0.deadline) }
    weight = task.weight.doubleValue
  }

  /// A task on a day.
  struct Look {
    /// Days overdue; 0 where it is not.
    let daysOverdue: Int
    /// Actual and planned progress in per cent, but for the last digits.
    let actual, planned: Double
  }

  /// Looks at the task on a day; `nil` where it has been called off.
  func look(on day: CivilDay) -> Look? {
    if let calledOffOn, calledOffOn <= day { return nil }
    let update = updates.last { $0.day <= day }
    let deadline = extensions.last { $0.day <= day }?.deadline ?? originalDeadline
    let passed = min(max(0, Double(day - start + 1)), dayCount)
    return Look(
      daysOverdue: update?.isDone == true ? 0 : max(0, day - deadline), actual: update?.progress ?? 0,
      planned: 100 * passed / dayCount)
  }
}
