import Diagnostics

/// Something sent in for a stage of a campaign (`[[nop]]`).
public struct Submission: Sendable {
  /// Who sent it.
  public var debtor: Debtor
  /// The code of the stage.
  public var stage: String
  /// The day it was sent (`ngay`).
  public var day: CivilDay
  /// What was sent (`tep`).
  public var file: Evidence?
  /// From which edition on it is seen.
  public var audience: Audience

  /// Someone who has to submit.
  public enum Debtor: Sendable, Hashable {
    /// An organisation, by its place in the register.
    case organisation(Int)
    /// A body, by its place in the framework.
    case agency(Int)
  }
}

/// The figures that an organisation sent in, as a row of the campaign's table (`[[so-lieu]]`).
public struct FigureRow: Sendable {
  /// The place of the organisation in the register.
  public var organisation: Int
  /// The figures given, in the order of the columns.
  public var values: [FigureValue]
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation
}

/// A figure of a form with its value.
public struct FigureValue: Sendable {
  /// The figure's code.
  public var figure: String
  /// The value, as written.
  public var value: DecimalNumber

  /// Gives a figure its value.
  public init(figure: String, value: DecimalNumber) {
    self.figure = figure
    self.value = value
  }
}

/// The report that an organisation sent in (`bao-cao/<to-chuc>.md`).
public struct CampaignReport: Sendable {
  /// The place of the organisation in the register.
  public var organisation: Int
  /// The code of the stage that it answers (`chang`).
  public var stage: String
  /// The day it was sent (`ngay-gui`); a draft without one.
  public var sentOn: CivilDay?
  /// The figures in it (`[so-lieu]`).
  public var values: [FigureValue]
  /// Other figures (`[[thong-ke]]`).
  public var statistics: [Statistic]
  /// What it asks for (`[[kien-nghi]]`).
  public var proposals: [Proposal]
  /// What it says; its headings name the items of the outline that they answer.
  public var body: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  @Shelved public var location: SourceLocation
}

extension Prose {
  /// The codes of the outline's items that its headings name (`{de-cuong=II.1}`); a heading may name several.
  public var outlineItems: Set<String> {
    Set(document.headings.flatMap { $0.attributes.entries.filter { $0.key == Prose.outlineKey }.map(\.value) })
  }
}
