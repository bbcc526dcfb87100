/// Writes the files of a site that are not pages.
public struct ExportWriter: Sendable {
  private let data: DataWriter
  private let words: Words

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - model: What the files are made from.
  ///   - strings: The words of the interface in the site's language.
  public init(_ model: SiteModel, strings: Strings) {
    data = DataWriter(model, strings: strings)
    words = Words(strings: strings, language: model.casebook.settings.language)
  }

  /// Writes the files of an export piece by piece: tables of data of a whole city are larger than need be held.
  ///
  /// - Parameter put: Takes a piece of a file, which is named by its place among the export's addresses.
  /// - Throws: What keeps a calendar from being written: two events with one id; a workbook: a text too long for a cell;
  ///   or whatever `put` throws.
  public func write(_ export: PlannedExport, _ put: (_ file: Int, _ piece: [UInt8]) throws -> Void) throws {
    switch export {
    case .table(let planned): try data.write(planned, put)
    case .schema: try put(0, DataSchema(language: words.language).bytes)
    case .calendar(let planned): try CalendarWriter(model: data.model, words: words).write(planned) { try put(0, $0) }
    case .search(let file): try put(0, SearchFileWriter(model: data.model, words: words).bytes(of: file))
    case .feed: try put(0, FeedWriter(model: data.model, words: words).bytes)
    }
  }

  /// The document of a report.
  ///
  /// - Throws: What keeps it from being written.
  public func document(of sheet: ReportSheet) throws -> [UInt8] {
    try QuarterDocument(model: data.model, words: words).bytes(of: sheet)
  }
}
