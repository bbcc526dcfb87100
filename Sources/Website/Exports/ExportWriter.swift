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

  /// The bytes of a file.
  ///
  /// - Throws: What keeps a calendar from being written: two events with one id; a workbook: a text too long for a cell; or
  ///   a document.
  public func bytes(of export: PlannedExport) throws -> [UInt8] {
    switch export {
    case .data(let planned): try data.bytes(of: planned)
    case .campaignData(let planned): try data.bytes(of: planned)
    case .programmeData(let planned): try data.bytes(of: planned)
    case .schema: DataSchema(language: words.language).bytes
    case .calendar(let planned): try CalendarWriter(model: data.model, words: words).bytes(of: planned)
    case .search(let file): SearchFileWriter(model: data.model, words: words).bytes(of: file)
    case .quarterDocument(let planned): try QuarterDocument(model: data.model, words: words).bytes(of: planned)
    case .quarterData(let planned): try data.bytes(of: planned)
    case .feed: FeedWriter(model: data.model, words: words).bytes
    }
  }
}
