import Casebook

/// A rating and every reason for it that holds.
struct RatingAssessment {
  let rating: Rating
  let reasons: [RatingReason]

  init(
    closure: Closure?, planCounts: Bool, daysSinceIdentified: Int, tasks: [PlannedTask], standings: [TaskStanding],
    progress: PlanProgress?, reports: [ReportStanding], thresholds: Thresholds
  ) {
    let overdue = zip(tasks, standings).filter { $1.state == .overdue }
    let missing = reports.filter { $0.state == .missing }
    let gap = progress?.gap
    let isBehind = gap?.isAtMost(thresholds.behindPoints.negated) ?? false
    let isFarBehind = gap?.isAtMost(thresholds.seriouslyBehindPoints.negated) ?? false

    var reasons: [RatingReason] = []
    reasons += overdue.map { .taskOverdue(task: $0.code, days: $1.daysOverdue) }
    // A rating needs a reason even where the site has the two thresholds the wrong way round.
    if isBehind || isFarBehind, let gap { reasons.append(.gap(points: gap.rounded(toDecimals: 4))) }
    reasons += missing.map { .reportMissing($0.quarter) }
    if !planCounts { reasons.append(.noPlan(days: daysSinceIdentified)) }

    rating = Rating(
      closure: closure, planCounts: planCounts, daysSinceIdentified: daysSinceIdentified,
      mostDaysOverdue: overdue.map(\.1.daysOverdue).max() ?? 0, isBehind: isBehind, isFarBehind: isFarBehind,
      lacksReport: !missing.isEmpty, thresholds: thresholds)
    self.reasons = rating.isOpen && rating != .onSchedule ? reasons : []
  }
}

extension Rating {
  /// The first rating that fits.
  ///
  /// - Parameters:
  ///   - mostDaysOverdue: How long the task that is overdue the longest has been so; 0 where none is.
  ///   - isBehind: Whether the gap has reached the threshold of cases behind.
  ///   - isFarBehind: Whether it has reached that of cases seriously behind.
  init(
    closure: Closure?, planCounts: Bool, daysSinceIdentified: Int, mostDaysOverdue: Int, isBehind: Bool,
    isFarBehind: Bool, lacksReport: Bool, thresholds: Thresholds
  ) {
    let isOverdue = mostDaysOverdue > 0
    self =
      if let closure {
        closure.outcome == .consolidated ? .consolidated : .closed
      } else if !planCounts, daysSinceIdentified <= thresholds.planningDays {
        .noPlanYet
      } else if !planCounts || isFarBehind || isOverdue && mostDaysOverdue > thresholds.longOverdueDays {
        .seriouslyBehind
      } else if isBehind || isOverdue || lacksReport {
        .behind
      } else {
        .onSchedule
      }
  }
}

extension DecimalNumber {
  /// The number with the other sign.
  var negated: DecimalNumber {
    DecimalNumber(mantissa: -mantissa, decimals: Int(decimals))
  }
}
