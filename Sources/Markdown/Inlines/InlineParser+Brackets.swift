/// A `[` or `![` that may open a link, an image or a footnote reference.
struct Bracket {
  let node: NodeIndex
  /// The offset after it.
  let position: Int
  let isImage: Bool
  /// How many delimiters stood before it.
  let delimiters: Int
  /// Whether another bracket was opened after it, so that what it holds is no label.
  var hasBracketAfter = false
}

/// Links, images and footnote references.
extension InlineParser {
  mutating func readExclamation() {
    if position + 1 < end, text[position + 1] == .leftBracket {
      openBracket(isImage: true, length: 2)
    } else {
      position += 1
    }
  }

  mutating func openBracket(isImage: Bool, length: Int) {
    let node = add(.text, to: position + length, payload: TextRange(position, position + length))
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    brackets.append(Bracket(node: node, position: position, isImage: isImage, delimiters: delimiters.count))
  }

  mutating func closeBracket() {
    guard let bracket = brackets.popLast() else {
      position += 1
      return
    }
    let isInactive = brackets.count < inactiveBrackets
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    if !bracket.isImage, isInactive {
      position += 1
    } else if let link = inlineTarget ?? referencedTarget(of: bracket) {
      addLink(bracket, target: link.target, end: link.end)
    } else if !addFootnoteReference(bracket) {
      position += 1
    }
  }

  private mutating func addLink(_ bracket: Bracket, target: UInt32, end: Int) {
    flushText()
    let start = bracket.position - (bracket.isImage ? 2 : 1)
    var node = Node(bracket.isImage ? .image : .link, TextRange(start, end))
    node.extra = target
    let link = content.arena.add(node)
    content.arena.moveSiblings(after: bracket.node, before: 0, into: link)
    content.arena.insert(link, after: bracket.node)
    content.arena.unlink(bracket.node)
    processEmphasis(above: bracket.delimiters)
    if !bracket.isImage { inactiveBrackets = brackets.count }
    position = end
    pending = end
  }

  /// The target in parentheses after the `]` at the place reached.
  private var inlineTarget: (target: UInt32, end: Int)? {
    mutating get {
      guard position + 1 < end, text[position + 1] == .leftParenthesis else { return nil }
      var place = LinkSyntax.skipSpace(in: text, from: position + 2, end: end)
      var target = LinkTarget(destination: TextRange(place, place), title: nil)
      if let destination = LinkSyntax.destination(in: text, at: place, end: end) {
        target.destination = destination.inner
        place = LinkSyntax.skipSpace(in: text, from: destination.end, end: end)
        if place > destination.end, let title = LinkSyntax.title(in: text, at: place, end: end) {
          target.title = title.inner
          place = LinkSyntax.skipSpace(in: text, from: title.end, end: end)
        }
      } else if place < end, text[place] == .less {
        return nil
      }
      guard place < end, text[place] == .rightParenthesis else { return nil }
      content.targets.append(target)
      return (UInt32(truncatingIfNeeded: content.targets.count - 1), place + 1)
    }
  }

  /// The target defined for the label after the `]` at the place reached, or for what the brackets hold.
  private mutating func referencedTarget(of bracket: Bracket) -> (target: UInt32, end: Int)? {
    guard !content.definitions.isEmpty else { return nil }
    let written = LinkSyntax.label(in: text, at: position + 1, end: end)
    var label = written?.inner ?? .none
    if label.isEmpty {
      guard !bracket.hasBracketAfter else { return nil }
      label = TextRange(bracket.position, position)
    }
    guard let value = content.definitions.value(of: text.slice(label), scratch: &scratch) else { return nil }
    // Many references to a long definition would make the output far larger than the input.
    let target = content.targets[Int(value)]
    let cost = target.destination.count + (target.title?.count ?? 0)
    guard cost <= expansionLeft else { return nil }
    expansionLeft -= cost
    return (value, written?.end ?? position + 1)
  }

  /// Makes `[^label]` a footnote reference, or plain text where no such footnote is defined.
  private mutating func addFootnoteReference(_ bracket: Bracket) -> Bool {
    guard extensions.contains(.footnotes), !bracket.hasBracketAfter else { return false }
    let label = TextRange(bracket.position + 1, position)
    guard label.count > 0, text[bracket.position] == .caret, label.count <= LabelFolding.longest,
      !label.offsets.contains(where: { text[$0].isASCIISpace })
    else { return false }
    let footnote = footnoteLabels.value(of: text.slice(label), scratch: &scratch)
    if footnote == nil, bracket.isImage { return false }

    flushText()
    let open = bracket.position - 1
    // What was read between the brackets is a label and no inline content.
    content.arena.dropSiblings(after: bracket.node)
    delimiters.removeSubrange(bracket.delimiters...)
    if let last = delimiters.indices.last { delimiters[last].next = -1 }
    if bracket.isImage {
      content.arena[bracket.node].range.end -= 1
      content.arena[bracket.node].payload = content.arena[bracket.node].range
    } else {
      content.arena.unlink(bracket.node)
    }
    var node = Node(footnote == nil ? .text : .footnoteReference, TextRange(open, position + 1)).holdingItself
    if let footnote {
      node.payload = label
      node.extra = footnote
      // The reference is a link, and links hold no links.
      inactiveBrackets = brackets.count
    }
    content.arena.append(node, to: block)
    position += 1
    pending = position
    return true
  }
}
