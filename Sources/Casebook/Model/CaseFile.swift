import Diagnostics

/// A case: an organisation identified as weak or as needing attention, from that day until it is closed (`ho-so.md`).
public struct CaseFile: Sendable {
  /// The name of its folder.
  public var code: String
  /// The place of the organisation in the register.
  public var organisation: Int
  /// The place in the framework of its class at identification (`phan-loai`).
  public var initialClass: Int
  /// The day it was identified (`nhan-dien`).
  public var identifiedOn: CivilDay
  /// The ground: a conclusion, a minute (`can-cu`).
  public var ground: String?
  /// The superior committee's member in charge (`phu-trach`).
  public var memberInCharge: String?
  /// The places of the bodies that follow it (`co-quan`).
  public var agencies: [Int]
  /// The weak links with their causes (`[[khau-yeu]]`).
  public var weakLinks: [WeakLink]
  /// Later classes, by day (`[[phan-loai-lai]]`).
  public var reclassifications: [Reclassification]
  /// How and when it ended (`[ket-thuc]`).
  public var closure: Closure?
  /// The scheme or plan, where there is one.
  public var plan: Plan?
  /// The reports, by the day that their names tell.
  public var reports: [Report]
  /// Figures about the organisation (`[[thong-ke]]`).
  public var statistics: [Statistic]
  /// The assessment.
  public var assessment: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  public var location: SourceLocation
  /// Where its day of identification is written.
  public var identifiedLocation: SourceLocation
}

/// A weak link and its cause (`[[khau-yeu]]`).
public struct WeakLink: Sendable {
  /// Its code, such as `KY1`.
  public var code: String
  /// The place of its sign in the framework.
  public var sign: Int
  /// What is weak (`mo-ta`).
  public var summary: String
  /// Why (`nguyen-nhan`).
  public var cause: String?
  /// Whether the cause lies in people or in circumstances (`loai`).
  public var causeKind: CauseKind?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// Subjective causes are named apart from objective ones.
public enum CauseKind: String, Sendable, CaseIterable {
  /// Chủ quan.
  case subjective = "chu-quan"
  /// Khách quan.
  case objective = "khach-quan"
}

/// A class given later (`[[phan-loai-lai]]`).
public struct Reclassification: Sendable {
  /// From this day on.
  public var day: CivilDay
  /// The place of the class in the framework.
  public var caseClass: Int
  /// The ground.
  public var ground: String?
  /// From which edition on it is seen.
  public var audience: Audience
}

/// The end of a case (`[ket-thuc]`).
public struct Closure: Sendable {
  /// The day on which it is no longer open.
  public var day: CivilDay
  /// What became of it.
  public var outcome: Outcome
  /// The ground.
  public var ground: String?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation

  /// How a case can end.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Đã củng cố.
    case consolidated = "da-cung-co"
    /// Sáp nhập.
    case merged = "sap-nhap"
    /// Giải thể.
    case dissolved = "giai-the"
  }
}
