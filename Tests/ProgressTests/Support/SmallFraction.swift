import TestSupport

@testable import Progress

/// A fraction of numbers so small that its sums fit 128 bits: what exact arithmetic is compared with.
struct SmallFraction {
  var numerator: Int128
  /// Above 0.
  var denominator: Int128

  static func + (left: SmallFraction, right: SmallFraction) -> SmallFraction {
    SmallFraction(
      numerator: left.numerator * right.denominator + right.numerator * left.denominator,
      denominator: left.denominator * right.denominator)
  }

  /// A fraction with a denominator up to a bound.
  static func random(upTo bound: Int128, using random: inout SplitMix64) -> SmallFraction {
    SmallFraction(
      numerator: Int128.random(in: -bound...bound, using: &random),
      denominator: Int128.random(in: 1...bound, using: &random))
  }
}

extension FractionSum {
  /// The sum of some fractions.
  init(_ fractions: [SmallFraction]) {
    self.init()
    for fraction in fractions { add(fraction.numerator, over: fraction.denominator) }
  }
}

/// -1, 0 or 1.
func sign(_ value: Int128) -> Int {
  value < 0 ? -1 : value > 0 ? 1 : 0
}
