extension UInt8 {
  /// Whether the byte is `0`…`9`.
  @inline(__always) var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether the byte is an ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether the byte is a space or a tab.
  @inline(__always) var isSpace: Bool { self == 0x20 || self == 0x09 }

  /// Whether a key may have the byte without quotes: an ASCII letter, a digit, `-` or `_`.
  @inline(__always) var isKeyByte: Bool { isIn(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }

  /// Whether the byte cannot end a number or another word: anything but white space, control characters, and
  /// `,` `]` `}` `[` `{` `#` `=` `"` `'`.
  @inline(__always) var isWordByte: Bool {
    self >= 0x80 || isIn(low: 0xDFFF_EF72_0000_0000, high: 0x57FF_FFFF_D7FF_FFFF)
  }

  /// Whether the byte is a hexadecimal digit.
  @inline(__always) var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self & 0xF) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Looks the byte up in a set of ASCII characters, one bit a character.
  @inline(__always)
  private func isIn(low: UInt64, high: UInt64) -> Bool {
    self < 0x80 && ((self < 0x40 ? low : high) &>> UInt64(self & 0x3F)) & 1 == 1
  }
}
