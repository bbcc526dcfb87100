/// Where the lines of a file begin, and what a person calls a place in it.
///
/// Made only when something has to be said about a file. Lines end with LF, CRLF or CR.
public struct LineIndex: Sendable {
  /// The offset of each line's first byte.
  private let starts: [Int]
  private let bytes: [UInt8]
  /// Places whose columns have been counted, in ascending order, some `stride` bytes apart where lines are long.
  private var checkpoints: [(offset: Int, column: Int)] = []
  /// How many bytes are walked over at most to a place that is not beyond the last checkpoint of its line.
  private static let stride = 4096
  /// How many clusters have been walked over, which tests look at.
  private(set) var walkedClusterCount = 0

  /// Makes the index of a file in one pass over its bytes.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    starts = file.bytes.withUnsafeBufferPointer { bytes in
      var starts = [file.byteOrderMarkLength]
      for offset in bytes.indices {
        switch bytes[offset] {
        case UInt8(ascii: "\n"): starts.append(offset + 1)
        case UInt8(ascii: "\r") where offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"):
          starts.append(offset + 1)
        default: break
        }
      }
      return starts
    }
  }

  /// How many lines there are; an empty file has one, and so does what follows a last line end.
  public var lineCount: Int { starts.count }

  /// The line, counted from 1, that holds the byte at `offset`; an offset past the end is on the last line.
  public func line(at offset: Int) -> Int {
    max(1, partitionPoint(starts) { $0 <= offset })
  }

  /// The bytes of a line, counted from 1, without its end; a number that no line has counts as the nearest one's.
  public func range(ofLine line: Int) -> Range<Int> {
    let line = min(max(line, 1), starts.count)
    let start = starts[line - 1]
    guard line < starts.count else { return start..<bytes.count }
    let end = starts[line] - 1
    let isPair = end > start && bytes[end] == UInt8(ascii: "\n") && bytes[end - 1] == UInt8(ascii: "\r")
    return start..<(isPair ? end - 1 : end)
  }

  /// The line and column of the byte at `offset`, both counted from 1.
  ///
  /// A column is what a person sees as one character: an extended grapheme cluster, a tab among them. An offset inside
  /// a cluster has that cluster's column, one on a line's end the column after its last; a run of bytes that is not
  /// UTF-8 counts one column. However many places are asked for, in whatever order, a line is walked over once
  /// and from then on in short pieces.
  public mutating func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let range = range(ofLine: line)
    let target = min(max(offset, range.lowerBound), range.upperBound)
    var next = partitionPoint(checkpoints) { $0.offset <= target }
    var checkpoint = (offset: range.lowerBound, column: 1)
    if next > 0, checkpoints[next - 1].offset > range.lowerBound { checkpoint = checkpoints[next - 1] }
    var reached = checkpoint
    // A cluster that begins before the target needs no more than its first bytes after it to be told apart.
    for length in ClusterLengths(bytes[reached.offset..<min(range.upperBound, target + 256)]) {
      guard reached.offset + length <= target else { break }
      reached = (reached.offset + length, reached.column + 1)
      walkedClusterCount += 1
      if reached.offset - checkpoint.offset >= Self.stride {
        checkpoint = reached
        checkpoints.insert(checkpoint, at: next)
        next += 1
      }
    }
    return SourcePosition(line: line, column: reached.column)
  }
}

/// How many elements at the beginning of an array fulfil a condition that none fulfils after the first that does not.
private func partitionPoint<Element>(_ elements: [Element], _ isBefore: (Element) -> Bool) -> Int {
  var low = 0
  var high = elements.count
  while low < high {
    let middle = low + (high - low) / 2
    if isBefore(elements[middle]) { low = middle + 1 } else { high = middle }
  }
  return low
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
