import Diagnostics

/// What a case that was read should have and may lack, whatever the day.
struct CaseChecks {
  let caseFile: CaseFile
  let framework: Framework
  let findings: Findings

  /// Reports every warning.
  func run() {
    guard let plan = caseFile.plan else {
      checkClosure()
      return
    }
    checkDocument(plan)
    let tasks = TaskChecks(tasks: plan.tasks, findings: findings)
    tasks.checkClears()
    checkChain(plan)
    tasks.checkExtensions()
    checkClosure()
    checkOddDays(plan)
  }

  private func checkDocument(_ plan: Plan) {
    guard let approvedOn = plan.approvedOn else { return }
    let place = caseFile.caseClass(on: approvedOn)
    guard framework.caseClasses.indices.contains(place) else { return }
    let caseClass = framework.caseClasses[place]
    if caseClass.document != plan.kind {
      findings.report(
        ChainProblem.wrongDocument(plan.kind, caseClass: caseClass.name, expected: caseClass.document),
        at: plan.location)
    }
  }

  private func checkChain(_ plan: Plan) {
    for weakLink in caseFile.weakLinks where !plan.tasks.contains(where: { $0.weakLinks.contains(weakLink.code) }) {
      findings.report(ChainProblem.weakLinkWithoutTask(weakLink.code), at: weakLink.location)
    }
    for task in plan.tasks {
      if task.weakLinks.isEmpty { findings.report(ChainProblem.taskWithoutWeakLink(task.code), at: task.location) }
      let isInside = (plan.start...max(plan.start, plan.end)).contains(task.originalDeadline)
      if !isInside {
        findings.report(
          ChainProblem.taskOutsidePlan(task: task.code, task.originalDeadline, start: plan.start, end: plan.end),
          at: task.deadlineLocation)
      }
    }
  }

  private func checkClosure() {
    guard let closure = caseFile.closure, closure.outcome == .consolidated else { return }
    for weakLink in caseFile.weakLinks {
      let verdict = caseFile.plan?.verdicts.last { $0.weakLink == weakLink.code && $0.day <= closure.day }
      let degree = verdict?.degree ?? .not
      if degree != .overcome {
        findings.report(ChainProblem.closedWithWeakLink(weakLink.code, degree), at: closure.location)
      }
    }
  }

  private func checkOddDays(_ plan: Plan) {
    if let approvedOn = plan.approvedOn, approvedOn < caseFile.identifiedOn {
      findings.report(
        DateProblem.approvedBeforeIdentified(approvedOn, identified: caseFile.identifiedOn), at: plan.location)
    }
    guard let closedOn = caseFile.closure?.day else { return }
    for update in plan.tasks.flatMap(\.updates) where update.day > closedOn {
      findings.report(DateProblem.afterClosing(update.day, closed: closedOn), at: update.location)
    }
  }
}

extension CaseFile {
  /// The place in the framework of the case's class on a day.
  public func caseClass(on day: CivilDay) -> Int {
    reclassifications.last { $0.day <= day }?.caseClass ?? initialClass
  }
}
