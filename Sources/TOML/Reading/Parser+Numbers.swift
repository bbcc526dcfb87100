extension Parser {
  /// Reads what begins with a digit or a sign: an integer, a float, a date or a time.
  mutating func number() throws(Lost) -> NodeID {
    let start = at
    var place = at
    if !bytes[place].isDigit { place &+= 1 }
    let digits = place
    var magnitude: UInt64 = 0
    // Eighteen digits cannot overflow; what is longer is rare and read with care.
    while place < end, place &- digits < 18, bytes[place].isDigit {
      magnitude = magnitude &* 10 &+ UInt64(bytes[place] & 0xF)
      place &+= 1
    }
    let next = place < end ? bytes[place] : 0
    if !next.isWordByte, place > digits, bytes[digits] != UInt8(ascii: "0") || place == digits + 1 {
      at = place
      return addInteger(bytes[start] == UInt8(ascii: "-") ? 0 &- Int64(magnitude) : Int64(magnitude), start..<place)
    }
    if next == UInt8(ascii: "-") || next == UInt8(ascii: ":"), digits == start { return try dateOrTime() }
    return try longNumber(start..<wordEnd(from: place))
  }

  /// Reads a number of any form but the plainest.
  private mutating func longNumber(_ range: Range<Int>) throws(Lost) -> NodeID {
    let sign = bytes[range.lowerBound]
    let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    let body = (range.lowerBound + (isSigned ? 1 : 0))..<range.upperBound
    if let float = specialFloat(range) { return addFloat(float, range) }
    if let base = base(of: body) {
      guard !isSigned else { return try numberMistake(range) }
      let digits = (body.lowerBound + 2)..<body.upperBound
      guard isDigits(digits, where: { $0.hexadecimalValue.map { $0 < base } ?? false }) else {
        return try numberMistake(range)
      }
      return addInteger(integer(digits, base: UInt64(base), isNegative: false), range)
    }
    guard let shape = decimalShape(body) else { return try numberMistake(range) }
    if shape == .integer {
      return addInteger(integer(body, base: 10, isNegative: sign == UInt8(ascii: "-")), range)
    }
    return addFloat(decimalFloat(range), range)
  }

  /// The base that `0x`, `0o` or `0b` announces.
  private func base(of body: Range<Int>) -> UInt32? {
    guard body.count >= 2, bytes[body.lowerBound] == UInt8(ascii: "0") else { return nil }
    switch bytes[body.lowerBound + 1] {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return nil
    }
  }

  private enum DecimalShape { case integer, float }

  /// Whether an unsigned number is a decimal integer or float as TOML writes them.
  private func decimalShape(_ body: Range<Int>) -> DecimalShape? {
    var place = body.lowerBound
    func run() -> Range<Int> {
      let start = place
      while place < body.upperBound, bytes[place].isDigit || bytes[place] == UInt8(ascii: "_") { place += 1 }
      return start..<place
    }
    let whole = run()
    guard isDigits(whole, where: \.isDigit), whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0") else {
      return nil
    }
    guard place < body.upperBound else { return .integer }
    if bytes[place] == UInt8(ascii: ".") {
      place += 1
      guard isDigits(run(), where: \.isDigit) else { return nil }
    }
    if place < body.upperBound, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < body.upperBound, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") { place += 1 }
      guard isDigits(run(), where: \.isDigit) else { return nil }
    }
    return place == body.upperBound ? .float : nil
  }

  /// Whether all bytes are digits, with single underscores only between them.
  private func isDigits(_ range: Range<Int>, where isDigit: (UInt8) -> Bool) -> Bool {
    var isAfterDigit = false
    for byte in bytes[range] {
      if byte == UInt8(ascii: "_") ? !isAfterDigit : !isDigit(byte) { return false }
      isAfterDigit = byte != UInt8(ascii: "_")
    }
    return isAfterDigit
  }

  /// The value of digits with underscores among them; the nearest there is, reported, where it does not fit.
  private mutating func integer(_ digits: Range<Int>, base: UInt64, isNegative: Bool) -> Int64 {
    let limit = isNegative ? UInt64(Int64.max) + 1 : UInt64(Int64.max)
    var magnitude: UInt64 = 0
    for byte in bytes[digits] {
      guard let digit = byte.hexadecimalValue else { continue }
      let (product, overflows) = magnitude.multipliedReportingOverflow(by: base)
      let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
      guard !overflows, !carries, sum <= limit else {
        report(.integerTooLarge, digits)
        return isNegative ? .min : .max
      }
      magnitude = sum
    }
    return Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }

  private mutating func decimalFloat(_ range: Range<Int>) -> Double {
    if let float = shortFloat(range) { return float }
    let digits = bytes[range].filter { $0 != UInt8(ascii: "_") }
    let float = Double(String(decoding: digits, as: UTF8.self)) ?? .infinity
    if !float.isFinite { report(.floatTooLarge, range) }
    return float
  }

  /// The value of a number of at most fifteen digits without an exponent: both it without its point and the power of ten
  /// are exact in binary64, so that one division gives the nearest value.
  private func shortFloat(_ range: Range<Int>) -> Double? {
    guard range.count <= 17 else { return nil }
    var (digits, count, power) = (0.0, 0, 1.0)
    var isFraction = false
    for byte in bytes[range] {
      if byte.isDigit {
        digits = digits * 10 + Double(byte & 0xF)
        count += 1
        if isFraction { power *= 10 }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte | 0x20 == UInt8(ascii: "e") {
        return nil
      }
    }
    guard count <= 15 else { return nil }
    return bytes[range.lowerBound] == UInt8(ascii: "-") ? -(digits / power) : digits / power
  }

  /// The value of `inf` or `nan`, perhaps with a sign.
  func specialFloat(_ range: Range<Int>) -> Double? {
    guard 3...4 ~= range.count else { return nil }
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    let isSigned = isNegative || bytes[range.lowerBound] == UInt8(ascii: "+")
    let name = (range.lowerBound + (isSigned ? 1 : 0))..<range.upperBound
    let magnitude: Double
    if equals("inf", name) {
      magnitude = .infinity
    } else if equals("nan", name) {
      magnitude = .nan
    } else {
      return nil
    }
    return isNegative ? -magnitude : magnitude
  }

  @inline(__always)
  private mutating func addInteger(_ integer: Int64, _ range: Range<Int>) -> NodeID {
    at = range.upperBound
    var node = Node(.integer, range)
    node.integer = integer
    return arena.add(node)
  }

  mutating func addFloat(_ float: Double, _ range: Range<Int>) -> NodeID {
    at = range.upperBound
    var node = Node(.float, range)
    node.float = float
    return arena.add(node)
  }
}
