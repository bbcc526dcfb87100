extension Parser {
  /// Reads `[ … ]`, over as many lines as it takes.
  mutating func array(depth: Int) throws(Lost) -> NodeID {
    guard depth < TOMLDocument.nestingLimit else { throw tooDeep() }
    let open = at
    at += 1
    let array = arena.add(Node(.valueArray, open..<at))
    var needsComma = false
    nesting += 1
    while true {
      try skipToElement(ofArrayAt: open)
      switch current {
      case UInt8(ascii: "]"):
        at += 1
        nesting -= 1
        arena[array].end = UInt32(truncatingIfNeeded: at)
        return array
      case UInt8(ascii: ","):
        if !needsComma { report(.strayComma, at..<(at + 1)) }
        needsComma = false
        at += 1
      default:
        if needsComma { report(.missingComma, at..<characterEnd(at: at)) }
        needsComma = true
        let element = try value(depth: depth + 1)
        if element != Node.none { arena.append(element, to: array) }
      }
    }
  }

  /// Skips white space, line ends and comments; gives the array up where a line begins as only a statement can.
  @inline(__always)
  private mutating func skipToElement(ofArrayAt open: Int) throws(Lost) {
    skipSpaces()
    while current < 0x20 || current == UInt8(ascii: "#") {
      guard at < end else { throw unclosedArray(open, resume: .here) }
      if current == UInt8(ascii: "#") {
        comment()
      } else if current == UInt8(ascii: "\n") {
        at += 1
        if looksLikeStatement { throw unclosedArray(open, resume: .here) }
      } else if !carriageReturn() {
        reportControlCharacter()
        at += 1
      }
      skipSpaces()
    }
  }

  /// Reports an array without its end, unless that is only because the quotes of a text in it are not closed.
  private mutating func unclosedArray(_ open: Int, resume: Lost.Resumption) -> Lost {
    if let last = findings.last, last.problem == .unclosedString || last.problem == .unclosedBySmartQuote,
      let range = last.range, range.lowerBound > open
    {
      return Lost(resumption: resume)
    }
    return lost(.unclosedArray, open..<(open + 1), resume: resume)
  }
}
