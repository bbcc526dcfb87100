import Casebook

/// What changed in a case, a programme or a campaign on a day, against the day before (progress, *Comparing two days*).
public struct Change: Sendable {
  /// The day of the change.
  public let day: CivilDay
  /// What changed.
  public let event: Event

  /// What can change. Numbers are places: of tasks and indicators in the plan or the programme, of reports in the case,
  /// of classes in the framework.
  public enum Event: Sendable {
    /// The case was identified; its first rating is no re-rating.
    case opened(rating: Rating, reasons: [RatingReason])
    /// The case ended. The rating that comes with it is no re-rating; `from` is the one before, `nil` where the case was
    /// identified on the same day.
    case closed(Closure.Outcome, from: Rating?)
    /// The open case is rated otherwise.
    case rated(from: Rating, to: Rating, reasons: [RatingReason])
    /// The case is of another class.
    case reclassified(from: Int, to: Int)
    /// A task is done, in time or late; `from` is `nil` where its plan did not count the day before.
    case done(task: Int, from: TaskState?, to: TaskState, deadline: CivilDay)
    /// A task is overdue; `deadline` has passed.
    case overdue(task: Int, from: TaskState?, deadline: CivilDay)
    /// A task has another deadline.
    case extended(task: Int, from: CivilDay, to: CivilDay)
    /// An indicator has another value. `wasMet` and `isMet` tell whether its target was met before and is now, `nil` where
    /// that is not told. Four times as large as the others, so kept apart.
    indirect case moved(indicator: Int, from: Quantity?, to: Quantity, wasMet: Bool?, isMet: Bool?)
    /// A report was sent; `state` tells of one that the case owes.
    case sent(report: Int, state: SubmissionState?)
    /// Something was sent in for a campaign: all that was owed and was sent first on that day, by stage, then by the
    /// organisation's place in the register.
    case submitted([FirstSubmission])
  }

  /// The kind of the change.
  public var kind: ChangeKind {
    switch event {
    case .opened: .opened
    case .closed: .closed
    case .rated(let from, let to, _): to.severity < from.severity ? .worsened : .improved
    case .reclassified: .reclassified
    case .done: .done
    case .overdue: .overdue
    case .extended: .extended
    case .moved: .indicatorMoved
    case .sent: .reportSent
    case .submitted: .submitted
    }
  }
}

/// An obligation of a campaign that was fulfilled.
public struct FirstSubmission: Sendable {
  /// The stage's place in the campaign.
  public let stage: Int
  /// Who sent it.
  public let debtor: Submission.Debtor
  /// Whether it was sent after the last day in time.
  public let isLate: Bool
}
