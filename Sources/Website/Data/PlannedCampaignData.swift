/// A file of data of a reporting campaign that the site will have.
public struct PlannedCampaignData: Sendable {
  /// The campaign's code.
  public let code: String
  /// What it holds.
  public let table: CampaignTableName
  /// How it is written.
  public let format: DataFormat

  /// Every file of data: each table of each campaign in each format, but for tables of what a campaign does not have.
  static func all(of model: SiteModel) -> [PlannedCampaignData] {
    model.campaigns.flatMap { item in
      CampaignTableName.allCases.filter { table in
        switch table {
        case .submissions: true
        case .figures: !item.file.figures.isEmpty
        case .outline: !item.file.outline.isEmpty
        }
      }.flatMap { table in
        DataFormat.allCases.map { PlannedCampaignData(code: item.file.code, table: table, format: $0) }
      }
    }
  }

  /// Where the file stands in the site.
  public var address: String { "du-lieu/dot-bao-cao/\(code)/\(table.rawValue).\(format.rawValue)" }
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
