extension MarkdownDocument {
  /// Gives the bytes of what the document shows, to take a fingerprint of: its blocks, the footnotes that are referred
  /// to, and the definitions of its links.
  ///
  /// A block that a section was taken from is given as the blocks that are left in it.
  public func forEachVisibleSlice(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let arena = storage.content.arena
    storage.text.withUnsafeBufferPointer { text in
      for root in [0] + storage.footnotes.shown.map(\.definition) {
        // The document, and every footnote, is given block by block.
        if root != 0 { body(text.slice(arena[root].payload)) }
        var index = arena[root].firstChild
        while index != 0 {
          let isPruned = arena[index].flags.contains(.isPruned)
          if !isPruned { body(text.slice(arena[index].range)) }
          index = arena.successor(of: index, within: root, descending: isPruned)
        }
        index = arena.successor(of: root, within: root)
        while index != 0 {
          let node = arena[index]
          if node.kind == .link || node.kind == .image { giveDefinition(of: node, in: text, to: body) }
          index = arena.successor(of: index, within: root)
        }
      }
    }
  }

  private func giveDefinition(
    of node: Node, in text: UnsafeBufferPointer<UInt8>, to body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let target = storage.content.targets[Int(node.extra)]
    guard target.form == .defined else { return }
    body(text.slice(target.destination))
    if let title = target.title { body(text.slice(title)) }
  }
}
