import Casebook
import Diagnostics

extension CaseFile {
  /// What is late or stale on a day while the case is open.
  public func warnings(on day: CivilDay, rules: ProgressRules) -> [Diagnostic] {
    guard let standing = standing(on: day, rules: rules), standing.isOpen else { return [] }
    let tasks = TaskWarnings(tasks: plan?.tasks ?? [], standings: standing.tasks, day: standing.day)
    return reportWarnings(standing) + stepWarnings(on: day) + tasks.stale
      + tasks.movingAway(Array(zip(plan?.indicators ?? [], standing.indicators)))
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
}
