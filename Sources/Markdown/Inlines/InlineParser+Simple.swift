/// Line endings, backslash escapes, character references, code spans and raw HTML.
extension InlineParser {
  mutating func readLineEnd() {
    var textEnd = position
    while textEnd > pending, text[textEnd - 1] == .space { textEnd -= 1 }
    let kind: MarkdownNodeKind = position - textEnd >= 2 ? .lineBreak : .softBreak
    flushText(before: textEnd)
    addBreak(kind, from: textEnd)
  }

  private mutating func addBreak(_ kind: MarkdownNodeKind, from start: Int) {
    position = LinkSyntax.skipLineEnd(in: text, from: position, end: end)
    content.arena.append(Node(kind, TextRange(start, position)).holdingItself, to: block)
    position = LinkSyntax.skipBlanks(in: text, from: position, end: end)
    pending = position
  }

  mutating func readEscape() {
    guard position + 1 < end else {
      position += 1
      return
    }
    let next = text[position + 1]
    if next.isASCIIPunctuation {
      flushText()
      // The text goes on with the escaped byte, so that only the backslash is left out.
      pending = position + 1
      position += 2
    } else if next.isLineEnd {
      flushText()
      position += 1
      addBreak(.lineBreak, from: pending)
    } else {
      position += 1
    }
  }

  mutating func readReference() {
    guard let reference = CharacterReference.at(position, in: text, end: end) else {
      position += 1
      return
    }
    let close = position + reference.length
    add(.text, to: close, payload: TextRange(position, close), flags: .isReference)
  }

  mutating func readCode() {
    var inner = position
    while inner < end, text[inner] == .backtick { inner += 1 }
    guard let close = backticks.closing(length: inner - position, from: inner, in: text, end: end) else {
      position = inner
      return
    }
    var range = TextRange(inner, close)
    var hasLineEnds = false
    var isBlank = true
    for place in range.offsets {
      if text[place].isLineEnd { hasLineEnds = true } else if text[place] != .space { isBlank = false }
    }
    if !isBlank, isSpaceLike(text[range.lower]), isSpaceLike(text[range.upper - 1]) {
      let isPair = text.hasPrefix("\r\n", at: range.lower, end: range.upper)
      let isEndPair = range.count > 1 && text.hasPrefix("\r\n", at: range.upper - 2, end: range.upper)
      range = TextRange(range.lower + (isPair ? 2 : 1), range.upper - (isEndPair ? 2 : 1))
    }
    add(.code, to: close + inner - position, payload: range, flags: hasLineEnds ? .hasLineEnds : [])
  }

  private func isSpaceLike(_ byte: UInt8) -> Bool {
    byte == .space || byte.isLineEnd
  }

  /// An autolink, a tag, or other raw HTML.
  mutating func readAngle() {
    if let close = AngleAutolink.end(of: position, in: text, end: end) {
      let inner = TextRange(position + 1, close.end - 1)
      content.targets.append(LinkTarget(destination: inner, title: nil, form: close.isEmail ? .email : .autolink))
      let link = add(.link, to: close.end, payload: .none)
      content.arena[link].extra = UInt32(truncatingIfNeeded: content.targets.count - 1)
      addAutolinkText(inner, to: link)
    } else if let close = rawHTMLEnd {
      add(.html, to: close, payload: TextRange(position, close))
    } else {
      position += 1
    }
  }

  /// Adds an autolink's text, in which character references are read.
  private mutating func addAutolinkText(_ range: TextRange, to link: NodeIndex) {
    var piece = range.lower
    var place = piece
    while place < range.upper {
      guard let reference = CharacterReference.at(place, in: text, end: range.upper) else {
        place += 1
        continue
      }
      if place > piece { content.arena.append(Node(.text, TextRange(piece, place)).holdingItself, to: link) }
      var node = Node(.text, TextRange(place, place + reference.length)).holdingItself
      node.flags = .isReference
      content.arena.append(node, to: link)
      place += reference.length
      piece = place
    }
    if place > piece { content.arena.append(Node(.text, TextRange(piece, place)).holdingItself, to: link) }
  }

  private var rawHTMLEnd: Int? {
    mutating get {
      let next = position + 1
      guard next < end else { return nil }
      switch text[next] {
      case .question: return close(.instruction, "?>", from: next + 1)
      case .exclamation:
        if text.hasPrefix("--", at: next + 1, end: end) {
          if text.hasPrefix(">", at: next + 3, end: end) { return next + 4 }
          if text.hasPrefix("->", at: next + 3, end: end) { return next + 5 }
          return close(.comment, "-->", from: next + 3)
        }
        if text.hasPrefix("[CDATA[", at: next + 1, end: end) { return close(.data, "]]>", from: next + 8) }
        guard next + 1 < end, text[next + 1].isASCIILetter else { return nil }
        return close(.declaration, ">", from: next + 2)
      default: return HTMLTag.end(of: position, in: text, end: end)
      }
    }
  }

  /// Looks for an end once only, if it is not there.
  private mutating func close(_ kind: HTMLBlockEnd, _ pattern: StaticString, from place: Int) -> Int? {
    guard place <= end, !unclosedHTML.contains(kind) else { return nil }
    if let close = text.offset(after: pattern, in: place..<end) { return close }
    unclosedHTML.insert(kind)
    return nil
  }
}
