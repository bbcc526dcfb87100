/// Gathering the lines of paragraphs, code and HTML.
extension BlockParser {
  mutating func openParagraph() {
    push(.paragraph, from: line.nonspace)
    takeTaskMarker()
    content.arena[open[container].node].range.start = UInt32(truncatingIfNeeded: line.nonspace)
  }

  /// Adds the line to the innermost open block, a paragraph.
  mutating func addParagraphLine() {
    line.advanceToNonspace()
    add(line.position, line.next, spaces: 0)
  }

  /// Adds the rest of the line to the code or HTML block that is open.
  mutating func addVerbatimLine() {
    let block = open[container]
    let spaces = line.takeRestOfTab()
    let hasPlainEnd = line.next == line.end || line.next == line.end + 1 && source[line.end] == .newline
    if hasPlainEnd {
      add(line.position, line.next, spaces: spaces)
    } else {
      add(line.position, line.end, spaces: spaces, newline: true)
    }
    guard block.kind == .htmlBlock, block.htmlEnd.isMet(in: source, line.position..<line.end) else { return }
    closeBlocks(above: container - 1)
    container = open.count - 1
  }

  private mutating func add(_ start: Int, _ end: Int, spaces: Int, newline: Bool = false) {
    let needsCopy = spaces > 0 || newline
    if leaf.isEmpty {
      leaf.isEmpty = false
      leaf.start = needsCopy ? content.textCount : start
      leaf.end = leaf.start
      leaf.isCopied = needsCopy
    } else if !leaf.isCopied, needsCopy || start != leaf.end {
      copyLeaf()
    }
    if leaf.isCopied {
      leaf.lastLine = content.textCount
      content.copy(source, start..<end, spaces: spaces)
      if newline { content.side.append(.newline) }
      leaf.end = content.textCount
    } else {
      leaf.lastLine = start
      leaf.end = end
    }
    leaf.lastLineInFile = start..<line.end
    leaf.fileEnd = line.end
  }

  /// Moves the lines so far behind the file's bytes, because the next one does not follow them directly.
  private mutating func copyLeaf() {
    let start = content.textCount
    content.copy(source, leaf.start..<leaf.end, spaces: 0)
    leaf.start = start
    leaf.end = content.textCount
    leaf.isCopied = true
  }

  /// Cuts blank lines off the end of indented code.
  mutating func dropBlankLinesAtEnd() {
    let range = leaf.start..<leaf.end
    let kept = withText(of: leaf) { text, shift in
      var end = range.upperBound - shift
      while end > range.lowerBound - shift, text[end - 1].isSpaceOrTab || text[end - 1].isLineEnd { end -= 1 }
      while end < range.upperBound - shift, !text[end].isLineEnd { end += 1 }
      return min(end + 1, range.upperBound - shift) + shift
    }
    leaf.end = kept
  }

  /// Gives the bytes that a leaf's lines are in, and what to subtract from offsets in the text to find them there.
  func withText<Result>(of leaf: LeafContent, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Result) -> Result {
    if !leaf.isCopied { return body(source, 0) }
    return content.side.withUnsafeBufferPointer { body($0, source.count) }
  }

  /// Takes the link reference definitions off the start of the open paragraph.
  mutating func takeDefinitions() {
    while !leaf.isEmpty {
      let current = leaf
      let found = withText(of: current) { text, shift in
        LinkDefinition.parse(text, current.start - shift, end: current.end - shift)
      }
      guard let found else { return }
      let shift = current.isCopied ? source.count : 0
      content.define(found, shift: shift, in: source)
      leaf.start = found.end + shift
      leaf.isEmpty = leaf.start >= leaf.end
    }
  }
}
