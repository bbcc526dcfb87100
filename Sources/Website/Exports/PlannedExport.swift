/// What the site will have besides its pages, for programs rather than for reading: a file, or several that are made of
/// the same.
public enum PlannedExport: Sendable {
  /// A table of data.
  case table(PlannedTable)
  /// A calendar of deadlines.
  case calendar(PlannedCalendar)
  /// A file of the search index.
  case search(PlannedSearchFile)
  /// What the tables of data hold, for programs that read them.
  case schema
  /// The feed of changes.
  case feed

  /// Where its files stand in the site.
  public var addresses: [String] {
    switch self {
    case .table(let table): table.addresses
    case .calendar(let calendar): [calendar.address]
    case .search(let file): [file.address]
    case .schema: [DataSchema.address]
    case .feed: [PageAddress.feed]
    }
  }

  /// Whether it holds the whole portfolio, or much of it, so that making it takes as long as hundreds of pages.
  public var isLarge: Bool {
    switch self {
    case .table(let table): table.isLarge
    case .calendar(let calendar): calendar.isLarge
    case .search, .schema, .feed: false
    }
  }
}
