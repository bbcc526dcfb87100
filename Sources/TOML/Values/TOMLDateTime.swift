/// A date with a time, of no certain place on earth.
public struct TOMLLocalDateTime: Sendable, Hashable, CustomStringConvertible {
  /// The day.
  public let date: TOMLDate
  /// The time on that day.
  public let time: TOMLTime

  /// Makes a date with a time.
  public init(date: TOMLDate, time: TOMLTime) {
    self.date = date
    self.time = time
  }

  /// As TOML writes it: `2026-09-30T07:32:00`.
  public var description: String { "\(date)T\(time)" }
}

/// A moment: a date and a time with their distance from UTC.
public struct TOMLOffsetDateTime: Sendable, Hashable, CustomStringConvertible {
  /// The day, as written.
  public let date: TOMLDate
  /// The time on that day, as written.
  public let time: TOMLTime
  /// How many minutes the time as written is ahead of UTC: −1439…1439; 0 for `Z`.
  public let offsetMinutes: Int

  /// Makes a moment; `nil` where the distance is a day or more.
  public init?(date: TOMLDate, time: TOMLTime, offsetMinutes: Int) {
    guard -1439...1439 ~= offsetMinutes else { return nil }
    self.date = date
    self.time = time
    self.offsetMinutes = offsetMinutes
  }

  /// As TOML writes it: `2026-09-30T07:32:00+07:00`.
  public var description: String {
    guard offsetMinutes != 0 else { return "\(date)T\(time)Z" }
    let (hours, minutes) = abs(offsetMinutes).quotientAndRemainder(dividingBy: 60)
    return "\(date)T\(time)\(offsetMinutes < 0 ? "-" : "+")\(padded(hours, to: 2)):\(padded(minutes, to: 2))"
  }
}
