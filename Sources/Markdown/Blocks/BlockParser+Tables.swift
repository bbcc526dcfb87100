/// Tables. Source: the GFM specification, "Tables (extension)".
extension BlockParser {
  /// The most columns that a table may have.
  private static let mostColumns = 65_535

  /// Whether the line is a row of the table that is open.
  var isTableRow: Bool {
    guard !line.isBlank else { return false }
    return line.byte != .pipe || !isBlank(from: line.nonspace + 1)
  }

  /// Adds a row to the open table, or makes the paragraph's last line a table's header.
  mutating func openTableOrRow() -> Start {
    switch open[container].kind {
    case .table:
      addRow(line.nonspace..<line.end, to: open[container].node, isHeader: false)
      return .wholeLine
    case .paragraph: return openTable()
    default: return .nothing
    }
  }

  private mutating func openTable() -> Start {
    guard line.byte == .pipe || line.byte == .hyphen || line.byte == .colon, !leaf.isEmpty else { return .nothing }
    let first = content.alignments.count
    guard readAlignments(), !line.isBlank else {
      content.alignments.removeSubrange(first...)
      return .nothing
    }
    let header = leaf.lastLineInFile
    let columns = content.alignments.count - first
    guard columns <= Self.mostColumns, countCells(header) == columns else {
      content.alignments.removeSubrange(first...)
      return .nothing
    }
    dropLastLine(startingAt: header.lowerBound)
    closeBlocks(above: container - 1)
    container = open.count - 1
    push(.table, from: header.lowerBound)
    let table = open[container].node
    content.arena[table].detail = UInt16(columns)
    content.arena[table].extra = UInt32(truncatingIfNeeded: first)
    addRow(header, to: table, isHeader: true)
    content.arena[table].range.end = UInt32(truncatingIfNeeded: line.end)
    return .wholeLine
  }

  /// Takes the header line off the paragraph it was read as a part of.
  private mutating func dropLastLine(startingAt start: Int) {
    leaf.end = leaf.lastLine
    leaf.isEmpty = leaf.end <= leaf.start
    var end = start
    while end > 0, source[end - 1] != .newline, source[end - 1] != .carriageReturn { end -= 1 }
    leaf.fileEnd = end
  }

  /// Reads a delimiter row into the alignments.
  private mutating func readAlignments() -> Bool {
    var place = line.nonspace
    if source[place] == .pipe { place += 1 }
    while true {
      place = LinkSyntax.skipBlanks(in: source, from: place, end: line.end)
      let isLeft = place < line.end && source[place] == .colon
      if isLeft { place += 1 }
      let dashes = place
      while place < line.end, source[place] == .hyphen { place += 1 }
      guard place > dashes else { return false }
      let isRight = place < line.end && source[place] == .colon
      if isRight { place += 1 }
      content.alignments.append(isLeft ? isRight ? .center : .left : isRight ? .right : .none)
      place = LinkSyntax.skipBlanks(in: source, from: place, end: line.end)
      if place == line.end { return true }
      guard source[place] == .pipe else { return false }
      if isBlank(from: place + 1) { return true }
      place += 1
    }
  }

  private func countCells(_ row: Range<Int>) -> Int {
    var cells = TableCells(source, row)
    var count = 0
    while cells.next() != nil { count += 1 }
    return count
  }

  private mutating func addRow(_ row: Range<Int>, to table: NodeIndex, isHeader: Bool) {
    let columns = Int(content.arena[table].detail)
    let first = Int(content.arena[table].extra)
    let text = trimmed(row.lowerBound, row.upperBound)
    var node = Node(.tableRow, text)
    node.flags = isHeader ? .isHeader : []
    let rowNode = content.arena.append(node, to: table)
    var cells = TableCells(source, row)
    var column = 0
    while column < columns, let cell = cells.next() {
      var node = Node(.tableCell, cell.range)
      node.flags = isHeader ? .isHeader : []
      node.detail = UInt16(content.alignments[first + column].rawValue)
      node.payload = cell.hasEscapedPipe ? withoutPipeEscapes(cell.range) : cell.range
      content.arena.append(node, to: rowNode)
      column += 1
    }
  }

  /// Copies a cell's text without the backslashes before its bars.
  private mutating func withoutPipeEscapes(_ range: TextRange) -> TextRange {
    let start = content.textCount
    var piece = range.lower
    for place in range.offsets where source[place] == .backslash {
      guard place + 1 < range.upper, source[place + 1] == .pipe else { continue }
      content.copy(source, piece..<place, spaces: 0)
      piece = place + 1
    }
    content.copy(source, piece..<range.upper, spaces: 0)
    return TextRange(start, content.textCount)
  }
}

/// Splits a table's row at its bars.
private struct TableCells {
  private let source: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var place: Int

  init(_ source: UnsafeBufferPointer<UInt8>, _ row: Range<Int>) {
    self.source = source
    var end = row.upperBound
    while end > row.lowerBound, source[end - 1].isSpaceOrTab { end -= 1 }
    self.end = end
    place = row.lowerBound
    if place < end, source[place] == .pipe { place += 1 }
  }

  /// The next cell without the space around it, and whether it holds a bar after a backslash.
  mutating func next() -> (range: TextRange, hasEscapedPipe: Bool)? {
    guard place < end else { return nil }
    var start = place
    var hasEscapedPipe = false
    while place < end, source[place] != .pipe {
      if source[place] == .backslash, place + 1 < end, source[place + 1] == .pipe {
        hasEscapedPipe = true
        place += 1
      }
      place += 1
    }
    var cellEnd = min(place, end)
    place += 1
    while start < cellEnd, source[start].isSpaceOrTab { start += 1 }
    while cellEnd > start, source[cellEnd - 1].isSpaceOrTab { cellEnd -= 1 }
    return (TextRange(start, cellEnd), hasEscapedPipe)
  }
}
