import Casebook

/// An indicator on a day, against its next target.
public struct IndicatorStanding: Sendable {
  /// The last value measured by then, else the baseline.
  public let value: Quantity?
  /// The day of that value; `nil` where it is the baseline.
  public let valueDay: CivilDay?
  /// The first target not yet past on that day, else the last one.
  public let target: IndicatorTarget?
  /// How far it is against that target; `nil` where it is neither met nor counted.
  public let outcome: Outcome?
  /// Whether the value meets the last of all targets; `nil` where it is neither met nor counted.
  public let meetsLastTarget: Bool?
  /// Whether the value has moved from the baseline to the wrong side.
  public let movesAway: Bool

  /// How a value stands against a target.
  public struct Outcome: Sendable {
    /// Whether the target is met.
    public let isMet: Bool
    /// The share of the way from the baseline to the target, 0 to 1; `nil` where only met or not can be said.
    public let attainment: DecimalNumber?
  }
}

extension IndicatorStanding {
  /// Looks at an indicator on a day; what is dated later has not happened yet.
  init(of indicator: Indicator, on day: CivilDay) {
    let last = indicator.measurements.last { $0.day <= day && $0.organisation == nil }
    let value = last?.value ?? indicator.baseline
    let next = indicator.targets.first { $0.deadline >= day }?.deadline
    // Of targets for one day the last in the file counts.
    let target = indicator.targets.last { $0.deadline == next } ?? indicator.targets.last
    self.value = value
    valueDay = last?.day
    self.target = target
    outcome = Outcome(value: value, of: indicator, against: target)
    meetsLastTarget = Outcome(value: value, of: indicator, against: indicator.targets.last)?.isMet
    movesAway = IndicatorStanding.movesAway(value, from: indicator.baseline, indicator.direction)
  }

  private static func movesAway(
    _ value: Quantity?, from baseline: Quantity?, _ direction: Indicator.Direction
  ) -> Bool {
    guard let value, let baseline else { return false }
    let moved = (FractionSum(value) - FractionSum(baseline)).sign
    return switch direction {
    case .rise, .atLeast: moved < 0
    case .fall, .atMost: moved > 0
    }
  }
}

extension IndicatorStanding.Outcome {
  /// Holds a value against a target; `nil` where either is missing.
  init?(value: Quantity?, of indicator: Indicator, against target: IndicatorTarget?) {
    guard let value = value.map(FractionSum.init), let target else { return nil }
    switch target.goal {
    case .range(let lower, let upper):
      isMet = FractionSum(lower).isAtMost(value) && value.isAtMost(FractionSum(upper))
      attainment = nil
    case .value(let goal):
      let goal = FractionSum(goal)
      switch indicator.direction {
      case .atLeast: (isMet, attainment) = (goal.isAtMost(value), nil)
      case .atMost: (isMet, attainment) = (value.isAtMost(goal), nil)
      case .rise, .fall:
        guard let baseline = indicator.baseline.map(FractionSum.init),
          let share = ExactRatio(value - baseline, over: goal - baseline)
        else {
          isMet = indicator.direction == .rise ? goal.isAtMost(value) : value.isAtMost(goal)
          attainment = nil
          return
        }
        // The rounded share may read 1 although something is lacking; the exact one decides.
        isMet = !share.isBelow(1)
        attainment = isMet ? 1 : share.isAtMost(0) ? 0 : share.rounded(toDecimals: 4)
      }
    }
  }
}
