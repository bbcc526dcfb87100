/// All that a run found, in the order in which it is told.
public struct DiagnosticReport: Sendable {
  /// The findings by path, then place.
  public let diagnostics: [Diagnostic]
  /// The language of the sentences.
  public let language: Language
  private let source: @Sendable (String) -> SourceFile?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings, in any order.
  ///   - language: The language to speak.
  ///   - source: The file at a path, for lines and excerpts; `nil` where it cannot be had any more.
  public init(
    _ diagnostics: [Diagnostic], language: Language, source: @escaping @Sendable (String) -> SourceFile?
  ) {
    self.diagnostics = diagnostics.sorted()
    self.language = language
    self.source = source
  }

  /// How many findings stop the run.
  public var errorCount: Int { diagnostics.count { $0.severity == .error } }
  /// How many do not.
  public var warningCount: Int { diagnostics.count - errorCount }

  /// A diagnostic whose places have been looked up.
  struct Entry {
    let diagnostic: Diagnostic
    let place: ResolvedPlace
    let notes: [(message: Wording, place: ResolvedPlace)]
  }

  /// Every diagnostic with its places looked up; a file is read once for all that is said of it in a row, and notes
  /// have files of their own, so that they push none of those out.
  func resolved() -> [Entry] {
    var resolver = PlaceResolver(source: source)
    var noteResolver = PlaceResolver(source: source)
    return diagnostics.map { diagnostic in
      Entry(
        diagnostic: diagnostic,
        place: resolver.resolve(diagnostic.location),
        notes: diagnostic.notes.map { ($0.message, noteResolver.resolve($0.location)) })
    }
  }
}
