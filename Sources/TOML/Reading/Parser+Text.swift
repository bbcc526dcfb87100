/// The bytes of a text that was read.
struct ReadText {
  /// Where its own bytes are: in the file, or among the arena's unescaped ones.
  var content: Range<Int>
  var isUnescaped: Bool
  /// Whether the quotes at its end were there.
  var isClosed = true
}

extension Parser {
  /// Reads text in quotes of any of the four kinds.
  mutating func text() throws(Lost) -> NodeID {
    let start = at
    let quote = bytes[at]
    let text =
      peek(1) == quote && peek(2) == quote ? try multilineText(quote) : singleLineText(quote)
    if !text.isClosed {
      reportUnclosedText(start..<at)
      // The lines that follow are most likely the rest of the text.
      if nesting == 0 { throw Lost(resumption: .nextStatement) }
    }
    var node = Node(.string, start..<at)
    node.text = text.content
    node.isUnescaped = text.isUnescaped
    return arena.add(node)
  }

  /// Reads text in single or double quotes on one line; it ends with the line where the quotes do not.
  @inline(__always)
  mutating func singleLineText(_ quote: UInt8) -> ReadText {
    let start = at &+ 1
    let stop = firstStop(in: bytes, from: start, to: end, quote, escape(in: quote))
    if stop < end, bytes[stop] == quote {
      at = stop &+ 1
      return ReadText(content: start..<stop, isUnescaped: false)
    }
    return unusualText(from: start, stop: stop, quote, isMultiline: false)
  }

  /// Reads text in three quotes.
  private mutating func multilineText(_ quote: UInt8) throws(Lost) -> ReadText {
    let open = at
    at += 3
    if current == UInt8(ascii: "\r"), peek(1) == UInt8(ascii: "\n") { at += 1 }
    if current == UInt8(ascii: "\n") { at += 1 }
    let text = unusualText(from: at, stop: at, quote, isMultiline: true)
    guard text.isClosed else {
      let quotes = String(repeating: Character(UnicodeScalar(quote)), count: 3)
      throw lost(.unclosedMultilineString(quotes: quotes), open..<(open + 3))
    }
    return text
  }

  /// The byte that begins an escape in text in such quotes; the quote itself where there are no escapes.
  @inline(__always)
  private func escape(in quote: UInt8) -> UInt8 {
    quote == UInt8(ascii: "\"") ? UInt8(ascii: "\\") : quote
  }

  /// Reads text that has escapes, tabs, line ends or mistakes in it, from a place on where one of them is.
  private mutating func unusualText(from start: Int, stop: Int, _ quote: UInt8, isMultiline: Bool) -> ReadText {
    let unescapedStart = arena.unescaped.count
    var runStart = start
    var hasBadEscape = false
    at = stop
    while true {
      at = firstStop(in: bytes, from: at, to: end, quote, escape(in: quote))
      let byte = current
      if at == end || !isMultiline && isLineEnd {
        return finish(start, runStart, unescapedStart, close: at, isClosed: false)
      } else if byte == quote {
        let close = isMultiline ? closingQuotes(quote) : at
        if let close {
          at = close
          let text = finish(start, runStart, unescapedStart, close: close, isClosed: true)
          at = close + (isMultiline ? 3 : 1)
          return text
        }
      } else if byte == UInt8(ascii: "\\") {
        arena.unescaped.append(contentsOf: bytes[runStart..<at])
        unescape(isMultiline: isMultiline, hasBadEscape: &hasBadEscape)
        runStart = at
      } else {
        if byte != 0x09, !(isMultiline && isLineEnd) { reportControlCharacter() }
        at += 1
      }
    }
  }

  private var isLineEnd: Bool {
    current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n")
  }

  /// Where the three quotes begin that end a text: up to two more before them belong to the text. `nil`, and `at` after
  /// the quotes, where fewer than three stand here.
  private mutating func closingQuotes(_ quote: UInt8) -> Int? {
    var count = 0
    while count < 5, peek(count) == quote { count += 1 }
    guard count >= 3 else {
      at += count
      return nil
    }
    return at + count - 3
  }

  private mutating func finish(
    _ start: Int, _ runStart: Int, _ unescapedStart: Int, close: Int, isClosed: Bool
  ) -> ReadText {
    guard runStart > start else { return ReadText(content: start..<close, isUnescaped: false, isClosed: isClosed) }
    arena.unescaped.append(contentsOf: bytes[runStart..<close])
    return ReadText(content: unescapedStart..<arena.unescaped.count, isUnescaped: true, isClosed: isClosed)
  }
}
