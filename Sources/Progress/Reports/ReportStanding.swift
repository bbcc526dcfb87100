import Casebook

/// Whether something that is due by a day was sent in time: a report, a submission.
public enum SubmissionState: String, Sendable, CaseIterable {
  /// Sent in time.
  case inTime = "dung-han"
  /// Sent late.
  case late = "cham"
  /// Not sent, and the last day in time has passed.
  case missing = "thieu"
  /// Not sent, and not yet due.
  case notYetDue = "chua-den-han"

  /// How a submission stands on a day.
  ///
  /// - Parameters:
  ///   - sentOn: The day it was sent; later than `day` it has not been sent yet.
  ///   - deadline: The last day in time.
  init(sentOn: CivilDay?, deadline: CivilDay, on day: CivilDay) {
    if let sentOn, sentOn <= day {
      self = sentOn <= deadline ? .inTime : .late
    } else {
      self = day > deadline ? .missing : .notYetDue
    }
  }
}

/// The report that a case owes for a quarter, on a day.
public struct ReportStanding: Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// The last day in time.
  public let deadline: CivilDay
  /// The day it was sent, where it was by then.
  public let sentOn: CivilDay?
  /// How it stands.
  public let state: SubmissionState
}

extension CaseFile {
  /// The quarterly reports owed so far on a day: those due by then, and those sent by then ahead of time.
  ///
  /// A case owes one for each quarter whose last day in time lies between the day it was identified and the day it
  /// closed, both included.
  func reportStandings(on day: CivilDay, beforeDay: Int) -> [ReportStanding] {
    let closedOn = closure.flatMap { $0.day <= day ? $0.day : nil }
    var sent: [Quarter: CivilDay] = [:]
    for report in reports {
      guard case .quarterly(let quarter) = report.kind, let sentOn = report.sentOn, sentOn <= day else { continue }
      sent[quarter] = sentOn
    }
    let present = Quarter(containing: day)
    let last = max(present, sent.keys.max() ?? present)
    var standings: [ReportStanding] = []
    var quarter = Quarter(containing: identifiedOn)
    while quarter <= last {
      defer { quarter = quarter.next }
      let deadline = quarter.reportDeadline(before: beforeDay) - 1
      guard deadline >= identifiedOn, closedOn.map({ deadline <= $0 }) ?? true,
        deadline <= day || sent[quarter] != nil
      else { continue }
      let state = SubmissionState(sentOn: sent[quarter], deadline: deadline, on: day)
      standings.append(
        ReportStanding(quarter: quarter, deadline: deadline, sentOn: sent[quarter], state: state))
    }
    return standings
  }
}
