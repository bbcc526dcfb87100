extension DecimalNumber {
  /// The ratio of this number to another, times a factor, with so many decimals, half up: what lies in the middle goes
  /// away from 0. The divisor is not 0.
  func rounded(over denominator: DecimalNumber, times factor: Int, decimals: Int) -> DecimalNumber {
    let unit = DecimalNumber(mantissa: 0, decimals: decimals)
    let dividend = Int128(mantissa) * Int128(denominator.scale) * Int128(factor) * Int128(unit.scale)
    let divisor = Int128(denominator.mantissa) * Int128(scale)
    let isNegative = (dividend < 0) != (divisor < 0)
    let magnitude = (2 * dividend.magnitude + divisor.magnitude) / (2 * divisor.magnitude)
    let rounded = Int64(clamping: magnitude)
    return DecimalNumber(mantissa: isNegative ? -rounded : rounded, decimals: decimals)
  }

  /// Whether this is such a ratio, rounded to as many decimals as this number is written with.
  func isRounded(_ numerator: DecimalNumber, over denominator: DecimalNumber, times factor: Int) -> Bool {
    numerator.rounded(over: denominator, times: factor, decimals: Int(decimals)) == self
  }
}
