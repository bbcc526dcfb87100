/// Whether a line goes on with the blocks that are open.
extension BlockParser {
  enum Continuation {
    case matched
    case unmatched
    /// The line ended the block and is used up.
    case consumed
  }

  /// Whether the line goes on with an open block whose containers it goes on with; moves over that block's marker.
  mutating func continuation(of index: Int) -> Continuation {
    let block = open[index]
    switch block.kind {
    case .document, .list: return .matched
    case .blockQuote: return continueQuote()
    case .item, .footnoteDefinition: return continueItem(block)
    case .codeBlock: return block.fenceLength > 0 ? continueFencedCode(block, at: index) : continueIndentedCode()
    case .htmlBlock: return block.htmlEnd == .blankLine && line.isBlank ? .unmatched : .matched
    case .paragraph: return line.isBlank ? .unmatched : .matched
    case .table: return isTableRow ? .matched : .unmatched
    default: return .unmatched
    }
  }

  private mutating func continueQuote() -> Continuation {
    guard line.indent < 4, line.byte == .greater, !line.isBlank else { return .unmatched }
    takeQuoteMarker()
    return .matched
  }

  /// Moves over `>` and the space that may follow it.
  mutating func takeQuoteMarker() {
    line.advanceToNonspace()
    line.advance(bytes: 1)
    if line.position < line.end, source[line.position].isSpaceOrTab { line.advance(columns: 1) }
  }

  private mutating func continueItem(_ block: OpenBlock) -> Continuation {
    if line.isBlank {
      // An item that starts with a blank line ends with a second one.
      guard block.kind == .footnoteDefinition || content.arena[block.node].firstChild != 0 else { return .unmatched }
      line.advanceToNonspace()
      return .matched
    }
    guard line.indent >= block.indent else { return .unmatched }
    line.advance(columns: block.indent)
    return .matched
  }

  private mutating func continueIndentedCode() -> Continuation {
    if line.indent >= 4 {
      line.advance(columns: 4)
    } else if line.isBlank {
      line.advanceToNonspace()
    } else {
      return .unmatched
    }
    return .matched
  }

  private mutating func continueFencedCode(_ block: OpenBlock, at index: Int) -> Continuation {
    if line.indent < 4, line.byte == block.fenceByte, isClosingFence(block) {
      content.arena[block.node].range.end = UInt32(truncatingIfNeeded: line.end)
      leaf.fileEnd = line.end
      closeBlocks(above: index - 1)
      return .consumed
    }
    // As many columns of space are taken as the fence was indented by.
    line.advance(columns: min(block.indent, line.indent))
    return .matched
  }

  private func isClosingFence(_ block: OpenBlock) -> Bool {
    var place = line.nonspace
    while place < line.end, source[place] == block.fenceByte { place += 1 }
    return place - line.nonspace >= block.fenceLength && isBlank(from: place)
  }

  /// Whether the line holds nothing but spaces and tabs from a place on.
  func isBlank(from place: Int) -> Bool {
    var place = place
    while place < line.end, source[place].isSpaceOrTab { place += 1 }
    return place == line.end
  }
}
