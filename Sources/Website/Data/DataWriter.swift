import Casebook
import Progress

/// Writes the tables of data (`du-lieu/`).
///
/// A row an entry, sorted by the case's code, then by the entry's own; days as `2026-09-30`, figures with at most 4
/// decimals. What is absent is `null` in JSON and an empty cell elsewhere.
public struct DataWriter: Sendable {
  let model: SiteModel
  let words: Words
  /// The cases by code, as most tables have them.
  let casesByCode: [SiteModel.StandingCase]

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - model: What the tables are made from.
  ///   - strings: The words of the interface, for workbooks' titles.
  public init(_ model: SiteModel, strings: Strings) {
    self.model = model
    words = Words(strings: strings, language: model.casebook.settings.language)
    casesByCode = model.cases.indices.sortedByCode { model.cases[$0].file.code }.map { model.cases[$0] }
  }

  var framework: Framework { model.casebook.framework }
  var register: Register { model.casebook.register }

  /// The rows of a table; none of the roll-ups, and of what is not there.
  func table(_ subject: PlannedTable.Subject) -> DataTable? {
    switch subject {
    case .site(let name): table(name)
    case .campaign(let code, let name):
      model.campaigns.first { $0.file.code == code }.map { table(name, of: $0) }
    case .programme(let code, let name):
      model.programmes.first { $0.file.code == code }.map { table(name, of: $0) }
    case .quarter(_, let span): quarterTable(span)
    }
  }

  /// The rows of a table of the whole site; none of the roll-ups, which are no table.
  func table(_ name: DataTableName) -> DataTable? {
    switch name {
    case .cases: casesTable
    case .tasks: tasksTable
    case .weakLinks: weakLinksTable
    case .extensions: extensionsTable
    case .indicators: indicatorsTable
    case .reports: reportsTable
    case .statistics: statisticsTable
    case .changes: model.changes.table
    case .rollUps: nil
    }
  }
}
