import Diagnostics

/// Reads a part of a file: what it holds, and what was found wrong in it.
func read(_ source: SourceFile, in range: Range<Int>) -> (Arena, [Finding]) {
  guard source.bytes.count < Int(UInt32.max) else {
    return (Arena(root: 0..<0), [Finding(.tooLarge, nil)])
  }
  var range = range
  if range.lowerBound == 0 {
    if let mark = utf16Mark(source.bytes) {
      return (Arena(root: 0..<0), [Finding(.utf16, ByteRange(mark))])
    }
    range = min(source.byteOrderMarkLength, range.upperBound)..<range.upperBound
  }
  let encodingFindings = illFormedRuns(source.bytes, in: range).map { Finding(.illFormedUTF8, ByteRange($0)) }
  return source.bytes.withUnsafeBufferPointer { bytes in
    var parser = Parser(bytes, in: range, after: encodingFindings)
    parser.run()
    return (parser.arena, parser.findings)
  }
}

/// The byte order mark of UTF-16 at the beginning of a file.
private func utf16Mark(_ bytes: [UInt8]) -> Range<Int>? {
  bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 0..<2 : nil
}

/// The runs of bytes that are not UTF-8, no more of them than are told.
private func illFormedRuns(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
  if bytes.withUnsafeBytes({ isPlainUTF8(UnsafeRawBufferPointer(rebasing: $0[range])) }) { return [] }
  var runs: [Range<Int>] = []
  var start = range.lowerBound
  while start < range.upperBound, runs.count < TOMLDocument.problemLimit {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<range.upperBound))
      break
    } catch {
      let lower = start + error.byteOffsets.lowerBound
      let upper = start + max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
      if let last = runs.last, last.upperBound == lower {
        runs[runs.count - 1] = last.lowerBound..<upper
      } else {
        runs.append(lower..<upper)
      }
      start = upper
    }
  }
  return runs
}
