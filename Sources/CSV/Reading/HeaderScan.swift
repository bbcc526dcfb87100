/// A look at the header row of a table whose separator is not known yet.
///
/// A quote opens a cell after any separator, so that what is quoted counts for none of them. Quotes that no other
/// closes rightly are passed over as `CSVReader` does it.
struct HeaderScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// How often each separator, in the order of all cases, stands in the row.
  private var counts = [Int](repeating: 0, count: CSVSeparator.allCases.count)
  /// As many of them as stand before the last cell that is not blank.
  private var countsBeforeContent: [Int]

  /// Finds the header of the table that begins at an offset: where it starts, past blank lines, and its separator by
  /// the rule that `CSVTable` tells; `nil` where there are blank lines only.
  static func header(
    of bytes: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> (start: Int, separator: CSVSeparator)? {
    var scan = HeaderScan(bytes, from: offset)
    while scan.offset < bytes.count {
      let start = scan.offset
      if scan.findsContentInLine() { return (start, scan.best) }
    }
    return nil
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
    countsBeforeContent = counts
  }

  private var best: CSVSeparator {
    var best = (separator: CSVSeparator.tab, count: 0, total: 0)
    for (index, separator) in CSVSeparator.allCases.enumerated() {
      let candidate = (separator, count: countsBeforeContent[index], total: counts[index])
      if (candidate.count, candidate.total) > (best.count, best.total) { best = candidate }
    }
    return best.separator
  }

  /// Looks at one line, or at a row of several where cells in quotes hold line ends; false where it is blank.
  private mutating func findsContentInLine() -> Bool {
    var hasContent = false
    var mayOpen = true
    counts = counts.map { _ in 0 }
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let separator = Self.index(of: byte) {
        counts[separator] += 1
        mayOpen = true
      } else if byte != UInt8(ascii: " ") {
        hasContent = true
        countsBeforeContent = counts
        if mayOpen, byte == UInt8(ascii: "\"") { offset = endOfQuotes() ?? offset }
        mayOpen = false
      }
    }
    return hasContent
  }

  /// The offset after the quote that closes the cell opened before `offset`.
  private func endOfQuotes() -> Int? {
    var end = offset
    var hasLineEnd = false
    while end < bytes.count {
      let byte = bytes[end]
      end += 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { hasLineEnd = true }
      guard byte == UInt8(ascii: "\"") else { continue }
      guard end < bytes.count, bytes[end] == byte else {
        let next = bytes[end...].first { $0 != UInt8(ascii: " ") }
        let isClosed = next.map { Self.index(of: $0) != nil || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return isClosed ?? true || !hasLineEnd ? end : nil
      }
      end += 1
    }
    return nil
  }

  private static func index(of byte: UInt8) -> Int? {
    CSVSeparator(rawValue: byte).flatMap { CSVSeparator.allCases.firstIndex(of: $0) }
  }
}
