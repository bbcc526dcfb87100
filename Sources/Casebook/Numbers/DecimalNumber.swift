/// A number as people write it, kept exactly: 71.4 is 714 tenths.
///
/// The count of decimals stays as written, because statements are checked "to their last digit": 67.80 says more
/// than 67.8.
public struct DecimalNumber: Sendable {
  /// The digits as an integer, signed.
  public let mantissa: Int64
  /// How many of the digits stand behind the decimal mark; 0 to 6.
  public let decimals: UInt8

  /// Content has no number with more decimals.
  ///
  /// Together with `limit` this keeps every product that the figures need within 128 bits.
  public static let mostDecimals = 6
  /// Content has no number of this size, 10¹², or more.
  public static let limit: Int64 = 1_000_000_000_000

  /// Makes the number `mantissa` · 10^−`decimals`; more than 6 decimals are cut to 6.
  public init(mantissa: Int64, decimals: Int = 0) {
    var mantissa = mantissa
    var decimals = max(0, decimals)
    while decimals > DecimalNumber.mostDecimals {
      mantissa /= 10
      decimals -= 1
    }
    self.mantissa = mantissa
    self.decimals = UInt8(decimals)
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    self.init(mantissa: Int64(value))
  }

  /// 10 to the power of `decimals`.
  public var scale: Int64 {
    powersOfTen[Int(decimals)]
  }

  /// The nearest floating-point number.
  public var doubleValue: Double {
    Double(mantissa) / Double(scale)
  }

  /// The number without its sign.
  public var magnitude: DecimalNumber {
    DecimalNumber(mantissa: Int64(clamping: mantissa.magnitude), decimals: Int(decimals))
  }

  /// Whether the number is 0.
  public var isZero: Bool { mantissa == 0 }
}

/// 10⁰ to 10⁶.
private let powersOfTen: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

extension DecimalNumber: Comparable {
  /// The smaller number first, however each is written.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    Int128(left.mantissa) * Int128(right.scale) < Int128(right.mantissa) * Int128(left.scale)
  }

  /// Whether both are the same number, however each is written.
  public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    Int128(left.mantissa) * Int128(right.scale) == Int128(right.mantissa) * Int128(left.scale)
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int64) {
    self.init(mantissa: value)
  }
}
