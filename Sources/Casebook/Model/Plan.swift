import Diagnostics

/// A remediation scheme or plan (`de-an.md`, `ke-hoach.md`).
///
/// Its parts are kept in one place: see `Shared`.
public struct Plan: Sendable {
  private var parts: Shared<Parts>

  /// What a plan consists of.
  struct Parts: Sendable {
    var kind: PlanKind
    var documentNumber: String?
    var documentDay: CivilDay?
    var approvedOn: CivilDay?
    var approvedBy: String?
    var start: CivilDay
    var end: CivilDay
    var lead: String?
    var steps: [PlanStep]
    var tasks: [PlannedTask]
    var verdicts: [Verdict]
    var indicators: [Indicator]
    var body: Prose?
    var audience: Audience
    var location: SourceLocation
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }

  /// The same with some of its parts changed.
  func changed(_ change: (inout Parts) -> Void) -> Plan {
    var parts = parts.contents
    change(&parts)
    return Plan(parts)
  }
}

extension Plan {
  /// Which of the two documents it is.
  public var kind: PlanKind {
    get { parts.contents.kind }
    set { self = changed { $0.kind = newValue } }
  }
  /// The document's number (`so`).
  public var documentNumber: String? {
    get { parts.contents.documentNumber }
    set { self = changed { $0.documentNumber = newValue } }
  }
  /// The document's day (`ngay`).
  public var documentDay: CivilDay? {
    get { parts.contents.documentDay }
    set { self = changed { $0.documentDay = newValue } }
  }
  /// From this day on it counts; a draft without one (`phe-duyet`).
  public var approvedOn: CivilDay? {
    get { parts.contents.approvedOn }
    set { self = changed { $0.approvedOn = newValue } }
  }
  /// Who approved it (`co-quan-phe-duyet`).
  public var approvedBy: String? {
    get { parts.contents.approvedBy }
    set { self = changed { $0.approvedBy = newValue } }
  }
  /// The first day of its period (`tu`).
  public var start: CivilDay {
    get { parts.contents.start }
    set { self = changed { $0.start = newValue } }
  }
  /// The last day of its period (`den`).
  public var end: CivilDay {
    get { parts.contents.end }
    set { self = changed { $0.end = newValue } }
  }
  /// The one body or person that carries it from beginning to end (`dau-moi`).
  public var lead: String? {
    get { parts.contents.lead }
    set { self = changed { $0.lead = newValue } }
  }
  /// Where the six steps stand (`[[buoc]]`), by number.
  public var steps: [PlanStep] {
    get { parts.contents.steps }
    set { self = changed { $0.steps = newValue } }
  }
  /// The tasks, in the order of the document (`[[nhiem-vu]]`).
  public var tasks: [PlannedTask] {
    get { parts.contents.tasks }
    set { self = changed { $0.tasks = newValue } }
  }
  /// Verdicts on weak links, by day (`[[danh-gia]]`).
  public var verdicts: [Verdict] {
    get { parts.contents.verdicts }
    set { self = changed { $0.verdicts = newValue } }
  }
  /// The indicators, in the order of the document (`[[chi-tieu]]`).
  public var indicators: [Indicator] {
    get { parts.contents.indicators }
    set { self = changed { $0.indicators = newValue } }
  }
  /// The goals and whatever else the document says.
  public var body: Prose? {
    get { parts.contents.body }
    set { self = changed { $0.body = newValue } }
  }
  /// From which edition on it is seen.
  public var audience: Audience {
    get { parts.contents.audience }
    set { self = changed { $0.audience = newValue } }
  }
  /// Its document.
  public var location: SourceLocation {
    get { parts.contents.location }
    set { self = changed { $0.location = newValue } }
  }
}

/// One of the six steps of a plan (`[[buoc]]`).
public struct PlanStep: Sendable {
  /// The step's number, 1 to 6.
  public var number: Int
  /// The last day in time (`han`).
  public var deadline: CivilDay?
  /// Done on (`xong`).
  public var doneOn: CivilDay?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// A verdict on how far a weak link is overcome (`[[danh-gia]]`).
public struct Verdict: Sendable {
  /// The day it was given.
  public var day: CivilDay
  /// The weak link's code.
  public var weakLink: String
  /// How far.
  public var degree: Degree
  /// The ground (`can-cu`).
  public var ground: String?
  /// The place of the body that confirms it.
  public var agency: Int?
  /// From which edition on it is seen.
  public var audience: Audience

  /// How far a weakness is overcome.
  public enum Degree: String, Sendable, CaseIterable {
    /// Chưa khắc phục.
    case not = "chua"
    /// Khắc phục một phần.
    case partly = "mot-phan"
    /// Đã khắc phục.
    case overcome = "da-khac-phuc"
  }
}
