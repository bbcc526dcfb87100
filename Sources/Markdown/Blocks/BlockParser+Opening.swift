/// What new blocks a line starts.
extension BlockParser {
  enum Start {
    case nothing
    /// A block that holds blocks; the rest of the line goes on in it.
    case container
    /// A block that takes the rest of the line as it is.
    case verbatim
    /// A block that the line is used up with.
    case wholeLine
  }

  /// Opens the block that starts at the first byte that is no space, if one does.
  mutating func openBlock(maybeLazy: Bool) -> Start {
    if line.isBlank { return .nothing }
    if line.indent >= 4 { return maybeLazy ? .nothing : openIndentedCode() }
    let start =
      switch line.byte {
      case .greater: openQuote()
      case .hash: openHeading()
      case .backtick, .tilde: openFence()
      case .less: openHTML(maybeLazy: maybeLazy)
      case .equals, .hyphen: underline()
      case .asterisk, .underscore, .plus, 0x30...0x39: openBreakOrItem()
      case .leftBracket: openFootnote()
      default: Start.nothing
      }
    if start == .nothing, extensions.contains(.tables) { return openTableOrRow() }
    return start
  }

  private mutating func openQuote() -> Start {
    guard open.count <= Self.deepest else { return .nothing }
    let start = line.nonspace
    takeQuoteMarker()
    push(.blockQuote, from: start)
    return .container
  }

  private mutating func openIndentedCode() -> Start {
    line.advance(columns: 4)
    push(.codeBlock, from: line.position)
    return .verbatim
  }

  private mutating func openFence() -> Start {
    let byte = line.byte
    var place = line.nonspace
    while place < line.end, source[place] == byte { place += 1 }
    let length = place - line.nonspace
    guard length >= 3 else { return .nothing }
    if byte == .backtick, source.offset(of: .backtick, in: place..<line.end) != nil { return .nothing }
    let indent = line.indent
    push(.codeBlock, from: line.nonspace)
    open[container].fenceByte = byte
    open[container].fenceLength = length
    open[container].indent = indent
    let info = trimmed(place, line.end)
    if !info.isEmpty {
      content.infoStrings.append(info)
      content.arena[open[container].node].extra = UInt32(truncatingIfNeeded: content.infoStrings.count)
    }
    return .wholeLine
  }

  private mutating func openHTML(maybeLazy: Bool) -> Start {
    guard
      let end = HTMLBlockEnd.ofBlock(
        startingAt: line.nonspace, in: source, end: line.end, mayBeAnyTag: !maybeLazy)
    else { return .nothing }
    push(.htmlBlock, from: line.nonspace)
    open[container].htmlEnd = end
    return .verbatim
  }

  private mutating func openBreakOrItem() -> Start {
    isThematicBreak ? addThematicBreak() : openItem()
  }

  /// A line of `=` or `-`: what underlines a heading, breaks the text, or starts an item.
  private mutating func underline() -> Start {
    if open[container].kind == .paragraph, isUnderline, closeParagraphAsHeading() { return .wholeLine }
    return line.byte == .hyphen ? openBreakOrItem() : .nothing
  }

  private var isUnderline: Bool {
    let byte = line.byte
    var place = line.nonspace
    while place < line.end, source[place] == byte { place += 1 }
    return isBlank(from: place)
  }

  private var isThematicBreak: Bool {
    let byte = line.byte
    guard byte != .plus, !byte.isDigit else { return false }
    var count = 0
    for place in line.nonspace..<line.end {
      if source[place] == byte { count += 1 } else if !source[place].isSpaceOrTab { return false }
    }
    return count >= 3
  }

  private mutating func addThematicBreak() -> Start {
    addLeaf(.thematicBreak, TextRange(line.nonspace, trimmed(line.nonspace, line.end).upper))
    return .wholeLine
  }

  private mutating func openFootnote() -> Start {
    guard extensions.contains(.footnotes), open.count <= Self.deepest else { return .nothing }
    let start = line.nonspace + 2
    guard start < line.end, source[start - 1] == .caret else { return .nothing }
    var place = start
    while place < line.end, source[place] != .rightBracket, !source[place].isASCIISpace { place += 1 }
    guard place > start, place + 1 < line.end, source[place] == .rightBracket, source[place + 1] == .colon else {
      return .nothing
    }
    push(.footnoteDefinition, from: line.nonspace)
    open[container].indent = 4
    let node = open[container].node
    content.arena[node].payload = TextRange(start, place)
    line.advanceToNonspace()
    line.advance(bytes: place + 2 - line.position)
    line.advanceToNonspace()
    return .container
  }

  /// The range without the spaces and tabs at its ends.
  func trimmed(_ start: Int, _ end: Int) -> TextRange {
    var start = start
    var end = end
    while start < end, source[start].isSpaceOrTab { start += 1 }
    while end > start, source[end - 1].isSpaceOrTab { end -= 1 }
    return TextRange(start, end)
  }
}
