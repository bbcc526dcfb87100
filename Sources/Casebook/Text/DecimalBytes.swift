extension [UInt8] {
  /// Appends the number `mantissa` · 10^−`decimals` with all its decimals: `-12.50`.
  package mutating func append(decimal mantissa: Int64, decimals: Int = 0) {
    if mantissa < 0 { append(UInt8(ascii: "-")) }
    let first = count
    var rest = mantissa.magnitude
    // The lowest digit first, then turned round.
    for _ in 0..<decimals {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if decimals > 0 { append(UInt8(ascii: ".")) }
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[first...].reverse()
  }
}
