import Casebook

/// A rating and every reason for it that holds.
struct RatingAssessment {
  let rating: Rating
  let reasons: [RatingReason]

  init(
    closure: Closure?, planCounts: Bool, daysSinceIdentified: Int, tasks: [PlannedTask], standings: [TaskStanding],
    progress: PlanProgress?, reports: [ReportStanding], thresholds: Thresholds
  ) {
    if let closure {
      rating = closure.outcome == .consolidated ? .consolidated : .closed
      reasons = []
      return
    }
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

    rating =
      if !planCounts, daysSinceIdentified <= thresholds.planningDays {
        .noPlanYet
      } else if !planCounts || isFarBehind || overdue.contains(where: { $1.daysOverdue > thresholds.longOverdueDays }) {
        .seriouslyBehind
      } else if isBehind || !overdue.isEmpty || !missing.isEmpty {
        .behind
      } else {
        .onSchedule
      }
    self.reasons = rating == .onSchedule ? [] : reasons
  }
}

extension DecimalNumber {
  /// The number with the other sign.
  var negated: DecimalNumber {
    DecimalNumber(mantissa: -mantissa, decimals: Int(decimals))
  }
}
