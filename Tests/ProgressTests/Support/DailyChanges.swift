import Casebook

@testable import Progress

extension LoadedCase {
  /// The changes after a day up to another, found by looking at the case on every single day.
  func dailyChanges(after first: CivilDay, upTo last: CivilDay) -> [String] {
    var lines: [String] = []
    var before = file.standing(on: first, rules: rules)
    var day = first + 1
    while day <= last {
      let now = file.standing(on: day, rules: rules)
      if let now { lines += changes(from: before, to: now).map { line(Change(day: day, event: $0)) } }
      before = now
      day = day + 1
    }
    return lines
  }

  /// What differs between the standings of two days in a row, kind by kind.
  private func changes(from before: CaseStanding?, to now: CaseStanding) -> [Change.Event] {
    var events: [Change.Event] = []
    if before == nil { events.append(.opened(rating: now.rating, reasons: now.reasons)) }
    if let closure = now.closure, before?.closure == nil {
      events.append(.closed(closure.outcome, from: before?.rating))
    }
    if let before, now.isOpen {
      if before.rating != now.rating {
        events.append(.rated(from: before.rating, to: now.rating, reasons: now.reasons))
      }
    }
    if let before, before.caseClass != now.caseClass {
      events.append(.reclassified(from: before.caseClass, to: now.caseClass))
    }
    return events + taskChanges(from: before, to: now) + indicatorChanges(from: before, to: now)
      + reportChanges(on: now)
  }

  private func taskChanges(from before: CaseStanding?, to now: CaseStanding) -> [Change.Event] {
    var (done, overdue, extended): ([Change.Event], [Change.Event], [Change.Event]) = ([], [], [])
    let doneStates: Set<TaskState?> = [.done, .doneLate]
    for (place, task) in now.tasks.enumerated() {
      let old = before?.planCounts == true ? before?.tasks[place] : nil
      if doneStates.contains(task.state), !doneStates.contains(old?.state) {
        done.append(.done(task: place, from: old?.state, to: task.state, deadline: task.deadline))
      }
      if task.state == .overdue, old?.state != .overdue {
        overdue.append(.overdue(task: place, from: old?.state, deadline: task.deadline))
      }
      let deadline = old?.deadline ?? file.plan?.tasks[place].originalDeadline ?? task.deadline
      if deadline != task.deadline { extended.append(.extended(task: place, from: deadline, to: task.deadline)) }
    }
    return done + overdue + extended
  }

  private func indicatorChanges(from before: CaseStanding?, to now: CaseStanding) -> [Change.Event] {
    now.indicators.enumerated().compactMap { place, indicator in
      let old = before?.planCounts == true ? before?.indicators[place] : nil
      let from = old.map(\.value) ?? file.plan?.indicators[place].baseline
      guard let to = indicator.value, from.map(text) != text(to) else { return nil }
      return .moved(
        indicator: place, from: from, to: to, wasMet: old?.outcome?.isMet, isMet: indicator.outcome?.isMet)
    }
  }

  private func reportChanges(on now: CaseStanding) -> [Change.Event] {
    file.reports.indices.filter { file.reports[$0].sentOn == now.day }.map { place in
      let state = now.reports.first { file.reports[place].kind == .quarterly($0.quarter) }?.state
      return .sent(report: place, state: state)
    }
  }
}
