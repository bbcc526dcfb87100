import Casebook

extension Campaign {
  /// What was sent in on each day after one up to another, by day: one change a day, however many sent something.
  ///
  /// What was sent before the campaign's own day is seen on that day. Only what is owed counts, and each obligation once,
  /// on the day it was first fulfilled.
  public func changes(after first: CivilDay, upTo last: CivilDay, register: Register) -> [Change] {
    guard first < last, day.map({ $0 <= last }) ?? true else { return [] }
    var byDay: [CivilDay: [FirstSubmission]] = [:]
    for obligation in obligations(on: last, register: register) {
      guard let sentOn = obligation.sentOn else { continue }
      let seenOn = max(sentOn, day ?? sentOn)
      guard seenOn > first, seenOn <= last else { continue }
      byDay[seenOn, default: []].append(
        FirstSubmission(stage: obligation.stage, debtor: obligation.debtor, isLate: obligation.state == .late))
    }
    return byDay.sorted { $0.key < $1.key }.map { Change(day: $0.key, event: .submitted($0.value)) }
  }
}
