import Casebook

/// When a plan would be done if it went on at its present pace.
public struct Forecast: Sendable, Hashable {
  /// The day on which actual progress would reach 100.
  public let day: CivilDay
  /// The first day of the time over which the pace was taken.
  public let since: CivilDay

  /// Days over which the pace is taken at the most.
  private static let reach = 90

  /// Makes the forecast of a plan on a day; `nil` where there is no ground for one.
  init?(of plan: Plan, standings: [TaskStanding], on day: CivilDay) {
    let since = max(day - Forecast.reach, plan.start)
    guard day > since else { return nil }
    var updateDays: Set<CivilDay> = []
    // Weighted progress now, what it gained since then, and what it lacks; the common weight cancels out.
    var gained = FractionSum()
    var lacking = FractionSum()
    for (task, standing) in zip(plan.tasks, standings) where standing.state != .calledOff {
      let weight = task.weight
      let scale = Int128(weight.scale)
      for update in task.updates where update.day <= day { updateDays.insert(update.day) }
      let now = standing.progress
      let before = task.progress(on: since)
      gained.add(Int128(weight.mantissa) * Int128(now.mantissa), over: scale * Int128(now.scale))
      gained.add(-Int128(weight.mantissa) * Int128(before.mantissa), over: scale * Int128(before.scale))
      lacking.add(Int128(weight.mantissa) * 100, over: scale)
      lacking.add(-Int128(weight.mantissa) * Int128(now.mantissa), over: scale * Int128(now.scale))
    }
    guard updateDays.count >= 2, gained.sign > 0, lacking.sign > 0,
      let days = ExactRatio(lacking.multiplied(by: Int128(day - since)), over: gained)?.roundedUp,
      let last = CivilDay(year: 9999, month: 12, day: 31), days <= last - day
    else { return nil }
    self.day = day + days
    self.since = since
  }
}
