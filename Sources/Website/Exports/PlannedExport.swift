/// A file that the site will have besides its pages, for programs rather than for reading.
public enum PlannedExport: Sendable {
  /// A table of data.
  case data(PlannedData)
  /// A table of data of a reporting campaign.
  case campaignData(PlannedCampaignData)
  /// A calendar of deadlines.
  case calendar(PlannedCalendar)
  /// A file of the search index.
  case search(PlannedSearchFile)
  /// The document of a quarter's report.
  case quarterDocument(PlannedQuarterDocument)
  /// The table of a quarter's figures.
  case quarterData(PlannedQuarterData)
  /// A table of a programme's data.
  case programmeData(PlannedProgrammeData)
  /// What the tables of data hold, for programs that read them.
  case schema
  /// The feed of changes.
  case feed

  /// Where the file stands in the site.
  public var address: String {
    switch self {
    case .data(let data): data.address
    case .campaignData(let data): data.address
    case .calendar(let calendar): calendar.address
    case .search(let file): file.address
    case .quarterDocument(let document): document.address
    case .quarterData(let data): data.address
    case .programmeData(let data): data.address
    case .schema: DataSchema.address
    case .feed: PageAddress.feed
    }
  }

  /// Whether the file holds the whole portfolio, or much of it, so that making it takes as long as hundreds of pages.
  public var isLarge: Bool {
    switch self {
    case .data, .campaignData: true
    case .calendar(let calendar): calendar.isLarge
    case .search, .quarterDocument, .quarterData, .programmeData, .schema, .feed: false
    }
  }
}
