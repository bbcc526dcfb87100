import Diagnostics

/// A case: an organisation identified as weak or as needing attention, from that day until it is closed (`ho-so.md`).
///
/// Its parts are kept in one place: see `Shared`.
public struct CaseFile: Sendable {
  private var parts: Shared<Parts>

  /// What a case consists of.
  struct Parts: Sendable {
    var code: String
    var organisation: Int
    var initialClass: Int
    var identifiedOn: CivilDay
    var ground: String?
    var memberInCharge: String?
    var agencies: [Int]
    var weakLinks: [WeakLink]
    var reclassifications: [Reclassification]
    var closure: Closure?
    var plan: Plan?
    var reports: [Report]
    var statistics: [Statistic]
    var assessment: Prose?
    var audience: Audience
    var location: SourceLocation
    var identifiedLocation: SourceLocation
  }

  init(_ parts: Parts) {
    self.parts = Shared(parts)
  }

  /// The same with some of its parts changed.
  func changed(_ change: (inout Parts) -> Void) -> CaseFile {
    var parts = parts.contents
    change(&parts)
    return CaseFile(parts)
  }
}

extension CaseFile {
  /// The name of its folder.
  public var code: String {
    get { parts.contents.code }
    set { self = changed { $0.code = newValue } }
  }
  /// The place of the organisation in the register.
  public var organisation: Int {
    get { parts.contents.organisation }
    set { self = changed { $0.organisation = newValue } }
  }
  /// The place in the framework of its class at identification (`phan-loai`).
  public var initialClass: Int {
    get { parts.contents.initialClass }
    set { self = changed { $0.initialClass = newValue } }
  }
  /// The day it was identified (`nhan-dien`).
  public var identifiedOn: CivilDay {
    get { parts.contents.identifiedOn }
    set { self = changed { $0.identifiedOn = newValue } }
  }
  /// The ground: a conclusion, a minute (`can-cu`).
  public var ground: String? {
    get { parts.contents.ground }
    set { self = changed { $0.ground = newValue } }
  }
  /// The superior committee's member in charge (`phu-trach`).
  public var memberInCharge: String? {
    get { parts.contents.memberInCharge }
    set { self = changed { $0.memberInCharge = newValue } }
  }
  /// The places of the bodies that follow it (`co-quan`).
  public var agencies: [Int] {
    get { parts.contents.agencies }
    set { self = changed { $0.agencies = newValue } }
  }
  /// The weak links with their causes (`[[khau-yeu]]`).
  public var weakLinks: [WeakLink] {
    get { parts.contents.weakLinks }
    set { self = changed { $0.weakLinks = newValue } }
  }
  /// Later classes, by day (`[[phan-loai-lai]]`).
  public var reclassifications: [Reclassification] {
    get { parts.contents.reclassifications }
    set { self = changed { $0.reclassifications = newValue } }
  }
  /// How and when it ended (`[ket-thuc]`).
  public var closure: Closure? {
    get { parts.contents.closure }
    set { self = changed { $0.closure = newValue } }
  }
  /// The scheme or plan, where there is one.
  public var plan: Plan? {
    get { parts.contents.plan }
    set { self = changed { $0.plan = newValue } }
  }
  /// The reports, by the day that their names tell.
  public var reports: [Report] {
    get { parts.contents.reports }
    set { self = changed { $0.reports = newValue } }
  }
  /// Figures about the organisation (`[[thong-ke]]`).
  public var statistics: [Statistic] {
    get { parts.contents.statistics }
    set { self = changed { $0.statistics = newValue } }
  }
  /// The assessment.
  public var assessment: Prose? {
    get { parts.contents.assessment }
    set { self = changed { $0.assessment = newValue } }
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
  /// Where its day of identification is written.
  public var identifiedLocation: SourceLocation {
    get { parts.contents.identifiedLocation }
    set { self = changed { $0.identifiedLocation = newValue } }
  }
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
