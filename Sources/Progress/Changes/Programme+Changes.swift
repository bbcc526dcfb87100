import Casebook

extension Programme {
  /// What changed on each day after one up to another, by day, then by kind: tasks done, become overdue, extended, and
  /// indicators moved for the whole, as in a case's plan.
  ///
  /// A programme needs no approval: it counts from the day of its document, without one from ever. On that day, what was
  /// recorded before is held against a programme without records.
  public func changes(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    let counted = CountedDays(since: documentDay ?? first, first: first, last: last)
    guard first < last, counted.since <= last else { return [] }
    var changes: [Change] = []
    for place in tasks.indices { tasks[place].addChanges(in: counted, place, rules.thresholds, to: &changes) }
    for place in indicators.indices { indicators[place].addChanges(in: counted, place, to: &changes) }
    return changes.sortedByDay
  }
}
