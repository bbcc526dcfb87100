import Mustache

/// The kinds of page, each with the template that a theme has for it and what such a page offers to it.
public enum PageTemplate: String, Sendable, CaseIterable {
  /// The overview.
  case overview = "tong-quan"
  /// An organisation.
  case organisation = "to-chuc"
  /// All organisations.
  case organisations = "danh-sach-to-chuc"
  /// The groups side by side.
  case groups = "cac-nhom"
  /// A group, a class, a body.
  case caseSet = "tap-ho-so"
  /// All deadlines.
  case deadlines = "thoi-han"
  /// The portfolio's timeline.
  case timeline = "tien-trinh"
  /// The rows behind figures.
  case figures = "danh-sach"
  /// The quarters' reports.
  case reports = "cac-bao-cao"
  /// A quarter's compiled report.
  case quarterReport = "bao-cao-quy"
  /// What is amiss with the content.
  case dataQuality = "so-lieu"
  /// What changed since the last quarter's end.
  case changes = "thay-doi"
  /// The framework.
  case framework = "huong-dan"
  /// All programmes.
  case programmes = "danh-sach-chuong-trinh"
  /// A programme.
  case programme = "chuong-trinh"
  /// The search.
  case search = "tim-kiem"
  /// A free page.
  case freePage = "trang"
  /// All reporting campaigns.
  case campaigns = "cac-dot-bao-cao"
  /// A reporting campaign.
  case campaign = "dot-bao-cao"
  /// What was sent in for a campaign.
  case sent = "da-nop"
  /// The form of a campaign.
  case form = "bieu-mau"
  /// What the reports of a campaign ask for.
  case campaignProposals = "kien-nghi-dot"
  /// A report sent in for a campaign.
  case campaignReport = "bao-cao-dot"
  /// The page for an address that is not there.
  case notFound = "404"

  /// What pages of this kind offer.
  public var fields: any RecordFields.Type {
    switch self {
    case .overview: OverviewFields.self
    case .organisation: OrganisationFields.self
    case .organisations: OrganisationsFields.self
    case .groups: GroupsFields.self
    case .caseSet: CaseSetFields.self
    case .deadlines: DeadlinesFields.self
    case .timeline: TimelineFields.self
    case .figures: FigureListFields.self
    case .reports: ReportsFields.self
    case .quarterReport: QuarterReportFields.self
    case .dataQuality: DataQualityFields.self
    case .changes: ChangesFields.self
    case .framework: FrameworkFields.self
    case .campaigns: CampaignListFields.self
    case .campaign: CampaignFields.self
    case .sent: SentFields.self
    case .form: FormFields.self
    case .campaignProposals: CampaignProposalsFields.self
    case .campaignReport: CampaignReportFields.self
    case .programmes: ProgrammesFields.self
    case .programme: ProgrammeFields.self
    case .search: SearchFields.self
    case .freePage, .notFound: FreePageFields.self
    }
  }
}
