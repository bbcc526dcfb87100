/// A file of data that the site will have.
public struct PlannedData: Sendable {
  /// What it holds.
  public let table: DataTableName
  /// How it is written.
  public let format: DataFormat

  /// Names a file.
  public init(_ table: DataTableName, _ format: DataFormat) {
    self.table = table
    self.format = format
  }

  /// Every file of data: each table in each format, and the roll-ups as JSON.
  public static let all: [PlannedData] = DataTableName.allCases.flatMap { table in
    DataFormat.allCases.filter { table != .rollUps || $0 == .json }.map { PlannedData(table, $0) }
  }

  /// Where the file stands in the site.
  public var address: String { "du-lieu/\(table.rawValue).\(format.rawValue)" }
}

/// The tables of data.
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

/// The formats that tables of data are written in.
public enum DataFormat: String, Sendable, CaseIterable {
  /// For programs.
  case json
  /// For Excel and the like, as text.
  case csv
  /// For Excel and the like, with numbers and days as such.
  case xlsx
}
