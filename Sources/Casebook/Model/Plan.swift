import Diagnostics

/// A remediation scheme or plan (`de-an.md`, `ke-hoach.md`).
public struct Plan: Sendable {
  /// Which of the two documents it is.
  public var kind: PlanKind
  /// The document's number (`so`).
  public var documentNumber: String?
  /// The document's day (`ngay`).
  public var documentDay: CivilDay?
  /// From this day on it counts; a draft without one (`phe-duyet`).
  public var approvedOn: CivilDay?
  /// Who approved it (`co-quan-phe-duyet`).
  public var approvedBy: String?
  /// The first and the last day of its period (`tu`, `den`).
  public var start, end: CivilDay
  /// The one body or person that carries it from beginning to end (`dau-moi`).
  public var lead: String?
  /// Where the six steps stand (`[[buoc]]`), by number.
  public var steps: [PlanStep]
  /// The tasks, in the order of the document (`[[nhiem-vu]]`).
  public var tasks: [PlannedTask]
  /// Verdicts on weak links, by day (`[[danh-gia]]`).
  public var verdicts: [Verdict]
  /// The indicators, in the order of the document (`[[chi-tieu]]`).
  public var indicators: [Indicator]
  /// The goals and whatever else the document says.
  public var body: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  public var location: SourceLocation
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
