/// A location with the line, the columns and the excerpt that people are shown.
struct ResolvedPlace {
  let path: String
  /// First and last-but-one positions; `nil` for a file as a whole or one that cannot be read any more.
  let start: SourcePosition?
  let end: SourcePosition?
  let excerpt: Excerpt?
}

/// Looks up places, keeping the file it looked into last.
struct PlaceResolver {
  let source: @Sendable (String) -> SourceFile?
  private var current: (file: SourceFile, index: LineIndex)?

  init(source: @escaping @Sendable (String) -> SourceFile?) {
    self.source = source
  }

  mutating func resolve(_ location: SourceLocation) -> ResolvedPlace {
    if current?.file.path != location.path {
      current = source(location.path).map { ($0, LineIndex($0)) }
    }
    guard let range = location.range, let file = current?.file,
      let start = current?.index.position(at: Int(range.lowerBound)),
      let end = current?.index.position(at: Int(range.upperBound)),
      let line = current?.index.range(ofLine: start.line)
    else {
      return ResolvedPlace(path: location.path, start: nil, end: nil, excerpt: nil)
    }
    let excerpt = Excerpt(of: file.bytes, line: line, marking: range.offsets, number: start.line)
    return ResolvedPlace(path: location.path, start: start, end: end, excerpt: excerpt)
  }
}
