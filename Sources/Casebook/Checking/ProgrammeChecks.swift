import Diagnostics

/// What a programme that was read should have and may lack, whatever the day.
struct ProgrammeChecks {
  let programme: Programme
  let findings: Findings

  /// Reports every warning.
  func run() {
    let tasks = TaskChecks(tasks: programme.tasks, findings: findings)
    tasks.checkClears()
    tasks.checkExtensions()
    // A period that ends before it begins was reported; nothing lies outside of it.
    guard programme.start <= programme.end else { return }
    for task in programme.tasks where !(programme.start...programme.end).contains(task.originalDeadline) {
      findings.report(
        ChainProblem.taskOutsideProgramme(
          task: task.code, task.originalDeadline, start: programme.start, end: programme.end),
        at: task.deadlineLocation)
    }
    for duty in programme.duties where duty.period.end(containing: duty.start) > programme.end {
      findings.report(
        ChainProblem.dutyNeverDue(duty.code, start: duty.start, end: programme.end), at: duty.location)
    }
  }
}
