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
  func reportStandings(on day: CivilDay, beforeDay: Int) -> [ReportStanding] {
    var sent: [Quarter: CivilDay] = [:]
    for report in reports where report.isSent(by: day) {
      if case .quarterly(let quarter) = report.kind { sent[quarter] = report.sentOn }
    }
    let present = Quarter(containing: day)
    let last = max(present, sent.keys.max() ?? present)
    var standings: [ReportStanding] = []
    var quarter = Quarter(containing: identifiedOn)
    while quarter <= last {
      if let standing = reportStanding(for: quarter, sentOn: sent[quarter], on: day, beforeDay: beforeDay),
        standing.deadline <= day || standing.sentOn != nil
      {
        standings.append(standing)
      }
      quarter = quarter.next
    }
    return standings
  }

  /// The report that a case owes for one quarter, on a day, due by then or not; `nil` where it owes none.
  public func reportStanding(for quarter: Quarter, on day: CivilDay, beforeDay: Int) -> ReportStanding? {
    let report = reports.last { $0.kind == .quarterly(quarter) && $0.isSent(by: day) }
    return reportStanding(for: quarter, sentOn: report?.sentOn, on: day, beforeDay: beforeDay)
  }

  /// A case owes a report for each quarter whose last day in time lies between the day it was identified and the day it
  /// closed, both included.
  private func reportStanding(
    for quarter: Quarter, sentOn: CivilDay?, on day: CivilDay, beforeDay: Int
  ) -> ReportStanding? {
    let closedOn = closure.flatMap { $0.day <= day ? $0.day : nil }
    let deadline = quarter.reportDeadline(before: beforeDay) - 1
    guard deadline >= identifiedOn, closedOn.map({ deadline <= $0 }) ?? true else { return nil }
    return ReportStanding(
      quarter: quarter, deadline: deadline, sentOn: sentOn,
      state: SubmissionState(sentOn: sentOn, deadline: deadline, on: day))
  }
}
