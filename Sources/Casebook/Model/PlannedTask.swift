import Diagnostics

/// A task of a plan or a programme in the "six clears" (`[[nhiem-vu]]`), with all that was recorded about it.
///
/// Its parts are kept in one place: see `Shared`.
public struct PlannedTask: Sendable {
  private var parts: Shared<Parts>

  /// What a task consists of.
  struct Parts: Sendable {
    var code: String
    var work: String
    var person: String?
    var authority: String?
    var responsibility: String?
    var deliverable: String?
    var originalDeadline: CivilDay
    var deadlineIsExclusive: Bool
    var deadlineLocation: SourceLocation
    var start: CivilDay
    var weakLinks: [String]
    var directions: [Int]
    var agencies: [Int]
    var weight: DecimalNumber
    var updates: [ProgressUpdate]
    var extensions: [DeadlineExtension]
    var cancellations: [Cancellation]
    var audience: Audience
    var location: SourceLocation
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }

  /// The same with some of its parts changed.
  func changed(_ change: (inout Parts) -> Void) -> PlannedTask {
    var parts = parts.contents
    change(&parts)
    return PlannedTask(parts)
  }
}

extension PlannedTask {
  /// Its code, such as `NV3`.
  public var code: String {
    get { parts.contents.code }
    set { self = changed { $0.code = newValue } }
  }
  /// Clear work (`viec`).
  public var work: String {
    get { parts.contents.work }
    set { self = changed { $0.work = newValue } }
  }
  /// Clear person (`nguoi`).
  public var person: String? {
    get { parts.contents.person }
    set { self = changed { $0.person = newValue } }
  }
  /// Clear authority (`tham-quyen`).
  public var authority: String? {
    get { parts.contents.authority }
    set { self = changed { $0.authority = newValue } }
  }
  /// Clear responsibility (`trach-nhiem`).
  public var responsibility: String? {
    get { parts.contents.responsibility }
    set { self = changed { $0.responsibility = newValue } }
  }
  /// Clear deliverable (`san-pham`).
  public var deliverable: String? {
    get { parts.contents.deliverable }
    set { self = changed { $0.deliverable = newValue } }
  }
  /// Clear time: the last day in time as first set. `truoc` counts as the day before it.
  public var originalDeadline: CivilDay {
    get { parts.contents.originalDeadline }
    set { self = changed { $0.originalDeadline = newValue } }
  }
  /// Whether the deadline was written as "before" a day (`truoc`), which is the day after `originalDeadline`.
  public var deadlineIsExclusive: Bool {
    get { parts.contents.deadlineIsExclusive }
    set { self = changed { $0.deadlineIsExclusive = newValue } }
  }
  /// Where the deadline is written.
  public var deadlineLocation: SourceLocation {
    get { parts.contents.deadlineLocation }
    set { self = changed { $0.deadlineLocation = newValue } }
  }
  /// Begins on (`bat-dau`, else the plan's first day).
  public var start: CivilDay {
    get { parts.contents.start }
    set { self = changed { $0.start = newValue } }
  }
  /// The codes of the weak links that it is to overcome.
  public var weakLinks: [String] {
    get { parts.contents.weakLinks }
    set { self = changed { $0.weakLinks = newValue } }
  }
  /// The places of the directions that it follows.
  public var directions: [Int] {
    get { parts.contents.directions }
    set { self = changed { $0.directions = newValue } }
  }
  /// The places of the bodies that take part.
  public var agencies: [Int] {
    get { parts.contents.agencies }
    set { self = changed { $0.agencies = newValue } }
  }
  /// How much it counts in the plan's progress; above 0 (`trong-so`).
  public var weight: DecimalNumber {
    get { parts.contents.weight }
    set { self = changed { $0.weight = newValue } }
  }
  /// The journal by day; of one day, in the order of the file.
  public var updates: [ProgressUpdate] {
    get { parts.contents.updates }
    set { self = changed { $0.updates = newValue } }
  }
  /// Extensions granted, likewise.
  public var extensions: [DeadlineExtension] {
    get { parts.contents.extensions }
    set { self = changed { $0.extensions = newValue } }
  }
  /// The day it was called off and why, likewise.
  public var cancellations: [Cancellation] {
    get { parts.contents.cancellations }
    set { self = changed { $0.cancellations = newValue } }
  }
  /// From which edition on it is seen.
  public var audience: Audience {
    get { parts.contents.audience }
    set { self = changed { $0.audience = newValue } }
  }
  /// Its entry.
  public var location: SourceLocation {
    get { parts.contents.location }
    set { self = changed { $0.location = newValue } }
  }
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
