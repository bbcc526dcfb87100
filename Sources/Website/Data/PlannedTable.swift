import Casebook

/// A table of data (`du-lieu/`) that the site will have: its rows are made once and written in every format.
public struct PlannedTable: Sendable {
  /// What it holds.
  let subject: Subject
  /// Where its files stand in the site, without the ends of their names.
  private let path: String

  /// What a table holds.
  enum Subject: Sendable {
    /// Something of the whole site.
    case site(DataTableName)
    /// Something of a reporting campaign, which its code names.
    case campaign(String, CampaignTableName)
    /// Something of a programme, which its code names.
    case programme(String, ProgrammeTableName)
    /// The figures of a quarter, with its place in the model's quarters.
    case quarter(Quarter, span: Int)
  }

  /// The formats that it is written in: roll-ups are no rows, and are for programs alone.
  var formats: [DataFormat] {
    if case .site(.rollUps) = subject { [.json] } else { DataFormat.allCases }
  }

  /// Where its file in a format stands in the site.
  func address(_ format: DataFormat) -> String { "\(path).\(format.rawValue)" }

  /// Where its files stand in the site, one for each of its formats.
  var addresses: [String] { formats.map(address) }
}

extension PlannedTable {
  /// A table of the whole site.
  static func ofSite(_ name: DataTableName) -> PlannedTable {
    PlannedTable(subject: .site(name), path: "du-lieu/\(name.rawValue)")
  }

  /// The tables of the whole site.
  static let ofSite = DataTableName.allCases.map(ofSite)

  /// The tables of a campaign, but for those of what it does not have.
  static func all(of campaign: SiteModel.StandingCampaign) -> [PlannedTable] {
    CampaignTableName.allCases.filter { name in
      switch name {
      case .submissions: true
      case .figures: !campaign.file.figures.isEmpty
      case .outline: !campaign.file.outline.isEmpty
      }
    }.map { name in
      PlannedTable(
        subject: .campaign(campaign.file.code, name), path: "du-lieu/dot-bao-cao/\(campaign.file.code)/\(name.rawValue)"
      )
    }
  }

  /// The tables of a programme.
  static func all(of programme: SiteModel.StandingProgramme) -> [PlannedTable] {
    ProgrammeTableName.allCases.map { name in
      PlannedTable(
        subject: .programme(programme.file.code, name),
        path: "du-lieu/chuong-trinh/\(programme.file.code)/\(name.rawValue)")
    }
  }

  /// The table of a quarter's figures, by its place in the model's quarters.
  static func ofQuarter(_ span: Int, in model: SiteModel) -> PlannedTable {
    let quarter = model.quarters.spans[span].quarter
    return PlannedTable(subject: .quarter(quarter, span: span), path: "du-lieu/bao-cao-quy/\(quarter.code)")
  }

  /// Every table of a site.
  static func all(of model: SiteModel) -> [PlannedTable] {
    ofSite + model.quarters.reported.map { ofQuarter($0, in: model) } + model.campaigns.flatMap { all(of: $0) }
      + model.programmes.flatMap { all(of: $0) }
  }

  /// Whether it has a row for every organisation or more.
  var isLarge: Bool {
    switch subject {
    case .site, .campaign: true
    case .programme, .quarter: false
    }
  }
}
