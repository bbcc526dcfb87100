/// A time of the day.
public struct TOMLTime: Sendable, Hashable {
  /// 0…23.
  public let hour: Int
  /// 0…59.
  public let minute: Int
  /// 0…60; 60 is a leap second.
  public let second: Int
  /// 0…999,999,999; digits written beyond the ninth are cut off.
  public let nanosecond: Int

  /// Makes a time; `nil` where a part is out of its bounds.
  public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second, 0..<1_000_000_000 ~= nanosecond else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
  }
}

extension TOMLTime: CustomStringConvertible, Comparable {
  /// As TOML writes it, without zeros at the end of a fraction: `07:32:00.5`.
  public var description: String {
    let whole = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    guard nanosecond > 0 else { return whole }
    var fraction = padded(nanosecond, to: 9)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(whole).\(fraction)"
  }

  /// Earlier times first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.hour, left.minute, left.second, left.nanosecond) < (right.hour, right.minute, right.second, right.nanosecond)
  }
}
