import Casebook

/// A page that the site will have: where it stands, by which template it is made, and what it is about.
public struct PlannedPage: Sendable {
  /// The page's path from the site's root.
  public let address: String
  /// The template.
  public let template: PageTemplate
  /// What it is about.
  let subject: Subject
  /// Where the document stands that says the same, and is made of the same sheet; `nil` where there is none.
  public var document: String?

  /// Where its files stand: the page, and the document that says the same.
  public var addresses: [String] { document.map { [address, $0] } ?? [address] }

  /// What a page is about; numbers are places in the register, the framework, the casebook or the model's lists, parts count from 1.
  enum Subject: Sendable {
    case overview
    case organisation(Int, part: Int)
    case organisations(part: Int)
    case groups
    case group(Int, part: Int)
    case caseClass(Int, part: Int)
    case agency(Int, part: Int)
    case deadlines(part: Int)
    case timeline(part: Int)
    case figures(list: Int, part: Int)
    case reports
    case quarterReport(span: Int, QuarterScope)
    case dataQuality(part: Int)
    case changes(part: Int)
    case framework
    case programmes
    case programme(Int, part: Int)
    case search
    case freePage(Int)
    case notFound
    case campaigns(part: Int)
    case campaign(Int, part: Int)
    case sent(campaign: Int, part: Int)
    case form(campaign: Int, part: Int)
    case campaignProposals(campaign: Int, part: Int)
    case campaignReport(campaign: Int, report: Int)
  }
}

/// All pages and files of a site, each at its address.
public struct SitePlan: Sendable {
  /// The pages.
  public let pages: [PlannedPage]
  /// The files for programs: tables of data, calendars.
  public let exports: [PlannedExport]
  /// The attachments that visible content links to: where each stands in the site, and its path below `content/`.
  public let attachments: [(address: String, source: String)]
  /// What the rows behind figures show.
  let figureTexts: FigureTexts
}
