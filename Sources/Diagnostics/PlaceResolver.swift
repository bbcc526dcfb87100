/// A location with the line, the columns and the excerpt that people are shown.
struct ResolvedPlace {
  let path: String
  /// Where it begins; `nil` for a file as a whole or one that cannot be read any more.
  let start: SourcePosition?
  /// Where the first character after it is.
  let end: SourcePosition?
  let excerpt: Excerpt?
}

/// Looks up places, keeping the files it looked into last.
struct PlaceResolver {
  /// How many files are kept: notes of one file point to a few others again and again.
  static let capacity = 16

  private let source: @Sendable (String) -> SourceFile?
  private var files: [String: OpenFile?] = [:]

  private struct OpenFile {
    let bytes: [UInt8]
    var index: LineIndex
  }

  init(source: @escaping @Sendable (String) -> SourceFile?) {
    self.source = source
  }

  mutating func resolve(_ location: SourceLocation) -> ResolvedPlace {
    let path = location.path
    guard let range = location.range else {
      return ResolvedPlace(path: path, start: nil, end: nil, excerpt: nil)
    }
    if files[path] == nil {
      if files.count == Self.capacity { files.removeAll(keepingCapacity: true) }
      let opened = source(path).map { OpenFile(bytes: $0.bytes, index: LineIndex($0)) }
      files.updateValue(opened, forKey: path)
    }
    guard let start = files[path]??.index.position(at: Int(range.lowerBound)),
      let end = files[path]??.index.position(at: Int(range.upperBound)),
      let bytes = files[path]??.bytes,
      let line = files[path]??.index.range(ofLine: start.line)
    else {
      return ResolvedPlace(path: path, start: nil, end: nil, excerpt: nil)
    }
    let excerpt = Excerpt(of: bytes, line: line, marking: range.offsets, number: start.line)
    return ResolvedPlace(path: path, start: start, end: end, excerpt: excerpt)
  }
}
