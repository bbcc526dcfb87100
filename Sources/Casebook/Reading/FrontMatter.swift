import Diagnostics

/// The two parts of a document: TOML between two lines `+++`, then Markdown.
struct FrontMatter {
  /// The TOML, without the lines around it.
  let settings: Range<Int>
  /// The line that opens it, for what is missing from it.
  let opening: ByteRange
  /// The Markdown after it.
  let body: Range<Int>

  /// Finds the parts; a document that lacks one of the lines is reported and has no settings.
  init?(_ file: SourceFile, findings: Findings) {
    let bytes = file.bytes
    let start = file.byteOrderMarkLength
    guard let first = FrontMatter.line(in: bytes, from: start), FrontMatter.isFence(bytes[first.content]) else {
      let end = FrontMatter.line(in: bytes, from: start)?.content.upperBound ?? start
      let place = SourceLocation(path: file.path, range: ByteRange(start, end))
      findings.report(ReadingProblem.frontMatterMissing, at: place)
      return nil
    }
    opening = ByteRange(first.content)
    var next = first.end
    while let line = FrontMatter.line(in: bytes, from: next) {
      if FrontMatter.isFence(bytes[line.content]) {
        settings = first.end..<line.content.lowerBound
        body = line.end..<bytes.count
        return
      }
      next = line.end
    }
    findings.report(ReadingProblem.frontMatterUnclosed, at: SourceLocation(path: file.path, range: opening))
    return nil
  }

  /// The line that begins at an offset, and where the next one does; `nil` at the end of the file.
  private static func line(in bytes: [UInt8], from start: Int) -> (content: Range<Int>, end: Int)? {
    guard start < bytes.count else { return nil }
    let newline = bytes.withUnsafeBufferPointer { $0.offset(of: UInt8(ascii: "\n"), in: start..<bytes.count) }
    return (start..<(newline ?? bytes.count), newline.map { $0 + 1 } ?? bytes.count)
  }

  /// Whether a line is `+++`, blanks after it aside.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x2B && line.starts(with: [0x2B, 0x2B, 0x2B])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
