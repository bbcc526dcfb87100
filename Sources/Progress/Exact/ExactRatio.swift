import Casebook

/// One sum of fractions divided by another, rounded only to be shown.
public struct ExactRatio: Sendable {
  /// What is divided.
  let numerator: FractionSum
  /// What it is divided by; above 0.
  let denominator: FractionSum

  /// Divides; `nil` where the divisor is 0.
  init?(_ numerator: FractionSum, over denominator: FractionSum) {
    let sign = denominator.sign
    guard sign != 0 else { return nil }
    self.numerator = numerator.multiplied(by: Int128(sign))
    self.denominator = denominator.multiplied(by: Int128(sign))
  }

  /// A value by itself.
  public init(_ value: FractionSum) {
    numerator = value
    denominator = FractionSum(1)
  }

  /// The nearest floating-point number, but for the last digits.
  public var doubleValue: Double {
    numerator.doubleValue / denominator.doubleValue
  }

  /// Whether the value is `bound` or less, exactly.
  public func isAtMost(_ bound: DecimalNumber) -> Bool {
    compare(to: Int128(bound.mantissa), over: Int128(bound.scale)) <= 0
  }

  /// Whether the value is less than `bound`, exactly.
  public func isBelow(_ bound: DecimalNumber) -> Bool {
    compare(to: Int128(bound.mantissa), over: Int128(bound.scale)) < 0
  }

  /// The value with so many decimals, half up: what lies in the middle goes away from 0.
  ///
  /// Values are percentages, points and shares; anything that does not fit 18 digits is given as the largest that does.
  public func rounded(toDecimals decimals: Int) -> DecimalNumber {
    let scale = DecimalNumber(mantissa: 0, decimals: decimals).scale
    let scaled = abs(doubleValue) * Double(scale)
    let isNegative = numerator.sign < 0
    // The smallest `Int64` has no opposite, so that it is no one's result.
    guard scaled < 9e17 else { return DecimalNumber(mantissa: isNegative ? -.max : .max, decimals: decimals) }
    // The floating-point value may be off by a hair; the exact comparison with the middle decides.
    var magnitude = Int64(scaled.rounded(.down))
    let middle = Int128(magnitude) * 2 + 1
    let comparison = compare(to: isNegative ? -middle : middle, over: 2 * Int128(scale)) * (isNegative ? -1 : 1)
    if comparison >= 0 { magnitude += 1 }
    return DecimalNumber(mantissa: isNegative ? -magnitude : magnitude, decimals: decimals)
  }

  /// -1, 0 or 1 as the value is below, at or above a fraction with a denominator above 0.
  private func compare(to numerator: Int128, over denominator: Int128) -> Int {
    // Floating point tells nearly all apart; its values are right to more than nine digits.
    let (value, bound) = (doubleValue, numerator.nearestDouble / denominator.nearestDouble)
    if abs(value - bound) > 1e-8 * (abs(value) + abs(bound)) { return value < bound ? -1 : 1 }
    return (self.numerator.multiplied(by: denominator) - self.denominator.multiplied(by: numerator)).sign
  }
}

extension ExactRatio {
  /// The smallest whole number that is not below the value; `nil` where that is beyond ten
  /// million, which no span of days in the calendar is.
  var roundedUp: Int? {
    let estimate = doubleValue
    guard abs(estimate) < 1e7 else { return nil }
    // The estimate may be off by a hair, to either side of a whole number.
    let below = Int(estimate.rounded(.down))
    return (below...below + 2).first { isAtMost(DecimalNumber($0)) }
  }
}

extension ExactRatio {
  /// A part of a whole in per cent; `nil` of nothing.
  public static func share(_ part: Int, of whole: Int) -> ExactRatio? {
    ExactRatio(FractionSum(DecimalNumber(part)).multiplied(by: 100), over: FractionSum(DecimalNumber(whole)))
  }
}

extension ExactRatio {
  /// The value in hundredths: a share as a percentage.
  public var hundredfold: ExactRatio {
    ExactRatio(numerator: numerator.multiplied(by: 100), denominator: denominator)
  }

  /// The difference of two values that have the same divisor.
  init(_ left: ExactRatio, minus right: ExactRatio) {
    self.init(numerator: left.numerator - right.numerator, denominator: left.denominator)
  }

  private init(numerator: FractionSum, denominator: FractionSum) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
