import Diagnostics

/// A report on a case (`bao-cao/*.md`).
public struct Report: Sendable {
  /// Which report it is.
  public var kind: Kind
  /// The day it was sent (`ngay-gui`); a draft without one.
  public var sentOn: CivilDay?
  /// Its title (`ten`).
  @Shelved public var title: String?
  /// Figures in it (`[[thong-ke]]`).
  public var statistics: [Statistic]
  /// What it asks for (`[[kien-nghi]]`).
  public var proposals: [Proposal]
  /// What it says.
  public var body: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  @Shelved public var location: SourceLocation

  /// Reports come each quarter, and ad hoc.
  public enum Kind: Sendable, Hashable {
    /// The report of a quarter.
    case quarterly(Quarter)
    /// A report of a day's occasion.
    case adHoc(CivilDay)
  }
}

/// What a report asks a body for (`[[kien-nghi]]`).
public struct Proposal: Sendable {
  /// Its code.
  public var code: String?
  /// What is asked for (`noi-dung`).
  @Shelved public var text: String
  /// To whom (`gui`).
  @Shelved public var addressee: String?
  /// The answer (`tra-loi`) and its day (`ngay-tra-loi`).
  @Shelved public var answer: String?
  /// The day of the answer.
  public var answeredOn: CivilDay?
  /// From which edition on it is seen.
  public var audience: Audience
}
