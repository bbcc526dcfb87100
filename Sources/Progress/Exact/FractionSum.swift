import Casebook

/// A sum of fractions that is compared and rounded exactly, whatever their denominators.
public struct FractionSum: Sendable {
  /// One of the fractions.
  struct Term: Sendable {
    var numerator: Int128
    /// Above 0.
    var denominator: Int128
  }

  private(set) var terms: [Term] = []

  /// An empty sum: 0.
  public init() {}

  /// A number.
  public init(_ number: DecimalNumber) {
    add(Int128(number.mantissa), over: Int128(number.scale))
  }

  /// A value, given as a number or as a ratio.
  public init(_ quantity: Quantity) {
    switch quantity {
    case .number(let number):
      self.init(number)
    case .ratio(let numerator, let denominator, let factor):
      self.init()
      add(
        Int128(numerator.mantissa) * Int128(denominator.scale) * Int128(factor),
        over: Int128(denominator.mantissa) * Int128(numerator.scale))
    }
  }

  /// Adds a fraction, whose denominator is not 0.
  mutating func add(_ numerator: Int128, over denominator: Int128) {
    let sign: Int128 = denominator < 0 ? -1 : 1
    let denominator = sign * denominator
    if let place = terms.firstIndex(where: { $0.denominator == denominator }) {
      terms[place].numerator += sign * numerator
    } else {
      terms.append(Term(numerator: sign * numerator, denominator: denominator))
    }
  }

  /// Both sums' fractions together.
  static func + (left: FractionSum, right: FractionSum) -> FractionSum {
    var sum = left
    for term in right.terms { sum.add(term.numerator, over: term.denominator) }
    return sum
  }

  static func - (left: FractionSum, right: FractionSum) -> FractionSum {
    var difference = left
    for term in right.terms { difference.add(-term.numerator, over: term.denominator) }
    return difference
  }

  func multiplied(by factor: Int128) -> FractionSum {
    if factor == 1 { return self }
    var product = self
    for place in product.terms.indices { product.terms[place].numerator *= factor }
    return product
  }

  /// The sum divided by a count above 0.
  ///
  /// Means of means make denominators grow; one that outgrows 128 bits, as no register's do, is rounded to six decimals.
  func divided(by count: Int) -> FractionSum {
    var quotient = self
    for place in quotient.terms.indices {
      let (product, hasOverflown) = terms[place].denominator.multipliedReportingOverflow(by: Int128(count))
      guard !hasOverflown, product < Int128(1) << 120 else {
        return FractionSum(ExactRatio(self, over: FractionSum(DecimalNumber(count)))?.rounded(toDecimals: 6) ?? 0)
      }
      quotient.terms[place].denominator = product
    }
    return quotient
  }

  /// The nearest floating-point number, but for the last digits.
  public var doubleValue: Double {
    let (sum, size) = estimate
    // Where nearly everything cancels out, too few digits of the estimate mean anything.
    guard abs(sum) <= 1e-5 * size else { return sum }
    let exact = exact
    let (numerator, denominator) = (exact.numerator.scaled, exact.denominator.scaled)
    return Double(
      sign: .plus, exponent: numerator.exponent - denominator.exponent,
      significand: numerator.significand / denominator.significand)
  }

  /// -1, 0 or 1, exactly.
  public var sign: Int {
    let (sum, size) = estimate
    if abs(sum) > 1e-9 * size { return sum < 0 ? -1 : 1 }
    return smallNumerator.map { Int($0.signum()) } ?? exact.numerator.sign
  }

  /// The sum in floating point, and that of its fractions' sizes, of which it carries a rounding error.
  private var estimate: (sum: Double, size: Double) {
    terms.reduce(into: (0, 0)) { estimate, term in
      let value = term.numerator.nearestDouble / term.denominator.nearestDouble
      estimate.0 += value
      estimate.1 += abs(value)
    }
  }

  /// The numerator of the sum as one fraction with a denominator above 0; `nil` where 128 bits cannot hold it.
  private var smallNumerator: Int128? {
    var (numerator, denominator): (Int128, Int128) = (0, 1)
    for term in terms {
      let left = numerator.multipliedReportingOverflow(by: term.denominator)
      let right = denominator.multipliedReportingOverflow(by: term.numerator)
      let sum = left.partialValue.addingReportingOverflow(right.partialValue)
      let product = denominator.multipliedReportingOverflow(by: term.denominator)
      guard !left.overflow, !right.overflow, !sum.overflow, !product.overflow else { return nil }
      (numerator, denominator) = (sum.partialValue, product.partialValue)
    }
    return numerator
  }

  /// The sum as one fraction.
  private var exact: (numerator: BigInteger, denominator: BigInteger) {
    terms.reduce(into: (BigInteger(0), BigInteger(1))) { sum, term in
      let denominator = BigInteger(term.denominator)
      sum.0 = sum.0 * denominator + sum.1 * BigInteger(term.numerator)
      sum.1 = sum.1 * denominator
    }
  }

  /// Whether the sum is `other` or less.
  public func isAtMost(_ other: FractionSum) -> Bool {
    (self - other).sign <= 0
  }
}

extension Int128 {
  /// The nearest floating-point number, but for the last digit where it is beyond 64 bits.
  ///
  /// The library's own conversion is written for all types of integers and takes many times as long.
  var nearestDouble: Double {
    if let small = Int64(exactly: self) { return Double(small) }
    return Double(Int64(truncatingIfNeeded: self >> 64)) * 0x1p64 + Double(UInt64(truncatingIfNeeded: self))
  }
}
