import Diagnostics

/// A task of a plan or a programme in the "six clears" (`[[nhiem-vu]]`), with all that was recorded about it.
public struct PlannedTask: Sendable {
  /// Its code, such as `NV3`.
  public var code: String
  /// Clear work (`viec`).
  public var work: String
  /// Clear person (`nguoi`).
  public var person: String?
  /// Clear authority (`tham-quyen`).
  public var authority: String?
  /// Clear responsibility (`trach-nhiem`).
  public var responsibility: String?
  /// Clear deliverable (`san-pham`).
  public var deliverable: String?
  /// Clear time: the last day in time as first set. `truoc` counts as the day before it.
  public var originalDeadline: CivilDay
  /// Whether the deadline was written as "before" a day (`truoc`), which is the day after `originalDeadline`.
  public var deadlineIsExclusive: Bool
  /// Where the deadline is written.
  public var deadlineLocation: SourceLocation
  /// Begins on (`bat-dau`, else the plan's first day).
  public var start: CivilDay
  /// The codes of the weak links that it is to overcome.
  public var weakLinks: [String]
  /// The places of the directions that it follows.
  public var directions: [Int]
  /// The places of the bodies that take part.
  public var agencies: [Int]
  /// How much it counts in the plan's progress; above 0 (`trong-so`).
  public var weight: DecimalNumber
  /// The journal by day; of one day, in the order of the file.
  public var updates: [ProgressUpdate]
  /// Extensions granted, likewise.
  public var extensions: [DeadlineExtension]
  /// The day it was called off and why, likewise.
  public var cancellations: [Cancellation]
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// An entry of the journal of progress (`[[cap-nhat]]`).
public struct ProgressUpdate: Sendable {
  /// The day of the entry.
  public var day: CivilDay
  /// How far the task is, 0 to 100.
  public var progress: DecimalNumber
  /// What was done.
  public var note: String?
  /// What proves it.
  public var evidence: Evidence?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// What an update points at (`minh-chung`).
public enum Evidence: Sendable, Hashable {
  /// A page elsewhere.
  case address(String)
  /// A file of the case or programme, by its path below `content/`.
  case attachment(String)
}

/// An extension of a deadline (`[[gia-han]]`).
public struct DeadlineExtension: Sendable {
  /// Granted on.
  public var day: CivilDay
  /// The new last day in time.
  public var deadline: CivilDay
  /// Why.
  public var reason: String?
  /// The document that grants it.
  public var document: String?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// A task called off (`[[dung]]`).
public struct Cancellation: Sendable {
  /// From this day on.
  public var day: CivilDay
  /// Why.
  public var reason: String?
  /// From which edition on it is seen.
  public var audience: Audience
}
