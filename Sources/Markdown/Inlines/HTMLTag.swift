/// The grammar of HTML tags. Source: CommonMark 0.31.2, "Raw HTML".
enum HTMLTag {
  /// The tag name that starts at `start`; empty where none does.
  static func name(in text: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Range<Int> {
    guard start < end, text[start].isASCIILetter else { return start..<start }
    var place = start + 1
    while place < end, text[place].isASCIIAlphanumeric || text[place] == .hyphen { place += 1 }
    return start..<place
  }

  /// The offset after the open or closing tag that starts with the `<` at `start`; nil where there is no whole one.
  static func end(of start: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    let isClosing = text[start + 1] == .slash
    let name = name(in: text, at: isClosing ? start + 2 : start + 1, end: end)
    guard !name.isEmpty else { return nil }
    var place = name.upperBound
    if isClosing {
      place = skipSpace(in: text, place, end)
      return place < end && text[place] == .greater ? place + 1 : nil
    }
    while true {
      let next = skipSpace(in: text, place, end)
      guard next < end else { return nil }
      if text[next] == .greater { return next + 1 }
      if text[next] == .slash { return next + 1 < end && text[next + 1] == .greater ? next + 2 : nil }
      guard next > place, let attribute = attributeEnd(in: text, next, end) else { return nil }
      place = attribute
    }
  }

  private static func skipSpace(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, text[place].isASCIISpace { place += 1 }
    return place
  }

  private static func attributeEnd(in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard text[start].isASCIILetter || text[start] == .underscore || text[start] == .colon else { return nil }
    var place = start + 1
    while place < end, isNamePart(text[place]) { place += 1 }
    let value = skipSpace(in: text, place, end)
    guard value < end, text[value] == .equals else { return place }
    place = skipSpace(in: text, value + 1, end)
    guard place < end else { return nil }
    switch text[place] {
    case .quote, .apostrophe:
      return text.offset(of: text[place], in: place + 1..<end).map { $0 + 1 }
    default:
      let first = place
      while place < end, isUnquoted(text[place]) { place += 1 }
      return place > first ? place : nil
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == .underscore || byte == .period || byte == .colon || byte == .hyphen
  }

  private static func isUnquoted(_ byte: UInt8) -> Bool {
    switch byte {
    case .quote, .apostrophe, .equals, .less, .greater, .backtick: false
    default: !byte.isASCIISpace
    }
  }
}
