/// A whole number of any size, with the few operations that exact comparison needs.
///
/// Sums of fractions with many different denominators outgrow 128 bits. They are compared in floating point first;
/// this is for the rare ones too close to call.
struct BigInteger {
  private var isNegative: Bool
  /// The digits to base 2³², the lowest first, without zeros at the end.
  private var digits: [UInt32]

  init(_ value: Int128) {
    isNegative = value < 0
    digits = []
    var rest = value.magnitude
    while rest > 0 {
      digits.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  private init(isNegative: Bool, digits: [UInt32]) {
    self.isNegative = isNegative
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  /// -1, 0 or 1.
  var sign: Int {
    digits.isEmpty ? 0 : isNegative ? -1 : 1
  }

  /// The number as `significand` · 2^`exponent`, as precisely as floating point can tell.
  var scaled: (significand: Double, exponent: Int) {
    // Three digits hold more than a floating-point number does.
    let lowest = max(0, digits.count - 3)
    let significand = digits[lowest...].reversed().reduce(0.0) { $0 * 0x1p32 + Double($1) }
    return (isNegative ? -significand : significand, 32 * lowest)
  }

  static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    var product = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
    for (place, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (otherPlace, otherDigit) in right.digits.enumerated() {
        let sum = UInt64(digit) * UInt64(otherDigit) + UInt64(product[place + otherPlace]) + carry
        product[place + otherPlace] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[place + right.digits.count] = UInt32(truncatingIfNeeded: carry)
    }
    return BigInteger(isNegative: left.isNegative != right.isNegative, digits: product)
  }

  static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if left.isNegative == right.isNegative {
      return BigInteger(isNegative: left.isNegative, digits: sum(left.digits, right.digits))
    }
    let (larger, smaller) = isLess(left.digits, right.digits) ? (right, left) : (left, right)
    return BigInteger(isNegative: larger.isNegative, digits: difference(larger.digits, smaller.digits))
  }

  private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var digits: [UInt32] = []
    var carry: UInt64 = 0
    for place in 0..<max(left.count, right.count) {
      let sum = carry + UInt64(place < left.count ? left[place] : 0) + UInt64(place < right.count ? right[place] : 0)
      digits.append(UInt32(truncatingIfNeeded: sum))
      carry = sum >> 32
    }
    return digits + [UInt32(carry)]
  }

  /// `larger` − `smaller`, neither of which is negative.
  private static func difference(_ larger: [UInt32], _ smaller: [UInt32]) -> [UInt32] {
    var digits: [UInt32] = []
    var borrow: Int64 = 0
    for place in larger.indices {
      let difference = Int64(larger[place]) - Int64(place < smaller.count ? smaller[place] : 0) - borrow
      digits.append(UInt32(truncatingIfNeeded: difference))
      borrow = difference < 0 ? 1 : 0
    }
    return digits
  }

  private static func isLess(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    left.count == right.count ? left.reversed().lexicographicallyPrecedes(right.reversed()) : left.count < right.count
  }
}
