import Casebook
import Diagnostics

extension CaseFile {
  /// What is late or stale on a day while the case is open.
  public func warnings(on day: CivilDay, rules: ProgressRules) -> [Diagnostic] {
    guard let standing = standing(on: day, rules: rules), standing.isOpen else { return [] }
    return reportWarnings(standing) + stepWarnings(on: day) + taskWarnings(standing) + indicatorWarnings(standing)
  }

  private func reportWarnings(_ standing: CaseStanding) -> [Diagnostic] {
    standing.reports.compactMap { report in
      switch report.state {
      case .inTime, .notYetDue:
        return nil
      case .missing:
        return StandingProblem.reportMissing(report.quarter, deadline: report.deadline).diagnostic(at: location)
      case .late:
        let place = reports.first { $0.kind == .quarterly(report.quarter) }?.location ?? location
        return StandingProblem.reportLate(
          report.quarter, deadline: report.deadline, sentOn: report.sentOn ?? report.deadline
        ).diagnostic(at: place)
      }
    }
  }

  private func stepWarnings(on day: CivilDay) -> [Diagnostic] {
    (plan?.steps ?? []).compactMap { step in
      guard let deadline = step.deadline else { return nil }
      if let doneOn = step.doneOn, doneOn <= day {
        guard doneOn > deadline else { return nil }
        return StandingProblem.stepDoneLate(step.number, deadline: deadline, doneOn: doneOn)
          .diagnostic(at: step.location)
      }
      guard day > deadline else { return nil }
      return StandingProblem.stepLate(step.number, deadline: deadline).diagnostic(at: step.location)
    }
  }

  private func taskWarnings(_ standing: CaseStanding) -> [Diagnostic] {
    zip(plan?.tasks ?? [], standing.tasks).compactMap { task, taskStanding in
      guard taskStanding.isStale else { return nil }
      let since = taskStanding.lastUpdate ?? task.start
      return StandingProblem.staleTask(task.code, since: since, days: standing.day - since)
        .diagnostic(at: task.location)
    }
  }

  private func indicatorWarnings(_ standing: CaseStanding) -> [Diagnostic] {
    let counted = standing.tasks.filter { $0.state != .calledOff }
    guard !counted.isEmpty, counted.allSatisfy({ $0.doneOn != nil }) else { return [] }
    return zip(plan?.indicators ?? [], standing.indicators).compactMap { indicator, indicatorStanding in
      guard indicatorStanding.movesAway else { return nil }
      return StandingProblem.indicatorMovesAway(indicator.code).diagnostic(at: indicator.location)
    }
  }
}
