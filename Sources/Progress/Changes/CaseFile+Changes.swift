import Casebook

extension CaseFile {
  /// What changed on each day after one up to another, by day, then by kind (progress, *Comparing two days*).
  ///
  /// The result is what looking at the case on each of these days would tell; only days on which something can change are
  /// looked at.
  public func changes(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    guard first < last, identifiedOn <= last else { return [] }
    let changes =
      caseChanges(after: first, upTo: last, rules: rules) + ratingChanges(after: first, upTo: last, rules: rules)
      + planChanges(after: first, upTo: last, rules: rules) + reportChanges(after: first, upTo: last, rules: rules)
    return changes.sortedByDay
  }

  /// Opened, closed, reclassified.
  private func caseChanges(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    var changes: [Change] = []
    if identifiedOn > first, let standing = standing(on: identifiedOn, rules: rules) {
      changes.append(
        Change(day: identifiedOn, event: .opened(rating: standing.rating, reasons: standing.reasons)))
    }
    if let closure, closure.day > first, closure.day <= last {
      let before = standing(on: closure.day - 1, rules: rules)?.rating
      changes.append(Change(day: closure.day, event: .closed(closure.outcome, from: before)))
    }
    for day in Set(reclassifications.map(\.day)) where day > max(first, identifiedOn) && day <= last {
      let (from, to) = (caseClass(on: day - 1), caseClass(on: day))
      if from != to { changes.append(Change(day: day, event: .reclassified(from: from, to: to))) }
    }
    return changes
  }

  /// Re-rated while open.
  private func ratingChanges(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    let from = max(first, identifiedOn)
    let to = min(last, closure.map { $0.day - 1 } ?? last)
    guard from < to else { return [] }
    return RatingCourse(self, upTo: to, rules: rules).turns(from: from, to: to, records: recordDays).map { turn in
      let reasons = standing(on: turn.day, rules: rules)?.reasons ?? []
      return Change(day: turn.day, event: .rated(from: turn.from, to: turn.to, reasons: reasons))
    }
  }

  /// The days on which something was recorded that a rating may depend on, in order.
  private var recordDays: [CivilDay] {
    var days = reports.compactMap(\.sentOn)
    if let plan {
      if let approvedOn = plan.approvedOn { days.append(approvedOn) }
      for task in plan.tasks {
        for update in task.updates { days.append(update.day) }
        for granted in task.extensions { days.append(granted.day) }
        for cancellation in task.cancellations { days.append(cancellation.day) }
      }
    }
    return Set(days).sorted()
  }

  /// Reports sent, whether owed or not, while the case has been identified.
  private func reportChanges(after first: CivilDay, upTo last: CivilDay, rules: ProgressRules) -> [Change] {
    reports.indices.compactMap { place in
      guard let sentOn = reports[place].sentOn, sentOn > first, sentOn <= last, sentOn >= identifiedOn else {
        return nil
      }
      var state: SubmissionState?
      if case .quarterly(let quarter) = reports[place].kind {
        state = reportStandings(on: sentOn, beforeDay: rules.reportBeforeDay).first { $0.quarter == quarter }?.state
      }
      return Change(day: sentOn, event: .sent(report: place, state: state))
    }
  }
}

extension [Change] {
  /// By day, then by kind, then as they are.
  var sortedByDay: [Change] {
    enumerated().sorted { left, right in
      (left.element.day, left.element.kind.rank, left.offset) < (
        right.element.day, right.element.kind.rank, right.offset
      )
    }.map(\.element)
  }
}

extension ChangeKind {
  /// Its place in the order of kinds.
  fileprivate var rank: Int { ChangeKind.allCases.firstIndex(of: self) ?? 0 }
}
