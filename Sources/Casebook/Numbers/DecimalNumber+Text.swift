extension DecimalNumber {
  /// Reads a number as TOML writes it: `-1_200.50`, `1e3`; `nil` where it is none or exceeds the bounds of `DecimalNumber`.
  public init?(tomlText text: some StringProtocol) {
    if let plain = DecimalNumber(plainText: text) {
      self = plain
      return
    }
    var digits = ""
    var exponent = 0
    var rest = Substring(text)
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let value = Int(rest[rest.index(after: mark)...].filter { $0 != "_" }), (-30...30).contains(value) else {
        return nil
      }
      exponent = value
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    digits = parts.joined().filter { $0 != "_" }
    var decimals = (parts.count == 2 ? parts[1].filter { $0 != "_" }.count : 0) - exponent
    while decimals < 0 {
      digits += "0"
      decimals += 1
    }
    self.init(digits: digits, decimals: decimals)
  }

  /// Reads a number as Vietnamese tables write it: `1.239` is 1239, `71,4` is 71.4.
  ///
  /// Points in groups of three are thousands; `71.4` and `0.125` cannot be such groups and are decimals.
  public init?(tableText text: some StringProtocol) {
    if let plain = DecimalNumber(plainText: text) {
      self = plain
      return
    }
    let sign = text.first.map { $0 == "-" || $0 == "+" } == true ? String(text.prefix(1)) : ""
    let unsigned = text.dropFirst(sign.count)
    let byComma = unsigned.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(byComma.count), let whole = byComma.first else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = byComma.count == 2 ? String(byComma[1]) : ""
    if groups.count == 1 || isThousands(groups) {
      guard byComma.count == 1 || !decimals.isEmpty else { return nil }
      self.init(digits: sign + groups.joined() + decimals, decimals: decimals.count)
    } else {
      guard groups.count == 2, byComma.count == 1, !groups[0].isEmpty, !groups[1].isEmpty else { return nil }
      self.init(digits: sign + groups.joined(), decimals: groups[1].count)
    }
  }

  /// Reads one to nine digits and nothing else, which is what most numbers are.
  private init?(plainText text: some StringProtocol) {
    var mantissa: Int64 = 0
    var count = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte), count < 9 else { return nil }
      mantissa = mantissa * 10 + Int64(byte - 0x30)
      count += 1
    }
    guard count > 0 else { return nil }
    self.init(mantissa: mantissa)
  }

  private init?(digits: String, decimals: Int) {
    let unsigned = digits.first == "-" || digits.first == "+" ? digits.dropFirst() : Substring(digits)
    guard !unsigned.isEmpty, unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      decimals <= DecimalNumber.mostDecimals, let mantissa = Int64(digits)
    else { return nil }
    self.init(mantissa: mantissa, decimals: decimals)
    guard mantissa.magnitude / UInt64(scale) < DecimalNumber.limit.magnitude else { return nil }
  }
}

/// Whether the parts between points are a number's thousands: `1.239.000`, but not `0.125` and not `71.4`.
private func isThousands<Text: StringProtocol>(_ groups: [Text]) -> Bool {
  guard let first = groups.first, groups.count > 1 else { return false }
  return (1...3).contains(first.count) && !first.hasPrefix("0") && groups.dropFirst().allSatisfy { $0.count == 3 }
}
