import Casebook

/// How one of the six steps stands on a day.
enum StepState: String, CaseIterable {
  case done = "xong"
  case doneLate = "xong-muon"
  case overdue = "qua-han"
  case underWay = "dang-lam"
  case notYet = "chua-den"

  /// - Parameter isCurrent: Whether all steps before it are done.
  init(_ step: PlanStep, on day: CivilDay, isCurrent: Bool) {
    if let doneOn = step.doneOn, doneOn <= day {
      self = step.deadline.map { doneOn > $0 } ?? false ? .doneLate : .done
    } else if let deadline = step.deadline, deadline < day {
      self = .overdue
    } else {
      self = isCurrent ? .underWay : .notYet
    }
  }
}
