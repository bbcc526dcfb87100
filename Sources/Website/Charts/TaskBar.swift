import Casebook
import Progress

/// The bar of a task on an axis: its time by the deadline first set, what is done of it, the time added, the days late.
struct TaskBar {
  let x, width, doneWidth, originalX: Int
  let tail, late: Range<Int>?
  let dots: [Int]

  init(_ task: PlannedTask, _ standing: TaskStanding, axis: TimeAxis, day: CivilDay) {
    x = axis.start(of: task.start)
    originalX = axis.end(of: task.originalDeadline)
    width = max(1, originalX - x)
    let progress = standing.progress
    doneWidth = Int(Int64(width) * progress.mantissa / (100 * progress.scale))
    let present = axis.end(of: standing.deadline)
    tail = present > originalX ? originalX..<present : nil
    let lateUntil = standing.doneOn ?? (standing.state == .overdue ? day : standing.deadline)
    late = lateUntil > standing.deadline ? present..<max(present + 1, axis.end(of: lateUntil)) : nil
    dots = task.updates.prefix { $0.day <= day }.map { axis.start(of: $0.day) }
  }
}
