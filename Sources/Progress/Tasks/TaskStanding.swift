import Casebook

/// A task on a day: everything that is computed from its records up to then.
public struct TaskStanding: Sendable {
  // In an order that leaves no gaps: a city has as many as it has tasks.

  /// How far it is, 0 to 100.
  public let progress: DecimalNumber
  /// How it stands.
  public let state: TaskState
  /// Whether it should have had an update and has had none for too long.
  public let isStale: Bool
  /// The last day in time as it stands on that day.
  public let deadline: CivilDay
  /// The first day from which progress stays at 100.
  public let doneOn: CivilDay?
  /// Days from the original deadline to the latest of the present deadline, the day done and, where overdue, the day
  /// itself; never below 0.
  public var slip: Int { Int(slipDays) }
  private let slipDays: Int32
  /// How many extensions were granted.
  public var extensionCount: Int { Int(extensions) }
  private let extensions: Int32
  /// The day of the last update.
  public let lastUpdate: CivilDay?
  /// Days overdue; 0 where it is not.
  public var daysOverdue: Int { Int(overdueDays) }
  private let overdueDays: Int32
}

extension TaskStanding {
  /// Looks at a task on a day; what is dated later has not happened yet.
  init(of task: PlannedTask, on day: CivilDay, thresholds: Thresholds) {
    let seen = task.updates.prefix { $0.day <= day }
    let progress = seen.last?.progress ?? 0
    let deadline = task.deadline(on: day)
    let doneOn = TaskStanding.dayDone(seen)
    let isCalledOff = task.cancellations.contains { $0.day <= day }
    let isOverdue = !isCalledOff && doneOn == nil && day > deadline
    let state: TaskState =
      if isCalledOff {
        .calledOff
      } else if let doneOn {
        doneOn <= task.deadline(on: doneOn) ? .done : .doneLate
      } else if isOverdue {
        .overdue
      } else if deadline - day <= thresholds.dueSoonDays {
        .dueSoon
      } else if progress > 0 || task.start <= day {
        .underWay
      } else {
        .notBegun
      }
    var latest = max(deadline, doneOn ?? deadline)
    if isOverdue { latest = max(latest, day) }

    self.state = state
    self.progress = progress
    self.deadline = deadline
    self.doneOn = doneOn
    slipDays = Int32(clamping: max(0, latest - task.originalDeadline))
    isStale = state.isActive && day - (seen.last?.day ?? task.start) > thresholds.staleDays
    extensions = Int32(clamping: task.extensions.prefix { $0.day <= day }.count)
    lastUpdate = seen.last?.day
    overdueDays = Int32(clamping: isOverdue ? day - deadline : 0)
  }

  /// The first day from which progress stays at 100 to the end of the updates.
  private static func dayDone(_ updates: ArraySlice<ProgressUpdate>) -> CivilDay? {
    var doneOn: CivilDay?
    var judged: CivilDay?
    // Of updates on one day the last in the file counts, which comes first from behind.
    for update in updates.reversed() where update.day != judged {
      guard update.progress == 100 else { break }
      judged = update.day
      doneOn = update.day
    }
    return doneOn
  }
}

extension PlannedTask {
  /// The last day in time as it stood on a day: the last extension granted by then, else the original deadline.
  public func deadline(on day: CivilDay) -> CivilDay {
    extensions.last { $0.day <= day }?.deadline ?? originalDeadline
  }

  /// The share of its time that has passed on a day, by the deadline first set: days passed of days in all.
  ///
  /// The first day counts, so that the share is 1 on the deadline itself.
  func timePassed(on day: CivilDay) -> (days: Int, total: Int) {
    let total = max(1, originalDeadline - start + 1)
    return (min(max(0, day - start + 1), total), total)
  }

  /// Progress on a day: that of the last update by then.
  func progress(on day: CivilDay) -> DecimalNumber {
    updates.last { $0.day <= day }?.progress ?? 0
  }
}
