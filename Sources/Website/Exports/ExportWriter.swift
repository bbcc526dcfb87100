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

  /// Writes a file, piece by piece: tables of data of a whole city are larger than need be held.
  ///
  /// - Throws: What keeps a calendar from being written: two events with one id; a workbook: a text too long for a cell; or
  ///   a document; or whatever `put` throws.
  public func write(_ export: PlannedExport, _ put: ([UInt8]) throws -> Void) throws {
    switch export {
    case .data(let planned): try data.write(planned, put)
    case .campaignData(let planned): try put(data.bytes(of: planned))
    case .programmeData(let planned): try put(data.bytes(of: planned))
    case .schema: try put(DataSchema(language: words.language).bytes)
    case .calendar(let planned): try CalendarWriter(model: data.model, words: words).write(planned, put)
    case .search(let file): try put(SearchFileWriter(model: data.model, words: words).bytes(of: file))
    case .quarterDocument(let planned): try put(QuarterDocument(model: data.model, words: words).bytes(of: planned))
    case .quarterData(let planned): try put(data.bytes(of: planned))
    case .feed: try put(FeedWriter(model: data.model, words: words).bytes)
    }
  }
}
