/// The attributes `{#id key=value key2="v w"}` at the end of a heading.
///
/// Keys start with a letter and go on with letters, digits, `-`, `_`, `.` and `:`; letters are also those beyond ASCII.
/// A value is in double or single quotes, or is a word. There is at most one id.
struct AttributeGroup {
  /// Where the rest of the heading ends: at the brace, or at the space before it.
  private(set) var start: Int
  private(set) var id: TextRange?
  private(set) var entries: [StoredAttributes.Entry] = []

  /// The group that a heading's content ends with; nil where there is none, or one with a mistake in it.
  static func atEnd(of content: TextRange, in text: UnsafeBufferPointer<UInt8>) -> AttributeGroup? {
    var end = content.upper
    while end > content.lower, text[end - 1].isASCIISpace { end -= 1 }
    guard end > content.lower, text[end - 1] == .rightBrace else { return nil }
    var brace = end - 1
    // A quoted value may hold braces: the group starts at the rightmost brace that makes sense. Since a word ends at a
    // brace and a quoted value at the next quote, each try is short.
    while brace > content.lower {
      brace -= 1
      if text[brace].isLineEnd { return nil }
      guard text[brace] == .leftBrace else { continue }
      if brace > content.lower, text[brace - 1] == .backslash { continue }
      if let group = AttributeGroup(text, brace, end: end - 1, contentStart: content.lower) { return group }
    }
    return nil
  }

  private init?(_ text: UnsafeBufferPointer<UInt8>, _ brace: Int, end: Int, contentStart: Int) {
    start = brace
    while start > contentStart, text[start - 1].isASCIISpace { start -= 1 }
    var place = brace + 1
    while true {
      let next = LinkSyntax.skipBlanks(in: text, from: place, end: end)
      if next == end { break }
      guard next > place || place == brace + 1 else { return nil }
      guard let after = text[next] == .hash ? readID(text, next, end) : readEntry(text, next, end) else { return nil }
      place = after
    }
    if id == nil, entries.isEmpty { return nil }
  }

  private mutating func readID(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let place = wordEnd(text, start + 1, end)
    guard id == nil, place > start + 1 else { return nil }
    id = TextRange(start + 1, place)
    return place
  }

  private mutating func readEntry(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard text[start].isASCIILetter || text[start] >= 0x80 else { return nil }
    var place = start
    while place < end, isKeyPart(text[place]) { place += 1 }
    let key = TextRange(start, place)
    guard place + 1 < end, text[place] == .equals else { return nil }
    place += 1
    if text[place] == .quote || text[place] == .apostrophe {
      guard let close = text.offset(of: text[place], in: place + 1..<end) else { return nil }
      entries.append(StoredAttributes.Entry(key: key, value: TextRange(place + 1, close)))
      return close + 1
    }
    let close = wordEnd(text, place, end)
    guard close > place else { return nil }
    entries.append(StoredAttributes.Entry(key: key, value: TextRange(place, close)))
    return close
  }

  private func isKeyPart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte >= 0x80 || byte == .hyphen || byte == .underscore || byte == .period
      || byte == .colon
  }

  private func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end {
      switch text[place] {
      case .quote, .apostrophe, .less, .greater, .equals, .backtick, .leftBrace, .rightBrace: return place
      case let byte where byte <= .space || byte == 0x7F: return place
      default: place += 1
      }
    }
    return place
  }
}
