import Casebook

/// The days that changes of a plan or a programme are looked for on.
struct CountedDays {
  /// The first day on which it counts.
  let since: CivilDay
  /// The day after which changes are looked for, and the last one for it.
  let first, last: CivilDay

  /// The days on which something may have changed, in order.
  func candidates(_ days: [CivilDay]) -> [CivilDay] {
    var candidates = Set(days.filter { $0 > max(first, since) && $0 <= last })
    if since > first { candidates.insert(since) }
    return candidates.sorted()
  }
}

extension PlannedTask {
  /// Done, become overdue, extended.
  func addChanges(
    in counted: CountedDays, _ place: Int, _ thresholds: Thresholds, to changes: inout [Change]
  ) {
    let deadlines = [originalDeadline] + extensions.map(\.deadline)
    let days = counted.candidates(
      updates.map(\.day) + extensions.map(\.day) + cancellations.map(\.day) + deadlines.map { $0 + 1 })
    for day in days {
      let before = day > counted.since ? TaskStanding(of: self, on: day - 1, thresholds: thresholds) : nil
      let now = TaskStanding(of: self, on: day, thresholds: thresholds)
      if now.doneOn != nil, now.state != .calledOff, before?.doneOn == nil {
        changes.append(
          Change(day: day, event: .done(task: place, from: before?.state, to: now.state, deadline: now.deadline)))
      }
      if now.state == .overdue, before?.state != .overdue {
        changes.append(
          Change(day: day, event: .overdue(task: place, from: before?.state, deadline: now.deadline)))
      }
      let deadline = before?.deadline ?? originalDeadline
      if now.deadline != deadline {
        changes.append(Change(day: day, event: .extended(task: place, from: deadline, to: now.deadline)))
      }
    }
  }
}

extension Indicator {
  /// Moved: the value of the whole alone.
  func addChanges(in counted: CountedDays, _ place: Int, to changes: inout [Change]) {
    for day in counted.candidates(measurements.map(\.day)) {
      let before = day > counted.since ? IndicatorStanding(of: self, on: day - 1) : nil
      let now = IndicatorStanding(of: self, on: day)
      let value = before.map(\.value) ?? baseline
      guard let present = now.value, value.map({ !present.isSame(as: $0) }) ?? true else { continue }
      changes.append(
        Change(
          day: day,
          event: .moved(
            indicator: place, from: value, to: present, wasMet: before?.outcome?.isMet, isMet: now.outcome?.isMet)))
    }
  }
}

extension Quantity {
  /// Whether both are the same number, however they are written.
  fileprivate func isSame(as other: Quantity) -> Bool {
    self == other || (FractionSum(self) - FractionSum(other)).sign == 0
  }
}
