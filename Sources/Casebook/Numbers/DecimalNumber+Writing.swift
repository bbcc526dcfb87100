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

  /// The number in digits, its thousands grouped.
  public func written(decimalMark: String, groupMark: String) -> String {
    let whole = mantissa.magnitude / UInt64(scale)
    let fraction = mantissa.magnitude % UInt64(scale)
    var text = ""
    for (place, digit) in String(whole).reversed().enumerated() {
      if place > 0, place % 3 == 0, !groupMark.isEmpty { text += groupMark }
      text.append(digit)
    }
    text = (mantissa < 0 ? "-" : "") + String(text.reversed())
    guard decimals > 0 else { return text }
    let digits = String(fraction)
    return text + decimalMark + String(repeating: "0", count: Int(decimals) - digits.count) + digits
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
