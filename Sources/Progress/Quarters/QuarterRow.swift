import Casebook

/// A case in which something moved.
public struct MovedCase: Sendable, Comparable {
  /// The case.
  public let caseFile: Int
  /// What moved.
  public let moves: [QuarterMove]
  /// How the case stands at the quarter's end.
  public let rating: Rating

  /// By case.
  public static func < (left: MovedCase, right: MovedCase) -> Bool { left.caseFile < right.caseFile }
}

/// A task that is overdue.
public struct OverdueTask: Sendable, Comparable {
  /// The case, and the task's place in its plan.
  public let caseFile, task: Int
  /// The last day in time that it missed.
  public let deadline: CivilDay
  /// How many days ago that was.
  public let days: Int

  /// The longest overdue first.
  public static func < (left: OverdueTask, right: OverdueTask) -> Bool {
    (right.days, left.caseFile, left.task) < (left.days, right.caseFile, right.task)
  }
}

/// A task that falls due.
public struct UpcomingTask: Sendable, Comparable {
  /// The case, and the task's place in its plan.
  public let caseFile, task: Int
  /// The last day in time.
  public let deadline: CivilDay
  /// How the task stands.
  public let state: TaskState

  /// The first to fall due first.
  public static func < (left: UpcomingTask, right: UpcomingTask) -> Bool {
    (left.deadline, left.caseFile, left.task) < (right.deadline, right.caseFile, right.task)
  }
}

/// The report that a case owes for the quarter.
public struct OwedReport: Sendable, Comparable {
  /// The case.
  public let caseFile: Int
  /// How the report stands.
  public let standing: ReportStanding

  /// What is missing first, then what was late.
  public static func < (left: OwedReport, right: OwedReport) -> Bool {
    (left.standing.state.urgency, left.caseFile) < (right.standing.state.urgency, right.caseFile)
  }

  /// Whether they are the same row.
  public static func == (left: OwedReport, right: OwedReport) -> Bool { left.caseFile == right.caseFile }
}

/// What a report asks for.
public struct AskedProposal: Sendable, Comparable {
  /// The case, the report's place in it, and the proposal's in the report.
  public let caseFile, report, proposal: Int
  /// Whether it is answered.
  public let isAnswered: Bool

  /// What is not answered first.
  public static func < (left: AskedProposal, right: AskedProposal) -> Bool {
    (left.isAnswered ? 1 : 0, left.caseFile, left.report, left.proposal)
      < (right.isAnswered ? 1 : 0, right.caseFile, right.report, right.proposal)
  }
}

/// A statistic that does not add up.
public struct WrongStatistic: Sendable, Comparable {
  /// The case.
  public let caseFile: Int
  /// The report's place in it; `nil` for the case file itself.
  public let report: Int?
  /// The statistic's place there.
  public let statistic: Int

  /// By case, the case file before its reports.
  public static func < (left: WrongStatistic, right: WrongStatistic) -> Bool {
    (left.caseFile, left.report ?? -1, left.statistic) < (right.caseFile, right.report ?? -1, right.statistic)
  }
}

extension SubmissionState {
  /// 0 for what needs attention most.
  fileprivate var urgency: Int {
    switch self {
    case .missing: 0
    case .late: 1
    case .notYetDue: 2
    case .inTime: 3
    }
  }
}
