import Casebook
import OfficeOpenXML
import Progress

/// Writes the tables of data (`du-lieu/`).
///
/// A row an entry, sorted by the case's code, then by the entry's own; days as `2026-09-30`, figures with at most 4
/// decimals. What is absent is `null` in JSON and an empty cell elsewhere.
public struct DataWriter: Sendable {
  let model: SiteModel
  let words: Words

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - model: What the tables are made from.
  ///   - strings: The words of the interface, for workbooks' titles.
  public init(_ model: SiteModel, strings: Strings) {
    self.model = model
    words = Words(strings: strings, language: model.casebook.settings.language)
  }

  var framework: Framework { model.casebook.framework }
  var register: Register { model.casebook.register }

  /// The bytes of a file of data.
  ///
  /// - Throws: What keeps a workbook from being written, such as a text too long for a cell.
  public func bytes(of data: PlannedData) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(data) { bytes += $0 }
    return bytes
  }

  /// Writes a file of data piece by piece.
  func write(_ data: PlannedData, _ put: ([UInt8]) throws -> Void) throws {
    var failure: (any Error)?
    // Rows go on being made after a failure, but nowhere.
    func flush(_ bytes: inout [UInt8]) {
      do {
        if failure == nil { try put(bytes) }
      } catch {
        failure = error
      }
      bytes.removeAll(keepingCapacity: true)
    }
    switch data.format {
    case .json: writeJSON(data.table, flush)
    case .csv: table(data.table)?.writeCSV(flush)
    case .xlsx:
      let title = words.strings["du-lieu.\(data.table.rawValue)"]
      let workbook = table(data.table)?.workbook(named: data.table.rawValue, properties(title, model.day))
      for piece in try workbook?.pieces() ?? [] { try put(piece.bytes) }
    }
    if let failure { throw failure }
  }

  /// The bytes of a table of a quarter's figures.
  ///
  /// - Throws: What keeps a workbook from being written, such as a text too long for a cell.
  func bytes(of data: PlannedQuarterData) throws(WorkbookError) -> [UInt8] {
    let table = quarterTable(data.span)
    let day = model.quarters.spans[data.span].day
    switch data.format {
    case .csv: return table.csv
    case .xlsx:
      let title = words.strings.filled("quy.tieu-de", ["quy": words.quarterWithin(data.quarter)])
      return try table.workbook(named: data.quarter.code, properties(title, day)).bytes()
    case .json: return json(table, named: DataSchema.quarterTable, of: ("ky", data.quarter.code), on: day)
    }
  }

  /// A table as JSON: what all files of data begin with, what it is of, its rows.
  func json(_ table: DataTable, named name: String, of owner: (key: String, code: String), on day: CivilDay) -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      writeHead(&json, on: day)
      json.member(owner.key, owner.code)
      json.key(name)
      table.write(to: &json)
    }
    json.newline()
    return json.bytes
  }

  /// What a workbook says about itself.
  func properties(_ title: String, _ day: CivilDay) -> DocumentProperties {
    DocumentProperties(
      title: "\(title) – \(model.casebook.settings.title)", author: model.casebook.settings.publisher,
      day: ISODay(daysSince1970: Int(day.number)), language: words.language == .vi ? "vi-VN" : "en-GB")
  }

  /// The rows of a table; none of the roll-ups, which are no table.
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

  private func writeJSON(_ name: DataTableName, _ flush: (inout [UInt8]) -> Void) {
    var json = JSONWriter()
    json.object { json in
      writeHead(&json, on: model.day)
      if let table = table(name) {
        json.key(name.rawValue)
        table.write(to: &json, flush)
      } else {
        writeRollUps(&json)
      }
    }
    json.newline()
    json.flush(flush)
  }

  /// What every file of data begins with.
  private func writeHead(_ json: inout JSONWriter, on day: CivilDay) {
    json.member("ngay", day.iso)
    json.member("an-ban", model.edition.code)
    json.member("nguon", model.digest.text)
  }
}
