import Casebook

/// A case's rating from day to day, without the reasons and without anything else that a standing holds.
///
/// It gives the rating that `CaseFile.standing` gives, at a small part of the cost.
struct RatingCourse {
  private let file: CaseFile
  private let rules: ProgressRules
  private let tasks: [TaskCourse]
  /// The reports owed: the last day in time, and the day it was sent. Nothing stands behind one never sent: from then on
  /// a report is missing anyway.
  private let reports: [(deadline: CivilDay, sentOn: CivilDay?)]

  /// Prepares a case to be looked at on days up to `last`.
  init(_ file: CaseFile, upTo last: CivilDay, rules: ProgressRules) {
    self.file = file
    self.rules = rules
    tasks = file.plan?.tasks.map { TaskCourse($0) } ?? []
    var sent: [Quarter: CivilDay] = [:]
    for report in file.reports {
      if case .quarterly(let quarter) = report.kind { sent[quarter] = report.sentOn }
    }
    var reports: [(deadline: CivilDay, sentOn: CivilDay?)] = []
    var quarter = Quarter(containing: file.identifiedOn)
    while reports.last.map({ $0.sentOn != nil }) ?? true {
      let deadline = quarter.reportDeadline(before: rules.reportBeforeDay) - 1
      guard deadline < last else { break }
      if deadline >= file.identifiedOn { reports.append((deadline, sent[quarter])) }
      quarter = quarter.next
    }
    self.reports = reports
  }

  /// The rating on a day on which the case has been identified.
  func rating(on day: CivilDay) -> Rating {
    let closure = file.closure.flatMap { $0.day <= day ? $0 : nil }
    let planCounts = file.planCounts(on: day)
    var most = 0
    var (isBehind, isFarBehind) = (false, false)
    if closure == nil, planCounts {
      let looks = tasks.map { ($0.weight, $0.look(on: day)) }
      most = looks.reduce(0) { max($0, $1.1?.daysOverdue ?? 0) }
      isBehind = gap(of: looks, on: day, isAtMost: rules.thresholds.behindPoints.negated)
      isFarBehind = gap(of: looks, on: day, isAtMost: rules.thresholds.seriouslyBehindPoints.negated)
    }
    return Rating(
      closure: closure, planCounts: planCounts, daysSinceIdentified: day - file.identifiedOn, mostDaysOverdue: most,
      isBehind: isBehind, isFarBehind: isFarBehind,
      lacksReport: reports.contains { $0.deadline < day && ($0.sentOn.map { $0 > day } ?? true) },
      thresholds: rules.thresholds)
  }

  /// Whether the gap is `bound` or less: by floating point where that can tell, else exactly.
  private func gap(
    of looks: [(weight: Double, look: TaskCourse.Look?)], on day: CivilDay, isAtMost bound: DecimalNumber
  )
    -> Bool
  {
    let bound = (exact: bound, near: bound.doubleValue)
    var (sum, size) = (0.0, 0.0)
    for case (let weight, let look?) in looks {
      sum += weight * (look.actual - look.planned - bound.near)
      size += weight * (look.actual + look.planned + abs(bound.near))
    }
    guard abs(sum) <= 1e-9 * size else { return sum < 0 }
    guard let tasks = file.plan?.tasks else { return false }
    let standings = tasks.map { TaskStanding(of: $0, on: day, thresholds: rules.thresholds) }
    return PlanProgress(of: tasks, standings: standings, on: day)?.gap.isAtMost(bound.exact) ?? false
  }

  /// The days from one on up to another on which the rating differs from the day before, with both ratings.
  ///
  /// - Parameter records: The days between the two on which something was recorded. On other days a case only gets worse:
  ///   time passes, and nothing is done about it. So where the rating is the same at both ends of a stretch without
  ///   records, it is the same throughout.
  func turns(from first: CivilDay, to last: CivilDay, records: [CivilDay]) -> [Turn] {
    var turns: [Turn] = []
    var known = (day: first, rating: rating(on: first))
    for day in records where day > first && day <= last {
      // The day before a record belongs to the stretch that ends there.
      for next in [day - 1, day] where next > known.day {
        let rating = rating(on: next)
        addTurns(from: known, to: (next, rating), &turns)
        known = (next, rating)
      }
    }
    if known.day < last { addTurns(from: known, to: (last, rating(on: last)), &turns) }
    return turns
  }

  /// A day with another rating than the day before.
  struct Turn {
    let day: CivilDay
    let from, to: Rating
  }

  private func addTurns(
    from left: (day: CivilDay, rating: Rating), to right: (day: CivilDay, rating: Rating), _ turns: inout [Turn]
  ) {
    guard left.rating != right.rating else { return }
    guard right.day - left.day > 1 else {
      turns.append(Turn(day: right.day, from: left.rating, to: right.rating))
      return
    }
    let day = left.day + (right.day - left.day) / 2
    let middle = (day: day, rating: rating(on: day))
    addTurns(from: left, to: middle, &turns)
    addTurns(from: middle, to: right, &turns)
  }
}
