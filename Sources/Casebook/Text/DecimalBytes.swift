extension [UInt8] {
  /// Appends the number `mantissa` · 10^−`decimals` with all its decimals: `-12.50`.
  ///
  /// - Parameters:
  ///   - mark: What stands before the decimals.
  ///   - group: What stands between groups of three digits, where anything does.
  @inlinable
  package mutating func append(
    decimal mantissa: Int64, decimals: Int = 0, mark: UInt8 = UInt8(ascii: "."), group: UInt8? = nil
  ) {
    if mantissa < 0 { append(UInt8(ascii: "-")) }
    let first = count
    var rest = mantissa.magnitude
    // The lowest digit first, then turned round.
    for _ in 0..<decimals {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if decimals > 0 { append(mark) }
    var digits = 0
    repeat {
      if digits > 0, digits.isMultiple(of: 3), let group { append(group) }
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      digits += 1
    } while rest > 0
    var (low, high) = (first, count - 1)
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
