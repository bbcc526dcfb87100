/// ATX headings, and the attributes that any heading may end with.
extension BlockParser {
  mutating func openHeading() -> Start {
    var place = line.nonspace
    while place < line.end, source[place] == .hash { place += 1 }
    let level = place - line.nonspace
    guard level <= 6, place == line.end || source[place].isSpaceOrTab else { return .nothing }
    let text = trimmed(place, line.end)
    let node = addLeaf(.heading, TextRange(line.nonspace, max(text.upper, place)))
    content.arena[node].detail = UInt16(level)
    content.arena[node].payload = withoutClosingHashes(text)
    takeAttributes(of: node)
    return .wholeLine
  }

  private func withoutClosingHashes(_ text: TextRange) -> TextRange {
    var end = text.upper
    while end > text.lower, source[end - 1] == .hash { end -= 1 }
    guard end < text.upper, end == text.lower || source[end - 1].isSpaceOrTab else { return text }
    return trimmed(text.lower, end)
  }

  /// Takes the attributes off the end of a heading's content.
  mutating func takeAttributes(of node: NodeIndex) {
    guard extensions.contains(.headingAttributes) else { return }
    let range = content.arena[node].payload
    let isCopied = range.lower >= source.count
    let shift = isCopied ? source.count : 0
    let local = TextRange(range.lower - shift, range.upper - shift)
    let group =
      isCopied
      ? content.side.withUnsafeBufferPointer { AttributeGroup.atEnd(of: local, in: $0) }
      : AttributeGroup.atEnd(of: local, in: source)
    guard let group else { return }
    content.arena[node].payload.end = UInt32(truncatingIfNeeded: group.start + shift)
    let first = content.attributeEntries.count
    for entry in group.entries {
      content.attributeEntries.append(
        StoredAttributes.Entry(key: entry.key.moved(by: shift), value: entry.value.moved(by: shift)))
    }
    content.attributes.append(
      StoredAttributes(id: group.id?.moved(by: shift), entries: first..<content.attributeEntries.count))
    content.arena[node].extra = UInt32(truncatingIfNeeded: content.attributes.count)
  }
}
