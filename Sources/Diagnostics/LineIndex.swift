/// Where the lines of a file begin, and what a person calls a place in it.
///
/// Made only when something has to be said about a file. Lines end with LF, CRLF or CR.
public struct LineIndex: Sendable {
  /// The offset of each line's first byte.
  private let starts: [Int]
  private let bytes: [UInt8]
  /// The beginning of the last cluster that was looked for, from which the next search on its line goes on.
  private var reached: (line: Int, offset: Int, column: Int) = (0, 0, 1)

  /// Makes the index of a file in one pass over its bytes.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [file.byteOrderMarkLength]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      } else if byte == UInt8(ascii: "\r") {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        starts.append(offset)
      }
    }
    self.starts = starts
  }

  /// How many lines there are; an empty file has one, and so does what follows a last line end.
  public var lineCount: Int { starts.count }

  /// The line, counted from 1, that holds the byte at `offset`; an offset past the end is on the last line.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// The line and column of the byte at `offset`, both counted from 1.
  ///
  /// A column is what a person sees as one character: an extended grapheme cluster, a tab among them. An offset inside
  /// a cluster has that cluster's column; a run of bytes that is not UTF-8 counts one column. Places asked for in
  /// ascending order cost one pass over their line together.
  public mutating func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let range = range(ofLine: line)
    let target = min(max(offset, range.lowerBound), range.upperBound)
    if reached.line != line || reached.offset > target {
      reached = (line, range.lowerBound, 1)
    }
    // A cluster that begins before the target needs no more than its first bytes after it to be told apart.
    let end = min(range.upperBound, target + 256)
    for length in ClusterLengths(bytes[reached.offset..<end]) {
      guard reached.offset + length <= target else { break }
      reached.offset += length
      reached.column += 1
    }
    return SourcePosition(line: line, column: reached.column)
  }
}

/// A place in a file as a person names it.
public struct SourcePosition: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in extended grapheme clusters.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
