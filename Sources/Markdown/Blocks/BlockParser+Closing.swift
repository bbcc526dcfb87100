/// Adding blocks to the tree, and closing them.
extension BlockParser {
  /// Opens a block in the container, or in the nearest one around it that may hold it.
  mutating func push(_ kind: MarkdownNodeKind, from start: Int) {
    let parent = makeRoom(for: kind)
    let node = content.arena.append(Node(kind, TextRange(start, start)), to: open[parent].node)
    let listTop = open[parent].isListPart ? open[parent].listTop : open.count
    open.append(OpenBlock(node: node, kind: kind, listTop: listTop))
    container = open.count - 1
    leaf = LeafContent()
  }

  /// Adds a block that one line is all of.
  @discardableResult
  mutating func addLeaf(_ kind: MarkdownNodeKind, _ range: TextRange) -> NodeIndex {
    let parent = makeRoom(for: kind)
    container = parent
    return content.arena.append(Node(kind, range), to: open[parent].node)
  }

  /// Closes what cannot hold the new block, and gives the place of what can.
  private mutating func makeRoom(for kind: MarkdownNodeKind) -> Int {
    closeBlocks(above: container)
    while !canHold(open[open.count - 1].kind, kind) { closeBlocks(above: open.count - 2) }
    loosenList(around: open.count - 1)
    // What the line opens within this block has no blank line before it.
    blankTop = nil
    return open.count - 1
  }

  private func canHold(_ parent: MarkdownNodeKind, _ kind: MarkdownNodeKind) -> Bool {
    switch parent {
    case .list: kind == .item
    case .document, .blockQuote, .item, .footnoteDefinition: kind != .item
    default: false
    }
  }

  /// Closes the innermost blocks until the one at `index` is the last that is open.
  mutating func closeBlocks(above index: Int) {
    while open.count > index + 1, let block = open.popLast() {
      switch block.kind {
      case .paragraph: closeParagraph(block.node)
      case .codeBlock: closeCode(block)
      case .htmlBlock: closeVerbatim(block.node)
      case .footnoteDefinition: closeFootnote(block.node)
      default: extend(block.node)
      }
    }
  }

  /// Lets a container reach as far as what it holds.
  private mutating func extend(_ node: NodeIndex) {
    let last = content.arena[node].lastChild
    guard last != 0 else { return }
    content.arena[node].range.end = max(content.arena[node].range.end, content.arena[last].range.end)
  }

  private mutating func closeFootnote(_ node: NodeIndex) {
    extend(node)
    content.arena.unlink(node)
    content.footnotes.append(node)
  }

  private mutating func closeParagraph(_ node: NodeIndex) {
    takeDefinitions()
    if leaf.isEmpty {
      content.arena.unlink(node)
    } else {
      content.arena[node].payload = TextRange(leaf.start, leaf.end)
      // The paragraph ends with its text, not with its line.
      var end = leaf.fileEnd
      while end > 0, source[end - 1].isASCIISpace { end -= 1 }
      content.arena[node].range.end = UInt32(truncatingIfNeeded: end)
    }
    leaf = LeafContent()
  }

  private mutating func closeVerbatim(_ node: NodeIndex) {
    content.arena[node].payload = TextRange(leaf.start, leaf.end)
    content.arena[node].range.end = max(
      content.arena[node].range.end, UInt32(truncatingIfNeeded: leaf.fileEnd))
    leaf = LeafContent()
  }

  private mutating func closeCode(_ block: OpenBlock) {
    if block.fenceLength == 0 { dropBlankLinesAtEnd() }
    closeVerbatim(block.node)
  }

  /// Makes the open paragraph a heading, unless it holds nothing but definitions.
  mutating func closeParagraphAsHeading() -> Bool {
    takeDefinitions()
    guard !leaf.isEmpty, let block = open.popLast() else { return false }
    let level: UInt16 = line.byte == .equals ? 1 : 2
    content.arena[block.node].kind = .heading
    content.arena[block.node].detail = level
    content.arena[block.node].range.end = UInt32(truncatingIfNeeded: trimmed(line.nonspace, line.end).upper)
    content.arena[block.node].payload = TextRange(leaf.start, leaf.end)
    leaf = LeafContent()
    takeAttributes(of: block.node)
    container = open.count - 1
    return true
  }
}
