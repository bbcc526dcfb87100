import Diagnostics

/// A task of a plan or a programme in the "six clears" (`[[nhiem-vu]]`), with all that was recorded about it.
///
/// Its parts are kept in one place: see `Shared`.
public struct PlannedTask: Sendable, SharedRecord {
  let parts: Shared<Parts>

  /// What a task consists of.
  struct Parts: Sendable {
    var code: String
    @Shelved var work: String
    @Shelved var person: String?
    @Shelved var authority: String?
    @Shelved var responsibility: String?
    @Shelved var deliverable: String?
    var originalDeadline: CivilDay
    var deadlineIsExclusive: Bool
    @Shelved var deadlineLocation: SourceLocation
    var start: CivilDay
    @FewCodes var weakLinks: [String]
    @FewPlaces var directions: [Int]
    @FewPlaces var agencies: [Int]
    var weight: DecimalNumber
    var updates: [ProgressUpdate]
    var extensions: [DeadlineExtension]
    var cancellations: [Cancellation]
    var audience: Audience
    @Shelved var location: SourceLocation

    func isToOvercome(_ weakLink: String) -> Bool { _weakLinks.contains(weakLink) }
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }
}

extension PlannedTask {
  /// Its code, such as `NV3`.
  public var code: String { parts.contents.code }
  /// Clear work (`viec`).
  public var work: String { parts.contents.work }
  /// Clear person (`nguoi`).
  public var person: String? { parts.contents.person }
  /// Clear authority (`tham-quyen`).
  public var authority: String? { parts.contents.authority }
  /// Clear responsibility (`trach-nhiem`).
  public var responsibility: String? { parts.contents.responsibility }
  /// Clear deliverable (`san-pham`).
  public var deliverable: String? { parts.contents.deliverable }
  /// Clear time: the last day in time as first set. `truoc` counts as the day before it.
  public var originalDeadline: CivilDay { parts.contents.originalDeadline }
  /// Whether the deadline was written as "before" a day (`truoc`), which is the day after `originalDeadline`.
  public var deadlineIsExclusive: Bool { parts.contents.deadlineIsExclusive }
  /// Where the deadline is written.
  public var deadlineLocation: SourceLocation { parts.contents.deadlineLocation }
  /// Begins on (`bat-dau`, else the plan's first day).
  public var start: CivilDay { parts.contents.start }
  /// The codes of the weak links that it is to overcome.
  public var weakLinks: [String] { parts.contents.weakLinks }
  /// Whether it is to overcome a weak link, by its code.
  public func isToOvercome(_ weakLink: String) -> Bool { parts.contents.isToOvercome(weakLink) }
  /// The places of the directions that it follows.
  public var directions: [Int] { parts.contents.directions }
  /// The places of the bodies that take part.
  public var agencies: [Int] { parts.contents.agencies }
  /// How much it counts in the plan's progress; above 0 (`trong-so`).
  public var weight: DecimalNumber { parts.contents.weight }
  /// The journal by day; of one day, in the order of the file.
  public var updates: [ProgressUpdate] { parts.contents.updates }
  /// Extensions granted, likewise.
  public var extensions: [DeadlineExtension] { parts.contents.extensions }
  /// The day it was called off and why, likewise.
  public var cancellations: [Cancellation] { parts.contents.cancellations }
  /// From which edition on it is seen.
  public var audience: Audience { parts.contents.audience }
  /// Its entry.
  public var location: SourceLocation { parts.contents.location }
}

/// An entry of the journal of progress (`[[cap-nhat]]`).
public struct ProgressUpdate: Sendable {
  /// The day of the entry.
  public var day: CivilDay
  /// How far the task is, 0 to 100.
  public var progress: DecimalNumber
  /// From which edition on it is seen.
  public var audience: Audience
  /// What was done.
  @Shelved public var note: String?
  /// What proves it.
  @Shelved public var evidence: Evidence?
  /// Its entry.
  @Shelved public var location: SourceLocation
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
  @Shelved public var reason: String?
  /// The document that grants it.
  @Shelved public var document: String?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  @Shelved public var location: SourceLocation
}

/// A task called off (`[[dung]]`).
public struct Cancellation: Sendable {
  /// From this day on.
  public var day: CivilDay
  /// Why.
  @Shelved public var reason: String?
  /// From which edition on it is seen.
  public var audience: Audience
}
