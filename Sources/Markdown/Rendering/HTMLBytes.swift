/// Writing HTML into an array of bytes.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends text with `&`, `<`, `>` and `"` escaped.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let place = Self.nextEscaped(in: text, from: start)
      if place > start { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place])) }
      guard place < text.count else { return }
      appendEscape(text[place])
      start = place + 1
    }
  }

  /// The offset of the next byte to escape, or the end: eight bytes at a time, while none of them is one.
  private static func nextEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawBufferPointer(text)
    while place + 8 <= text.count {
      let bytes = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // The quote and the ampersand differ in one bit, and so do the angle brackets.
      let quotes = (bytes & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2222_2222_2222_2222
      let angles = (bytes & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C
      if hasZeroByte(quotes) || hasZeroByte(angles) { break }
      place += 8
    }
    while place < text.count {
      let byte = text[place]
      if byte < 0x40, (1 << byte) & escapedBytes != 0 { return place }
      place += 1
    }
    return place
  }

  private static func hasZeroByte(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  mutating func appendEscaped(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { appendEscaped($0) }
  }

  mutating func appendEscaped(_ text: String) {
    appendEscaped(Array(text.utf8))
  }

  mutating func append(number: Int) {
    append(contentsOf: String(number).utf8)
  }

  private static var escapedBytes: UInt64 {
    1 << UInt64(UInt8.quote) | 1 << UInt64(UInt8.ampersand) | 1 << UInt64(UInt8.less) | 1 << UInt64(UInt8.greater)
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case .quote: append("&quot;")
    case .ampersand: append("&amp;")
    case .less: append("&lt;")
    default: append("&gt;")
    }
  }

  /// Appends an address for an attribute: what must not stand in one is written `%XX`.
  ///
  /// With `isStrict`, also a `%` that starts no such escape and a second `#`, which no valid address holds.
  mutating func appendAddress(_ address: [UInt8], isStrict: Bool = false) {
    var hasFragment = false
    for (place, byte) in address.enumerated() {
      switch byte {
      case .ampersand: append("&amp;")
      case .apostrophe: append("&#x27;")
      case 0x25 where isStrict && !isEscape(address, place): appendPercent(byte)
      case .hash where isStrict && hasFragment: appendPercent(byte)
      case .hash, 0x25, .exclamation, 0x24, .leftParenthesis, .rightParenthesis, .asterisk, .plus, 0x2C, .hyphen,
        .period, .slash, .colon, .semicolon, .equals, .question, .at, .underscore, .tilde:
        append(byte)
      default:
        if byte.isASCIIAlphanumeric { append(byte) } else { appendPercent(byte) }
      }
      if byte == .hash { hasFragment = true }
    }
  }

  private func isEscape(_ address: [UInt8], _ place: Int) -> Bool {
    place + 2 < address.count && address[place + 1].isHexDigit && address[place + 2].isHexDigit
  }

  private mutating func appendPercent(_ byte: UInt8) {
    append(0x25)
    for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
  }
}
