import Diagnostics

/// What a task of a plan or a programme should have and may lack.
struct TaskChecks {
  let tasks: [PlannedTask]
  let findings: Findings

  /// Reports every one of the six clears that a task lacks; those that it cannot do without are required keys.
  func checkClears() {
    for task in tasks {
      let clears: [(String?, TaskKey, Wording)] = [
        (task.person, .person, Wording(vi: "rõ người", en: "person")),
        (task.authority, .authority, Wording(vi: "rõ thẩm quyền", en: "authority")),
        (task.responsibility, .responsibility, Wording(vi: "rõ trách nhiệm", en: "responsibility")),
        (task.deliverable, .deliverable, Wording(vi: "rõ sản phẩm", en: "deliverable")),
      ]
      for (value, key, wording) in clears where value == nil {
        findings.report(
          ChainProblem.missingClear(task: task.code, key: key.rawValue, clear: wording), at: task.location)
      }
    }
  }

  /// Reports extensions that follow another, have no document, or give no more time.
  func checkExtensions() {
    for task in tasks {
      var present = task.originalDeadline
      for (place, granted) in task.extensions.enumerated() {
        if place > 0 {
          findings.report(ChainProblem.severalExtensions(task: task.code, count: place + 1), at: granted.location)
        }
        if granted.document == nil {
          findings.report(ChainProblem.extensionWithoutDocument(task: task.code), at: granted.location)
        }
        if granted.deadline <= present, granted.deadline >= task.originalDeadline {
          findings.report(
            DateProblem.extensionNotLater(task: task.code, granted.deadline, present: present), at: granted.location)
        }
        present = granted.deadline
      }
    }
  }
}
