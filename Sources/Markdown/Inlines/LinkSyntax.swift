/// The parts that links and link reference definitions are made of. Source: CommonMark 0.31.2, "Links".
enum LinkSyntax {
  /// The inner range of the label `[…]` that starts at `start`, and the offset after it.
  static func label(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> (inner: TextRange, end: Int)? {
    guard start < end, text[start] == .leftBracket else { return nil }
    let limit = min(end, start + 2 + LabelFolding.longest)
    var place = start + 1
    while place < limit {
      switch text[place] {
      case .rightBracket: return (TextRange(start + 1, place), place + 1)
      case .leftBracket: return nil
      case .backslash where place + 1 < end && text[place + 1].isASCIIPunctuation: place += 2
      default: place += 1
      }
    }
    return nil
  }

  /// The destination that starts at `start`, without its angle brackets, and the offset after it.
  static func destination(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> (inner: TextRange, end: Int)? {
    guard start < end else { return nil }
    return text[start] == .less ? bracketed(in: text, start, end) : plain(in: text, start, end)
  }

  private static func bracketed(
    in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (inner: TextRange, end: Int)? {
    var place = start + 1
    while place < end {
      switch text[place] {
      case .greater: return (TextRange(start + 1, place), place + 1)
      case .less, .newline, .carriageReturn: return nil
      case .backslash where place + 1 < end && text[place + 1].isASCIIPunctuation: place += 2
      default: place += 1
      }
    }
    return nil
  }

  private static func plain(
    in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (inner: TextRange, end: Int)? {
    var place = start
    // As many open parentheses as the reference implementation counts; it keeps the time linear.
    var depth = 0
    search: while place < end {
      let byte = text[place]
      switch byte {
      case .backslash where place + 1 < end && text[place + 1].isASCIIPunctuation: place += 1
      case .leftParenthesis:
        depth += 1
        if depth > 32 { return nil }
      case .rightParenthesis:
        if depth == 0 { break search }
        depth -= 1
      default:
        if byte == .space || byte.isASCIIControl { break search }
      }
      place += 1
    }
    return depth == 0 && place > start ? (TextRange(start, place), place) : nil
  }

  /// The title that starts at `start`, without its quotes, and the offset after it.
  static func title(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> (inner: TextRange, end: Int)? {
    guard start < end else { return nil }
    let opening = text[start]
    guard opening == .quote || opening == .apostrophe || opening == .leftParenthesis else { return nil }
    let closing = opening == .leftParenthesis ? .rightParenthesis : opening
    var place = start + 1
    while place < end {
      switch text[place] {
      case closing: return (TextRange(start + 1, place), place + 1)
      case .leftParenthesis where opening == .leftParenthesis: return nil
      case .backslash where place + 1 < end && text[place + 1].isASCIIPunctuation: place += 2
      default: place += 1
      }
    }
    return nil
  }

  /// Moves over spaces, tabs and at most one line ending.
  static func skipSpace(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var place = skipBlanks(in: text, from: start, end: end)
    let next = skipLineEnd(in: text, from: place, end: end)
    if next > place { place = skipBlanks(in: text, from: next, end: end) }
    return place
  }

  static func skipBlanks(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var place = start
    while place < end, text[place].isSpaceOrTab { place += 1 }
    return place
  }

  static func skipLineEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var place = start
    if place < end, text[place] == .carriageReturn { place += 1 }
    if place < end, text[place] == .newline { place += 1 }
    return place
  }
}
