import Casebook

/// When a recurring duty is due: on the last day of every period from its first day on, until its programme ends
/// (progress, *Campaigns and recurring duties*).
public struct DutySchedule: Sendable {
  /// How long a period is.
  public let period: RecurringDuty.Period
  /// The first occurrence; `nil` where no period ends in time.
  public let first: CivilDay?
  /// The last day on which there may be an occurrence.
  public let end: CivilDay

  /// Lays out a duty.
  ///
  /// - Parameter end: The last day of the duty's programme.
  public init(_ duty: RecurringDuty, until end: CivilDay) {
    period = duty.period
    let first = duty.period.end(containing: duty.start)
    self.first = first <= end ? first : nil
    self.end = end
  }

  /// The first occurrence on a day or after it.
  public func next(from day: CivilDay) -> CivilDay? {
    guard let first else { return nil }
    let next = period.end(containing: max(day, first))
    return next <= end ? next : nil
  }

  /// The occurrences of some days, in order.
  public func occurrences(in days: ClosedRange<CivilDay>) -> [CivilDay] {
    var occurrences: [CivilDay] = []
    var next = next(from: days.lowerBound)
    while let day = next, day <= days.upperBound {
      occurrences.append(day)
      next = self.next(from: day + 1)
    }
    return occurrences
  }
}

extension Programme {
  /// When one of the programme's duties is due.
  public func schedule(of duty: RecurringDuty) -> DutySchedule {
    DutySchedule(duty, until: end)
  }
}
