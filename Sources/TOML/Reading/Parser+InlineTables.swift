extension Parser {
  /// Reads `{ … }`.
  mutating func inlineTable(depth: Int) throws(Lost) -> NodeID {
    guard depth < TOMLDocument.nestingLimit else { throw tooDeep() }
    let open = at
    at += 1
    let table = arena.add(Node(.inlineTable, open..<at))
    var comma: Int?
    var needsComma = false
    var isOnOneLine = true
    nesting += 1
    while true {
      let lineEnd = try skipToEntry(ofTableAt: open, needsComma: needsComma)
      if let lineEnd, isOnOneLine {
        report(.newlineInInlineTable, lineEnd..<(lineEnd + 1))
        isOnOneLine = false
      }
      switch current {
      case UInt8(ascii: "}"):
        if let comma { report(.trailingComma, comma..<(comma + 1)) }
        at += 1
        nesting -= 1
        arena[table].end = UInt32(truncatingIfNeeded: at)
        return table
      case UInt8(ascii: "]"):
        report(.unclosedInlineTable, open..<(open + 1))
        nesting -= 1
        return table
      case UInt8(ascii: ","):
        if !needsComma { report(.strayComma, at..<(at + 1)) }
        comma = needsComma ? at : nil
        needsComma = false
        at += 1
      default:
        if let comma, let decimals = decimalComma(at: comma) {
          at = decimals
        } else {
          if needsComma { report(.missingComma, at..<characterEnd(at: at)) }
          try keyValue(in: table, depth: depth)
        }
        comma = nil
        needsComma = true
      }
    }
  }

  /// Skips white space, and line ends and comments too, though an inline table stands on one line: returns the place of
  /// the first. Gives the table up where a line ends after a whole entry and the next neither closes nor goes on.
  @inline(__always)
  private mutating func skipToEntry(ofTableAt open: Int, needsComma: Bool) throws(Lost) -> Int? {
    skipSpaces()
    guard current < 0x20 || current == UInt8(ascii: "#") else { return nil }
    let lineEnd = skipLineEnds()
    guard at < end else { throw lost(.unclosedInlineTable, open..<(open + 1), resume: .here) }
    if lineEnd != nil, needsComma, current != UInt8(ascii: "}"), current != UInt8(ascii: ",") {
      throw lost(.unclosedInlineTable, open..<(open + 1), resume: looksLikeStatement ? .here : .nextStatement)
    }
    return lineEnd
  }

  /// Skips white space, line ends and comments; returns the place of the first line end.
  private mutating func skipLineEnds() -> Int? {
    var first: Int?
    while at < end, current < 0x20 || current == UInt8(ascii: "#") {
      let start = at
      if current == UInt8(ascii: "#") {
        comment()
      } else if current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") {
        if !carriageReturn() { at += 1 }
        first = first ?? start
      } else {
        reportControlCharacter()
        at += 1
      }
      skipSpaces()
    }
    return first
  }
}
