/// A run of `*`, `_` or `~` that may open or close emphasis.
struct Delimiter {
  let node: NodeIndex
  let byte: UInt8
  /// The length that the run had when it was read.
  let length: Int
  /// What is left of it.
  var count: Int
  let canOpen: Bool
  let canClose: Bool
  /// The neighbours in the stack that are still in it; -1 for none.
  var previous: Int
  var next: Int
}

/// Emphasis, strong emphasis and strikethrough. Source: CommonMark 0.31.2, the appendix's "process emphasis".
extension InlineParser {
  mutating func readDelimiters(_ byte: UInt8) {
    var close = position
    while close < end, text[close] == byte { close += 1 }
    let length = close - position
    let (canOpen, canClose) = flanking(byte, position, close)
    guard canOpen || canClose, byte != .tilde || length <= 2 else {
      position = close
      return
    }
    let node = add(.text, to: close, payload: TextRange(position, close))
    let index = delimiters.count
    delimiters.append(
      Delimiter(
        node: node, byte: byte, length: length, count: length, canOpen: canOpen, canClose: canClose,
        previous: index - 1, next: -1))
    if index > 0 { delimiters[index - 1].next = index }
  }

  private func flanking(_ byte: UInt8, _ first: Int, _ close: Int) -> (canOpen: Bool, canClose: Bool) {
    let before: UnicodeClass =
      first == start ? .whitespace : UnicodeClass(of: UTF8Scalar.before(first, in: text, start: start))
    let after: UnicodeClass =
      close == end ? .whitespace : UnicodeClass(of: UTF8Scalar.at(close, in: text, end: end).scalar)
    let isLeft = after != .whitespace && (after != .punctuation || before != .other)
    let isRight = before != .whitespace && (before != .punctuation || after != .other)
    if byte == .underscore {
      return (isLeft && (!isRight || before == .punctuation), isRight && (!isLeft || after == .punctuation))
    }
    return (isLeft, isRight)
  }

  /// Makes emphasis of the delimiters from the place `bottom` in the stack on, and empties the stack down to there.
  mutating func processEmphasis(above bottom: Int) {
    guard delimiters.count > bottom + 1 else {
      delimiters.removeSubrange(min(bottom, delimiters.count)...)
      if bottom > 0 { delimiters[bottom - 1].next = -1 }
      return
    }
    // For each sort of closer, the delimiter at or below which no opener for it is left.
    var exhausted = InlineArray<15, Int>(repeating: bottom - 1)
    delimiters[bottom].previous = -1
    var closer = delimiters[bottom].next
    while closer >= 0 {
      guard delimiters[closer].canClose else {
        closer = delimiters[closer].next
        continue
      }
      let sort = sortOfCloser(delimiters[closer])
      if let opener = opener(for: closer, above: exhausted[sort]) {
        closer = emphasise(from: opener, to: closer)
      } else {
        exhausted[sort] = delimiters[closer].previous
        let next = delimiters[closer].next
        if !delimiters[closer].canOpen { remove(closer) }
        closer = next
      }
    }
    delimiters.removeSubrange(bottom...)
    if bottom > 0 { delimiters[bottom - 1].next = -1 }
  }

  private func sortOfCloser(_ delimiter: Delimiter) -> Int {
    if delimiter.byte == .tilde { return 12 + delimiter.length }
    return (delimiter.byte == .asterisk ? 0 : 6) + (delimiter.canOpen ? 3 : 0) + delimiter.length % 3
  }

  private func opener(for closer: Int, above bottom: Int) -> Int? {
    let close = delimiters[closer]
    var index = close.previous
    while index > bottom {
      let open = delimiters[index]
      if open.byte == close.byte, open.canOpen, fits(open, close) { return index }
      index = open.previous
    }
    return nil
  }

  private func fits(_ open: Delimiter, _ close: Delimiter) -> Bool {
    if open.byte == .tilde { return open.length == close.length }
    return !(open.canClose || close.canOpen) || close.length % 3 == 0 || (open.length + close.length) % 3 != 0
  }

  /// Puts what stands between two delimiters into a node; gives the next delimiter that may close something.
  private mutating func emphasise(from opener: Int, to closer: Int) -> Int {
    let isStruck = delimiters[opener].byte == .tilde
    let width = isStruck ? delimiters[opener].length : min(delimiters[opener].count, delimiters[closer].count, 2)
    let openNode = delimiters[opener].node
    let closeNode = delimiters[closer].node

    var between = delimiters[closer].previous
    while between > opener {
      let previous = delimiters[between].previous
      remove(between)
      between = previous
    }

    let shift = UInt32(truncatingIfNeeded: width)
    content.arena[openNode].range.end -= shift
    content.arena[closeNode].range.start += shift
    let kind: MarkdownNodeKind = isStruck ? .strikethrough : width == 2 ? .strong : .emphasis
    let range = TextRange(content.arena[openNode].range.upper, content.arena[closeNode].range.lower)
    let node = content.arena.add(Node(kind, range))
    content.arena.moveSiblings(after: openNode, before: closeNode, into: node)
    content.arena.insert(node, after: openNode)

    use(width, of: opener)
    let next = delimiters[closer].next
    use(width, of: closer)
    return delimiters[closer].count == 0 ? next : closer
  }

  /// Takes so many bytes off a delimiter; when none are left, it leaves the stack and the tree.
  private mutating func use(_ width: Int, of index: Int) {
    delimiters[index].count -= width
    let node = delimiters[index].node
    content.arena[node].payload = content.arena[node].range
    if delimiters[index].count == 0 {
      content.arena.unlink(node)
      remove(index)
    }
  }

  private mutating func remove(_ index: Int) {
    let delimiter = delimiters[index]
    if delimiter.previous >= 0 { delimiters[delimiter.previous].next = delimiter.next }
    if delimiter.next >= 0 { delimiters[delimiter.next].previous = delimiter.previous }
  }
}
