import Casebook

/// A quarter up to the day that its report is computed for.
public struct QuarterSpan: Sendable, Hashable {
  /// The quarter.
  public let quarter: Quarter
  /// Its last day, or the site's day where that is earlier.
  public let day: CivilDay

  /// Makes the part of a quarter that has passed on a day, which is not before the quarter.
  public init(_ quarter: Quarter, upTo day: CivilDay) {
    self.quarter = quarter
    self.day = min(quarter.lastDay, day)
  }

  /// The quarter before, all of it: what figures are compared with.
  public var before: QuarterSpan { QuarterSpan(quarter.previous, upTo: quarter.firstDay - 1) }

  /// Whether a day lies in the part of the quarter that has passed.
  public func contains(_ day: CivilDay) -> Bool {
    quarter.firstDay <= day && day <= self.day
  }

  /// The last day of the deadlines that the report looks ahead to: all those to come until the next quarter's end.
  public var horizon: CivilDay { quarter.next.lastDay }

  /// The last so many quarters, the oldest first; the last one contains the day.
  public static func last(_ count: Int, upTo day: CivilDay) -> [QuarterSpan] {
    var spans: [QuarterSpan] = []
    var quarter = Quarter(containing: day)
    for _ in 0..<count {
      spans.append(QuarterSpan(quarter, upTo: day))
      quarter = quarter.previous
    }
    return spans.reversed()
  }
}
