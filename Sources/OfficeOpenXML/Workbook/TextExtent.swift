/// How much room a text takes.
struct TextExtent {
  /// How many UTF-16 units it has.
  private(set) var utf16Count = 0
  /// How many characters (Unicode scalars) its longest line has.
  private(set) var longestLine = 0
  /// How many lines it takes, long ones being wrapped.
  private(set) var lineCount = 0
  /// Whether it has white space other than single spaces between words, which readers may not keep unasked.
  private(set) var hasLooseSpace = false

  /// Measures well-formed UTF-8, of which a line of the table shows so many characters.
  init(of text: UnsafeBufferPointer<UInt8>, lineLimit: Int) {
    if !measure(line: text, lineLimit) { measure(lines: text, lineLimit) }
  }

  /// Measures a text of one line without control characters, as nearly all are; says whether it is one.
  ///
  /// Nothing is decided from byte to byte, so that many of them can be looked at at a time.
  private mutating func measure(line text: UnsafeBufferPointer<UInt8>, _ lineLimit: Int) -> Bool {
    var (controls, characters, pairs, doubleSpaces) = (0, 0, 0, 0)
    for byte in text {
      controls &+= byte < 0x20 ? 1 : 0
      characters &+= byte & 0xC0 != 0x80 ? 1 : 0
      pairs &+= byte >= 0xF0 ? 1 : 0
    }
    guard controls == 0 else { return false }
    for (byte, next) in zip(text, text.dropFirst()) {
      doubleSpaces &+= (byte == 0x20 ? 1 : 0) & (next == 0x20 ? 1 : 0)
    }
    utf16Count = characters + pairs
    hasLooseSpace = doubleSpaces > 0 || text.first ?? 0x20 == 0x20 || text.last == 0x20
    end(characters, lineLimit)
    return true
  }

  private mutating func measure(lines text: UnsafeBufferPointer<UInt8>, _ lineLimit: Int) {
    var line = 0
    var wasSpace = true
    var wasReturn = false
    for byte in text {
      defer { wasReturn = byte == UInt8(ascii: "\r") }
      let isSpace = byte <= 0x20
      if isSpace, wasSpace || byte != 0x20 { hasLooseSpace = true }
      wasSpace = isSpace
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // The line feed behind a carriage return is not written and ends no line of its own.
        if byte == UInt8(ascii: "\n"), wasReturn { continue }
        utf16Count += 1
        end(line, lineLimit)
        line = 0
      } else if byte & 0xC0 != 0x80 {
        line += 1
        utf16Count += byte >= 0xF0 ? 2 : 1
      }
    }
    end(line, lineLimit)
    hasLooseSpace = hasLooseSpace || wasSpace
  }

  private mutating func end(_ line: Int, _ limit: Int) {
    longestLine = max(longestLine, line)
    lineCount += max(1, (line + limit - 1) / limit)
  }
}
