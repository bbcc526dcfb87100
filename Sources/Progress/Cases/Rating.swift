import Casebook

/// How a case stands on a day.
public enum Rating: String, Sendable, CaseIterable {
  /// Closed as consolidated.
  case consolidated = "da-cung-co"
  /// Closed otherwise: merged or dissolved.
  case closed = "da-dong"
  /// No approved plan yet, within the time to make one.
  case noPlanYet = "chua-co-ke-hoach"
  /// Seriously behind.
  case seriouslyBehind = "cham-nghiem-trong"
  /// Behind.
  case behind = "cham"
  /// On schedule.
  case onSchedule = "dung-tien-do"

  /// Whether cases so rated are still open.
  public var isOpen: Bool { self != .consolidated && self != .closed }

  /// 0 for what needs attention most, then one after another.
  public var severity: Int {
    switch self {
    case .seriouslyBehind: 0
    case .behind: 1
    case .noPlanYet: 2
    case .onSchedule: 3
    case .consolidated: 4
    case .closed: 5
    }
  }
}

/// A reason for a rating, as data; its words are the website's.
public enum RatingReason: Sendable {
  /// A task is overdue by so many days.
  case taskOverdue(task: String, days: Int)
  /// Actual progress lies so many points behind planned progress; negative.
  case gap(points: DecimalNumber)
  /// The report of a quarter is missing.
  case reportMissing(Quarter)
  /// There is no approved plan so many days after the case was identified.
  case noPlan(days: Int)

  /// The code in data.
  public var code: String {
    switch self {
    case .taskOverdue: "nhiem-vu-qua-han"
    case .gap: "lech"
    case .reportMissing: "thieu-bao-cao"
    case .noPlan: "chua-co-ke-hoach"
    }
  }
}
