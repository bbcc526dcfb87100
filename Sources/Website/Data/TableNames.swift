/// The tables of data of the whole site.
public enum DataTableName: String, Sendable, CaseIterable {
  /// The cases.
  case cases = "ho-so"
  /// The tasks of approved plans.
  case tasks = "nhiem-vu"
  /// The weak links.
  case weakLinks = "khau-yeu"
  /// The extensions granted.
  case extensions = "gia-han"
  /// The indicators.
  case indicators = "chi-tieu"
  /// The quarterly reports owed.
  case reports = "bao-cao"
  /// The statistics, each figure beside what the others give for it.
  case statistics = "thong-ke"
  /// What changed since the last quarter's end.
  case changes = "thay-doi"
  /// The roll-ups.
  case rollUps = "tong-hop"
}

/// The tables of data of a reporting campaign.
public enum CampaignTableName: String, Sendable, CaseIterable {
  /// One row an obligation.
  case submissions = "nop"
  /// One row a superior body and figure.
  case figures = "so-lieu"
  /// One row an item of the outline.
  case outline = "de-cuong"
}

/// The tables of a programme's data.
public enum ProgrammeTableName: String, Sendable, CaseIterable {
  /// The indicators, a row for each target.
  case indicators = "chi-tieu"
  /// The organisations' own values.
  case organisations = "to-chuc"
  /// The tasks.
  case tasks = "nhiem-vu"
  /// The recurring duties' occurrences.
  case duties = "dinh-ky"
}

/// The formats that tables of data are written in.
public enum DataFormat: String, Sendable, CaseIterable {
  /// For programs.
  case json
  /// For Excel and the like, as text.
  case csv
  /// For Excel and the like, with numbers and days as such.
  case xlsx
}
