import Diagnostics

/// Reads the rows of a table with one separator into a grid.
///
/// A quote that no other closes rightly is read once more as if it were not there. That costs no more than one
/// further pass over the file, since between it and the quote that ended the search there are only pairs of quotes,
/// each of which opens and closes a cell by itself or stands within one.
struct CSVReader {
  let separator: CSVSeparator
  private(set) var grid: CSVGrid
  private(set) var log = CSVErrorLog()
  private let bytes: UnsafeBufferPointer<UInt8>
  private var finder: ByteFinder
  /// Where the next cell begins.
  private var offset: Int
  /// Whether the row being read has been complained of: then the number of its cells is not to be trusted.
  private var rowIsBroken = false

  /// How long cells are taken to be with their delimiter, to make room at once; a guess that nothing depends on.
  private static let bytesPerCell = 16

  /// What stands after a cell.
  private enum Delimiter {
    case separator
    case lineEnd
    case fileEnd
  }

  /// Makes a reader of `bytes`, which are those of `array` and stay where they are.
  init(_ array: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ separator: CSVSeparator) {
    self.separator = separator
    self.bytes = bytes
    self.offset = offset
    grid = CSVGrid(bytes: array)
    finder = ByteFinder(bytes, separator: separator.rawValue, from: offset)
  }

  /// Reads the header and drops the blank cells at its end.
  mutating func readHeader() {
    readRow(maximumCount: .max)
  }

  /// Reads all rows below the header.
  mutating func readRows() {
    let columnCount = grid.cells.count
    grid.cells.reserveCapacity(bytes.count / Self.bytesPerCell)
    grid.rowStarts.reserveCapacity(bytes.count / Self.bytesPerCell / max(columnCount, 1))
    while offset < bytes.count {
      readRow(maximumCount: columnCount)
    }
  }

  private mutating func readRow(maximumCount: Int) {
    let first = grid.cells.count
    rowIsBroken = false
    while readCell() == .separator {}
    guard let lastFilled = grid.cells[first...].lastIndex(where: { !isBlank($0) }) else {
      grid.cells.removeSubrange(first...)
      return
    }
    var count = lastFilled + 1 - first
    if count > maximumCount {
      let extra = grid.cells[(first + maximumCount)...].first { !isBlank($0) }
      if let extra, !rowIsBroken { log.report(.tooManyCells(extra.range, columnCount: maximumCount)) }
      count = maximumCount
    }
    grid.cells.removeSubrange((first + count)...)
    grid.rowStarts.append(UInt32(truncatingIfNeeded: grid.cells.count))
  }

  /// Whether a cell is written without quotes and holds only spaces and tabs.
  private func isBlank(_ cell: CellRecord) -> Bool {
    guard case .bare = cell.form else { return false }
    return bytes[cell.range.offsets].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private mutating func readCell() -> Delimiter {
    let start = offset
    var mayOpen = true
    while let found = finder.next() {
      guard bytes[found] == UInt8(ascii: "\"") else {
        append(start..<found, .bare)
        return pass(delimiterAt: found)
      }
      if mayOpen, bytes[start..<found].allSatisfy({ $0 == UInt8(ascii: " ") }) {
        return readQuotedCell(from: found)
      }
      mayOpen = false
    }
    append(start..<bytes.count, .bare)
    return passToEnd()
  }

  private mutating func readQuotedCell(from quote: Int) -> Delimiter {
    guard let content = findClosingQuote() else {
      log.report(.unclosedQuote(at: quote, next: nil))
      return readUnclosedCell(from: quote)
    }
    let end = content.closing + 1
    var next = end
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    if next < bytes.count, !isDelimiter(bytes[next]) {
      // Text after a quote on a later line: more likely the first quote was not closed, and this one opens a cell.
      guard !content.hasLineEnd else {
        log.report(.unclosedQuote(at: quote, next: content.closing))
        return readUnclosedCell(from: quote)
      }
      rowIsBroken = true
      append(quote..<end, content.hasDoubledQuotes ? unescape(quote + 1..<content.closing) : .quoted)
      let delimiter = nextDelimiter()
      log.report(.textAfterQuote(ByteRange(next, delimiter ?? bytes.count), quote: quote))
      return delimiter.map { pass(delimiterAt: $0) } ?? passToEnd()
    }
    append(quote..<end, content.hasDoubledQuotes ? unescape(quote + 1..<content.closing) : .quoted)
    return nextDelimiter().map { pass(delimiterAt: $0) } ?? passToEnd()
  }

  /// Finds the quote that closes a cell, from behind the one that opens it.
  private mutating func findClosingQuote() -> (closing: Int, hasDoubledQuotes: Bool, hasLineEnd: Bool)? {
    var hasDoubledQuotes = false
    var hasLineEnd = false
    while let found = finder.next() {
      let byte = bytes[found]
      if byte == UInt8(ascii: "\"") {
        guard found + 1 < bytes.count, bytes[found + 1] == UInt8(ascii: "\"") else {
          return (found, hasDoubledQuotes, hasLineEnd)
        }
        hasDoubledQuotes = true
        _ = finder.next()
      } else if byte != separator.rawValue {
        hasLineEnd = true
      }
    }
    return nil
  }

  /// Reads a cell as if the quote that opens it were not there.
  private mutating func readUnclosedCell(from quote: Int) -> Delimiter {
    rowIsBroken = true
    finder.move(to: quote + 1)
    let delimiter = nextDelimiter()
    append(quote..<(delimiter ?? bytes.count), .unclosed)
    return delimiter.map { pass(delimiterAt: $0) } ?? passToEnd()
  }

  /// Adds the content of a cell with single quotes for doubled ones to the grid.
  private mutating func unescape(_ content: Range<Int>) -> CellForm {
    var run = content.lowerBound
    while let quote = bytes[run..<content.upperBound].firstIndex(of: UInt8(ascii: "\"")) {
      grid.unescaped.append(contentsOf: bytes[run...quote])
      run = quote + 2
    }
    grid.unescaped.append(contentsOf: bytes[run..<content.upperBound])
    grid.unescapedEnds.append(UInt32(truncatingIfNeeded: grid.unescaped.count))
    return .unescaped(UInt32(truncatingIfNeeded: grid.unescapedEnds.count - 1))
  }

  private mutating func append(_ range: Range<Int>, _ form: CellForm) {
    grid.cells.append(CellRecord(range: ByteRange(range), form: form))
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    byte == separator.rawValue || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The next separator or line end, whatever quotes stand before it.
  private mutating func nextDelimiter() -> Int? {
    while let found = finder.next() {
      if bytes[found] != UInt8(ascii: "\"") { return found }
    }
    return nil
  }

  /// Goes behind the separator or line end at an offset that the finder has just handed out.
  private mutating func pass(delimiterAt found: Int) -> Delimiter {
    offset = found + 1
    if bytes[found] == separator.rawValue { return .separator }
    if bytes[found] == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
      _ = finder.next()
      offset += 1
    }
    return .lineEnd
  }

  private mutating func passToEnd() -> Delimiter {
    offset = bytes.count
    return .fileEnd
  }
}
