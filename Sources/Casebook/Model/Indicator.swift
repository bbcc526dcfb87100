import Diagnostics

/// Something measured, with a direction and targets by date (`[[chi-tieu]]`).
public struct Indicator: Sendable {
  /// Its code, such as `CT1`.
  public var code: String
  /// Its name.
  @Shelved public var name: String
  /// The unit of its values (`don-vi`); ratios are in per cent where it is `%`.
  public var unit: String?
  /// What it tells of (`loai`).
  public var kind: Kind?
  /// Which way is good (`chieu`).
  public var direction: Direction
  /// The value at the beginning (`goc`, or `goc-tu-so` and `goc-mau-so`).
  public var baseline: Quantity?
  /// The day of that value.
  public var baselineDay: CivilDay?
  /// The codes of the weak links that it shows.
  @FewCodes public var weakLinks: [String]
  /// Targets by day (`[[moc]]`).
  public var targets: [IndicatorTarget]
  /// Values measured, by day; of one day, in the order of the file (`[[ket-qua]]`).
  public var measurements: [Measurement]
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  @Shelved public var location: SourceLocation

  /// Whether it shows a weak link, by its code.
  public func shows(_ weakLink: String) -> Bool { _weakLinks.contains(weakLink) }

  /// What an indicator tells of.
  public enum Kind: String, Sendable, CaseIterable {
    /// Nhiệm vụ chính trị.
    case politicalTask = "nhiem-vu-chinh-tri"
    /// Xây dựng Đảng.
    case partyBuilding = "xay-dung-dang"
    /// The people's satisfaction (hài lòng).
    case satisfaction = "hai-long"
  }

  /// Which way is good.
  public enum Direction: String, Sendable, CaseIterable {
    /// It should rise to the target.
    case rise = "tang"
    /// It should fall to the target.
    case fall = "giam"
    /// It should be no less than the target.
    case atLeast = "it-nhat"
    /// It should be no more than the target.
    case atMost = "toi-da"
  }
}

/// A target of an indicator by a day (`[[moc]]`).
public struct IndicatorTarget: Sendable {
  /// The last day in time (`han`).
  public var deadline: CivilDay
  /// What is to be reached.
  public var goal: Goal
  /// From which edition on it is seen.
  public var audience: Audience

  /// A value or a range to be reached.
  public enum Goal: Sendable, Equatable {
    /// `gia-tri`.
    case value(DecimalNumber)
    /// `tu` and `den`.
    case range(DecimalNumber, DecimalNumber)
  }
}

/// A value of an indicator on a day (`[[ket-qua]]`).
public struct Measurement: Sendable {
  /// The day it was measured.
  public var day: CivilDay
  /// The value.
  public var value: Quantity
  /// The organisation it belongs to; `nil` for the whole. In programmes only.
  public var organisation: Int?
  /// From which edition on it is seen.
  public var audience: Audience
}

/// A value given as a number, or as a ratio from which it is computed.
public enum Quantity: Sendable, Equatable {
  /// A number.
  case number(DecimalNumber)
  /// Numerator and denominator, the denominator not 0, times a factor: 100 where the unit is per cent, else 1.
  case ratio(DecimalNumber, DecimalNumber, factor: Int8)
}
