import Diagnostics

/// A remediation scheme or plan (`de-an.md`, `ke-hoach.md`).
///
/// Its parts are kept in one place: see `Shared`.
public struct Plan: Sendable, SharedRecord {
  let parts: Shared<Parts>

  /// What a plan consists of.
  struct Parts: Sendable {
    var kind: PlanKind
    @Shelved var documentNumber: String?
    var documentDay: CivilDay?
    var approvedOn: CivilDay?
    @Shelved var approvedBy: String?
    var start: CivilDay
    var end: CivilDay
    @Shelved var lead: String?
    var steps: [PlanStep]
    var tasks: [PlannedTask]
    var verdicts: [Verdict]
    var indicators: [Indicator]
    var body: Prose?
    var audience: Audience
    @Shelved var location: SourceLocation
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }
}

extension Plan {
  /// Which of the two documents it is.
  public var kind: PlanKind { parts.contents.kind }
  /// The document's number (`so`).
  public var documentNumber: String? { parts.contents.documentNumber }
  /// The document's day (`ngay`).
  public var documentDay: CivilDay? { parts.contents.documentDay }
  /// From this day on it counts; a draft without one (`phe-duyet`).
  public var approvedOn: CivilDay? { parts.contents.approvedOn }
  /// Who approved it (`co-quan-phe-duyet`).
  public var approvedBy: String? { parts.contents.approvedBy }
  /// The first day of its period (`tu`).
  public var start: CivilDay { parts.contents.start }
  /// The last day of its period (`den`).
  public var end: CivilDay { parts.contents.end }
  /// The one body or person that carries it from beginning to end (`dau-moi`).
  public var lead: String? { parts.contents.lead }
  /// Where the six steps stand (`[[buoc]]`), by number.
  public var steps: [PlanStep] { parts.contents.steps }
  /// The tasks, in the order of the document (`[[nhiem-vu]]`).
  public var tasks: [PlannedTask] { parts.contents.tasks }
  /// Verdicts on weak links, by day (`[[danh-gia]]`).
  public var verdicts: [Verdict] { parts.contents.verdicts }
  /// The indicators, in the order of the document (`[[chi-tieu]]`).
  public var indicators: [Indicator] { parts.contents.indicators }
  /// The goals and whatever else the document says.
  public var body: Prose? { parts.contents.body }
  /// From which edition on it is seen.
  public var audience: Audience { parts.contents.audience }
  /// Its document.
  public var location: SourceLocation { parts.contents.location }
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
  @Shelved public var location: SourceLocation
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
  @Shelved public var ground: String?
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
