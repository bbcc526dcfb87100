extension DecimalNumber {
  /// The number as Vietnamese documents write it: `1.239`, `71,4`.
  public var vietnamese: String {
    written(decimalMark: ",", groupMark: ".")
  }

  /// The number as English documents write it: `1,239`, `71.4`.
  public var english: String {
    written(decimalMark: ".", groupMark: ",")
  }

  /// The number as programs write it: `1239`, `71.4`.
  public var plain: String {
    written(decimalMark: ".", groupMark: "")
  }

  /// The number in digits, its thousands grouped; both marks are ASCII characters, and no group mark groups nothing.
  public func written(decimalMark: String, groupMark: String) -> String {
    let (mark, group) = (decimalMark.utf8.first ?? UInt8(ascii: "."), groupMark.utf8.first)
    // A sign, 19 digits, a mark before the decimals, and six between groups.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
      var place = digits.count
      func put(_ byte: UInt8) {
        place -= 1
        digits[place] = byte
      }
      var rest = mantissa.magnitude
      func putDigit() {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      for _ in 0..<decimals { putDigit() }
      if decimals > 0 { put(mark) }
      var count = 0
      repeat {
        if count > 0, count.isMultiple(of: 3), let group { put(group) }
        putDigit()
        count += 1
      } while rest > 0
      if mantissa < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: digits[place...], as: UTF8.self)
    }
  }

  /// The same number without zeros at the end of its decimals.
  public var withoutTrailingZeros: DecimalNumber {
    var mantissa = mantissa
    var decimals = Int(decimals)
    while decimals > 0, mantissa % 10 == 0 {
      mantissa /= 10
      decimals -= 1
    }
    return DecimalNumber(mantissa: mantissa, decimals: decimals)
  }
}
