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
