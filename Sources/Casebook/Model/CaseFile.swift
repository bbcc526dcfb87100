import Diagnostics

/// A case: an organisation identified as weak or as needing attention, from that day until it is closed (`ho-so.md`).
///
/// Its parts are kept in one place: see `Shared`.
public struct CaseFile: Sendable, SharedRecord {
  let parts: Shared<Parts>

  /// What a case consists of.
  struct Parts: Sendable {
    var code: String
    var organisation: Int
    var initialClass: Int
    var identifiedOn: CivilDay
    @Shelved var ground: String?
    @Shelved var memberInCharge: String?
    @FewPlaces var agencies: [Int]
    var weakLinks: [WeakLink]
    var reclassifications: [Reclassification]
    var closure: Closure?
    var plan: Plan?
    var reports: [Report]
    var statistics: [Statistic]
    var assessment: Prose?
    var audience: Audience
    @Shelved var location: SourceLocation
    @Shelved var identifiedLocation: SourceLocation
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }
}

extension CaseFile {
  /// The name of its folder.
  public var code: String { parts.contents.code }
  /// The place of the organisation in the register.
  public var organisation: Int { parts.contents.organisation }
  /// The place in the framework of its class at identification (`phan-loai`).
  public var initialClass: Int { parts.contents.initialClass }
  /// The day it was identified (`nhan-dien`).
  public var identifiedOn: CivilDay { parts.contents.identifiedOn }
  /// The ground: a conclusion, a minute (`can-cu`).
  public var ground: String? { parts.contents.ground }
  /// The superior committee's member in charge (`phu-trach`).
  public var memberInCharge: String? { parts.contents.memberInCharge }
  /// The places of the bodies that follow it (`co-quan`).
  public var agencies: [Int] { parts.contents.agencies }
  /// The weak links with their causes (`[[khau-yeu]]`).
  public var weakLinks: [WeakLink] { parts.contents.weakLinks }
  /// Later classes, by day (`[[phan-loai-lai]]`).
  public var reclassifications: [Reclassification] { parts.contents.reclassifications }
  /// How and when it ended (`[ket-thuc]`).
  public var closure: Closure? { parts.contents.closure }
  /// The scheme or plan, where there is one.
  public var plan: Plan? { parts.contents.plan }
  /// The reports, by the day that their names tell.
  public var reports: [Report] { parts.contents.reports }
  /// Figures about the organisation (`[[thong-ke]]`).
  public var statistics: [Statistic] { parts.contents.statistics }
  /// The assessment.
  public var assessment: Prose? { parts.contents.assessment }
  /// From which edition on it is seen.
  public var audience: Audience { parts.contents.audience }
  /// Its document.
  public var location: SourceLocation { parts.contents.location }
  /// Where its day of identification is written.
  public var identifiedLocation: SourceLocation { parts.contents.identifiedLocation }
}

/// A weak link and its cause (`[[khau-yeu]]`).
public struct WeakLink: Sendable {
  /// Its code, such as `KY1`.
  public var code: String
  /// The place of its sign in the framework.
  public var sign: Int
  /// What is weak (`mo-ta`).
  @Shelved public var summary: String
  /// Why (`nguyen-nhan`).
  @Shelved public var cause: String?
  /// Whether the cause lies in people or in circumstances (`loai`).
  public var causeKind: CauseKind?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  @Shelved public var location: SourceLocation
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
  @Shelved public var ground: String?
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
  @Shelved public var ground: String?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  @Shelved public var location: SourceLocation

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
