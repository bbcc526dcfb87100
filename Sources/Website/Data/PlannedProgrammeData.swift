/// A file of a programme's data that the site will have (`du-lieu/chuong-trinh/<ma>/`).
public struct PlannedProgrammeData: Sendable {
  /// The programme's code.
  public let programme: String
  /// What the file holds.
  public let table: ProgrammeTableName
  /// How it is written.
  public let format: DataFormat

  /// Names a file.
  public init(_ programme: String, _ table: ProgrammeTableName, _ format: DataFormat) {
    self.programme = programme
    self.table = table
    self.format = format
  }

  /// Every file of a programme's data: each table in each format.
  static func all(of programme: SiteModel.StandingProgramme) -> [PlannedProgrammeData] {
    ProgrammeTableName.allCases.flatMap { table in
      DataFormat.allCases.map { PlannedProgrammeData(programme.file.code, table, $0) }
    }
  }

  /// Where the file stands in the site.
  public var address: String { "du-lieu/chuong-trinh/\(programme)/\(table.rawValue).\(format.rawValue)" }
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
