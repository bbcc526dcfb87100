import Casebook

extension QuarterRows {
  /// Lists a case.
  ///
  /// - Parameters:
  ///   - place: Its place in the casebook.
  ///   - before: How it stood at the end of the quarter before; `nil` where it was not identified yet.
  ///   - now: How it stands at the quarter's end.
  mutating func add(
    _ caseFile: CaseFile, at place: Int, from before: CaseStanding?, to now: CaseStanding, in span: QuarterSpan,
    rules: ProgressRules
  ) {
    let moves = caseFile.moves(from: before, to: now)
    if !moves.isEmpty { self.moves.add(MovedCase(caseFile: place, moves: moves, rating: now.rating)) }
    if let report = caseFile.reportStanding(for: span.quarter, on: span.day, beforeDay: rules.reportBeforeDay) {
      reports.add(OwedReport(caseFile: place, standing: report))
    }
    for report in caseFile.reports(in: span) { add(report, of: caseFile, at: place, on: span.day) }
    guard now.isOpen else { return }
    for (statistic, figures) in caseFile.statistics.enumerated()
    where figures.isKnown(on: span.day) && !figures.discrepancies.isEmpty {
      discrepancies.add(WrongStatistic(caseFile: place, report: nil, statistic: statistic))
    }
    for (task, standing) in now.tasks.enumerated() {
      if standing.state == .overdue {
        overdue.add(
          OverdueTask(caseFile: place, task: task, deadline: standing.deadline, days: standing.daysOverdue))
      } else if standing.state != .calledOff, standing.doneOn == nil, standing.deadline <= span.horizon {
        upcoming.add(UpcomingTask(caseFile: place, task: task, deadline: standing.deadline, state: standing.state))
      }
    }
  }

  private mutating func add(_ place: Int, of caseFile: CaseFile, at casePlace: Int, on day: CivilDay) {
    let report = caseFile.reports[place]
    for (proposal, asked) in report.proposals.enumerated() {
      proposals.add(
        AskedProposal(
          caseFile: casePlace, report: place, proposal: proposal, isAnswered: asked.isAnswered(on: day)))
    }
    for (statistic, figures) in report.statistics.enumerated() where !figures.discrepancies.isEmpty {
      discrepancies.add(WrongStatistic(caseFile: casePlace, report: place, statistic: statistic))
    }
  }
}
