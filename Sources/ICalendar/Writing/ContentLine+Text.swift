extension ContentLine {
  /// Appends a whole line with a text.
  static func write(_ name: StaticString, text: String, to output: inout [UInt8]) {
    var line = ContentLine(name, to: &output)
    line.append(text: text, to: &output)
    line.end(to: &output)
  }

  /// Appends a text, escaped as RFC 5545, section 3.3.11 wants it.
  ///
  /// Every kind of line break (CR LF, CR, LF, U+0085, U+2028, U+2029) is written as `\n`: some readers break lines at
  /// all of them. A tab stays; the other control characters are dropped.
  mutating func append(text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        while index < bytes.count, ContentLine.isPlain(bytes[index]) { index += 1 }
        if index > start { appendPlain(UnsafeBufferPointer(rebasing: bytes[start..<index]), to: &output) }
        if index < bytes.count { index += append(characterAt: index, of: bytes, to: &output) }
      }
    }
  }

  /// Whether a byte stands for itself: no escape, no control character, and not the first of a character that may be one.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x7F, 0xC2, 0xE2: false
    default: byte >= 0x20 || byte == UInt8(ascii: "\t")
    }
  }

  /// Appends one character of a text, and returns how many bytes of it that took.
  private mutating func append(
    characterAt index: Int, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
      appendEscaped(byte, to: &output)
    case UInt8(ascii: "\n"):
      appendEscaped(UInt8(ascii: "n"), to: &output)
    case UInt8(ascii: "\r"):
      let isWithLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if !isWithLineFeed { appendEscaped(UInt8(ascii: "n"), to: &output) }
    case UInt8(ascii: "\t"), 0x20...0x7E:
      append(byte, to: &output)
    case 0x80...:
      let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - index)
      append(sequence: bytes[index..<index + length], to: &output)
      return length
    default:
      break
    }
    return 1
  }

  /// Appends a character beyond ASCII.
  private mutating func append(sequence: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    switch sequence.prefix(3).reduce(0, { $0 << 8 | UInt32($1) }) {
    case 0xC285, 0xE280A8, 0xE280A9:
      appendEscaped(UInt8(ascii: "n"), to: &output)
    case 0xC280...0xC29F:
      break
    default:
      appendWhole(sequence, to: &output)
    }
  }
}
