extension MarkdownDocument {
  /// The document without the sections whose headings' attributes say that they are hidden.
  ///
  /// A section is a heading with all that follows up to the next heading of the same or a higher level among the blocks
  /// of the same parent. A footnote that only hidden sections refer to is hidden with them, and so is one that is defined
  /// in a hidden section, whoever refers to it.
  public func removingSections(where isHidden: (HeadingAttributes) -> Bool) -> MarkdownDocument {
    guard !storage.content.attributes.isEmpty else { return self }
    var content = storage.content
    var hidden: [Range<Int>] = []
    for root in [0] + content.footnotes {
      var index = content.arena[root].firstChild
      while index != 0 {
        let node = content.arena[index]
        if node.kind == .heading, isHidden(HeadingAttributes(of: node, in: storage)) {
          index = content.removeSection(from: index, within: root, into: &hidden)
        } else {
          index = content.arena.successor(of: index, within: root, descending: node.kind.holdsBlocks)
        }
      }
    }
    guard !hidden.isEmpty else { return self }
    content.removeFootnoteReferences(toDefinitionsIn: hidden)
    return MarkdownDocument(storage: MarkdownStorage(content: content, text: storage.text))
  }
}

extension DocumentContent {
  /// Takes a heading's section out of the tree and notes where it stood; gives the node after it.
  fileprivate mutating func removeSection(
    from heading: NodeIndex, within root: NodeIndex, into hidden: inout [Range<Int>]
  ) -> NodeIndex {
    var parent = arena[heading].parent
    let start = arena[heading].range.lower
    // What follows the last block of the document, such as definitions, belongs to the last section.
    let parentEnd = parent == 0 ? Int.max : max(start, arena[parent].range.upper)
    while !arena[parent].flags.contains(.isPruned) {
      arena[parent].flags.insert(.isPruned)
      if parent == 0 { break }
      parent = arena[parent].parent
    }
    let level = arena[heading].detail
    var index = heading
    while true {
      let node = arena[index]
      let isEnd = index != heading && node.kind == .heading && node.detail <= level
      if isEnd {
        hidden.append(start..<max(start, node.range.lower))
        return index
      }
      let next = node.next
      let after = arena.successor(of: index, within: root, descending: false)
      arena.unlink(index)
      if next == 0 {
        hidden.append(start..<parentEnd)
        return after
      }
      index = next
    }
  }

  /// Takes out every reference to a footnote that is defined in a hidden part of the text.
  fileprivate mutating func removeFootnoteReferences(toDefinitionsIn hidden: [Range<Int>]) {
    let isHidden = footnotes.map { definition in
      hidden.contains { $0.contains(arena[definition].range.lower) }
    }
    guard isHidden.contains(true) else { return }
    for root in [0] + footnotes {
      var index = arena.successor(of: root, within: root)
      while index != 0 {
        let node = arena[index]
        let next = arena.successor(of: index, within: root)
        if node.kind == .footnoteReference, isHidden[Int(node.extra)] { arena.unlink(index) }
        index = next
      }
    }
  }
}
