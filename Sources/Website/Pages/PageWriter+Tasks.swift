import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the tasks, their bars, and the ledger of extensions.
  func writeTasks(_ fields: inout RecordWriter<CaseFields>, _ plan: Plan, _ standing: CaseStanding) {
    let day = planDay(standing)
    let axis = taskAxis(of: plan.tasks, standing.tasks, in: plan.start...max(plan.start, plan.end), day)
    fields.hasTasks = !plan.tasks.isEmpty
    fields.number(\.todayX, axis.end(of: day))
    fields.list(\.axis, axis.marks) { writeMark(&$0, $1, on: axis) }
    fields.list(\.tasks, Array(zip(plan.tasks, standing.tasks))) { row, pair in
      write(&row, pair.0, pair.1)
      row.record(\.bar) { write(&$0, pair.0, pair.1, on: axis, day) }
    }
    writeExtensions(&fields, plan, day)
  }

  /// The day on which the plan stands as it is shown: that of closing, once closed.
  func planDay(_ standing: CaseStanding) -> CivilDay {
    standing.closure.map { min($0.day, model.day) } ?? model.day
  }

  /// The axis that a plan's or programme's period and all of its tasks lie on, the day among them.
  func taskAxis(
    of tasks: [PlannedTask], _ standings: [TaskStanding], in period: ClosedRange<CivilDay>, _ day: CivilDay
  ) -> TimeAxis {
    var first = min(period.lowerBound, day)
    var last = max(period.upperBound, day)
    for (task, standing) in zip(tasks, standings) {
      first = min(first, task.start)
      last = max(last, standing.deadline, standing.doneOn ?? last)
    }
    return TimeAxis(covering: first...last)
  }

  /// Writes a task in the six clears.
  func write(_ row: inout RecordWriter<TaskFields>, _ task: PlannedTask, _ standing: TaskStanding) {
    row.code = task.code
    row.anchor = anchor(task.code)
    row.work = task.work
    row.person = task.person ?? ""
    row.authority = task.authority ?? ""
    row.responsibility = task.responsibility ?? ""
    row.deliverable = task.deliverable ?? ""
    row.originalDeadline = written(deadlineOf: task)
    row.deadline = words.day(standing.deadline)
    row.isExtended = standing.extensionCount > 0
    row.start = words.day(task.start)
    row.progress = words.percent(standing.progress.withoutTrailingZeros)
    row.isLate = standing.slip > 0
    row.slip = days(standing.slip)
    row.doneOn = standing.doneOn.map(words.day) ?? ""
    row.weakLinks = task.weakLinks.joined(separator: ", ")
    row.directions = task.directions.map { framework.directions[$0].code }.joined(separator: ", ")
    row.agencies = task.agencies.map { framework.agencies[$0].name }.joined(separator: "; ")
    row.weight = words.number(task.weight.withoutTrailingZeros)
    row.isStale = standing.isStale
    row.countsInPlan = standing.state != .calledOff
    row.record(\.state) { write(&$0, standing.state.rawValue, words.state(standing.state)) }
  }

  /// The deadline first set, in the way it was written: on a day, or before one.
  private func written(deadlineOf task: PlannedTask) -> String {
    guard task.deadlineIsExclusive else { return words.day(task.originalDeadline) }
    return strings.filled("truoc", ["ngay": words.day(task.originalDeadline + 1)])
  }

  /// Writes a task's bar.
  func write(
    _ fields: inout RecordWriter<BarFields>, _ task: PlannedTask, _ standing: TaskStanding, on axis: TimeAxis,
    _ day: CivilDay
  ) {
    let bar = TaskBar(task, standing, axis: axis, day: day)
    fields.number(\.x, bar.x)
    fields.number(\.width, bar.width)
    fields.number(\.doneWidth, bar.doneWidth)
    fields.number(\.originalX, bar.originalX)
    if let tail = bar.tail {
      fields.hasTail = true
      fields.number(\.tailX, tail.lowerBound)
      fields.number(\.tailWidth, tail.count)
    }
    if let late = bar.late {
      fields.hasLate = true
      fields.number(\.lateX, late.lowerBound)
      fields.number(\.lateWidth, late.count)
    }
    fields.list(\.dots, bar.dots) { $0.number(\.x, $1) }
    fields.description = description(of: task, standing)
  }

  /// What a task's bar shows, in words.
  private func description(of task: PlannedTask, _ standing: TaskStanding) -> String {
    var text = strings.filled(
      "thanh.nhiem-vu",
      [
        "ma": task.code, "bat-dau": words.day(task.start), "han": words.day(standing.deadline),
        "muc": words.percent(standing.progress.withoutTrailingZeros),
      ])
    if standing.deadline != task.originalDeadline {
      text += "; " + strings.filled("thanh.gia-han", ["han-dau": words.day(task.originalDeadline)])
    }
    if standing.slip > 0 { text += "; " + strings.filled("thanh.tre", ["so-ngay": words.number(standing.slip)]) }
    return text
  }

  private func writeExtensions(_ fields: inout RecordWriter<CaseFields>, _ plan: Plan, _ day: CivilDay) {
    let ledger = ledger(of: plan.tasks, upTo: day)
    fields.hasExtensions = !ledger.isEmpty
    fields.list(\.extensions, ledger) { write(&$0, $1) }
  }

  /// The extensions granted up to a day, by day.
  func ledger(of tasks: [PlannedTask], upTo day: CivilDay) -> [PlannedTask.LedgerEntry] {
    tasks.flatMap { $0.ledger(upTo: day) }.sorted { ($0.granted.day, $0.task) < ($1.granted.day, $1.task) }
  }

  /// Writes a row of the ledger of extensions.
  func write(_ row: inout RecordWriter<ExtensionFields>, _ entry: PlannedTask.LedgerEntry) {
    row.task = entry.task
    row.anchor = anchor(entry.task)
    row.day = words.day(entry.granted.day)
    row.from = words.day(entry.from)
    row.to = words.day(entry.granted.deadline)
    row.days = days(entry.granted.deadline - entry.from)
    row.reason = entry.granted.reason ?? ""
    row.document = entry.granted.document ?? ""
  }
}

extension PlannedTask {
  /// An extension of a task, with the deadline that it moved.
  typealias LedgerEntry = (task: String, granted: DeadlineExtension, from: CivilDay)

  /// The extensions granted up to a day.
  func ledger(upTo day: CivilDay) -> [LedgerEntry] {
    var present = originalDeadline
    return extensions.prefix { $0.day <= day }.map { granted in
      defer { present = granted.deadline }
      return (code, granted, present)
    }
  }
}
