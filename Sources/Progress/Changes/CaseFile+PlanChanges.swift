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
