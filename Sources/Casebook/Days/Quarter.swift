/// A quarter of a calendar year.
public struct Quarter: Sendable, Hashable, Comparable {
  /// The year.
  public let year: Int
  /// The quarter of the year, 1 to 4.
  public let number: Int

  /// Makes the quarter that a day lies in.
  public init(containing day: CivilDay) {
    let (year, month, _) = day.components
    self.init(index: year * 4 + (month - 1) / 3)
  }

  /// Makes the quarter of a year; `nil` where `number` is not 1 to 4 or the year not 1 to 9999.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.init(index: year * 4 + number - 1)
  }

  /// Reads `2026-q3`.
  public init?(code: some StringProtocol) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      parts[1].utf8.count == 2, parts[1].first == "q", let year = Int(parts[0]), let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }

  /// Quarters in a row, so that the next one is one more.
  private init(index: Int) {
    year = index / 4
    number = index % 4 + 1
  }

  private var index: Int { year * 4 + number - 1 }

  /// The code in file names, addresses and data: `2026-q3`.
  public var code: String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + "\(year)-q\(number)"
  }

  /// The quarter after this one.
  public var next: Quarter { Quarter(index: index + 1) }
  /// The quarter before this one.
  public var previous: Quarter { Quarter(index: index - 1) }
  /// The first month, 1, 4, 7 or 10.
  public var firstMonth: Int { number * 3 - 2 }
  /// The last month, 3, 6, 9 or 12.
  public var lastMonth: Int { number * 3 }

  /// The first day.
  public var firstDay: CivilDay {
    day(1, ofMonth: firstMonth)
  }

  /// The last day.
  public var lastDay: CivilDay {
    next.firstDay - 1
  }

  /// The day on which the quarter's report is late: it has to arrive before this day of the last month.
  ///
  /// - Parameter dayOfMonth: 1 to 28, as `truoc-ngay` of the settings.
  public func reportDeadline(before dayOfMonth: Int) -> CivilDay {
    day(1, ofMonth: lastMonth) + (dayOfMonth - 1)
  }

  /// A day of one of the quarter's months, both known to exist.
  private func day(_ day: Int, ofMonth month: Int) -> CivilDay {
    CivilDay(year: min(max(year, 1), 9999), month: month, day: day) ?? CivilDay(number: 0)
  }

  /// The earlier quarter first.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    left.index < right.index
  }
}
