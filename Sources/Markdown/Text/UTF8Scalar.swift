/// Reading single characters out of valid UTF-8.
enum UTF8Scalar {
  /// The character that starts at `offset`, and its length in bytes.
  static func at(_ offset: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> (scalar: Unicode.Scalar, length: Int)
  {
    let first = text[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, offset + length <= end else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      value = value << 6 | UInt32(text[offset + index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The character that ends before `offset`, which must be above `start`.
  static func before(_ offset: Int, in text: UnsafeBufferPointer<UInt8>, start: Int) -> Unicode.Scalar {
    var first = offset - 1
    while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
    return at(first, in: text, end: offset).scalar
  }

  /// Appends a character in UTF-8.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
