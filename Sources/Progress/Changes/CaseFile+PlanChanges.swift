import Casebook

extension CaseFile {
  /// Whether there is a plan that counts on a day: approved by then, and by the day the case closed.
  func planCounts(on day: CivilDay) -> Bool {
    guard let approvedOn = plan?.approvedOn, identifiedOn <= day else { return false }
    return approvedOn <= min(day, closure?.day ?? day)
  }

  /// Tasks done, become overdue, extended; indicators moved.
  ///
  /// On the day a plan begins to count, what was recorded before is held against a plan without records.
  func planChanges(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    guard let plan, let approvedOn = plan.approvedOn else { return [] }
    let counted = CountedDays(
      since: max(approvedOn, identifiedOn), first: first, last: min(last, closure?.day ?? last))
    guard counted.since <= counted.last, counted.first < counted.last else { return [] }
    var changes: [Change] = []
    for place in plan.tasks.indices {
      plan.tasks[place].addChanges(in: counted, place, rules.thresholds, to: &changes)
    }
    for place in plan.indicators.indices {
      plan.indicators[place].addChanges(in: counted, place, to: &changes)
    }
    return changes
  }
}

/// The days that a plan's changes are looked for on.
private struct CountedDays {
  /// The first day on which the plan counts.
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
  fileprivate func addChanges(
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
  fileprivate func addChanges(in counted: CountedDays, _ place: Int, to changes: inout [Change]) {
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
