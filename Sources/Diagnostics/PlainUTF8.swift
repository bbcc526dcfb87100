/// Whether bytes are surely UTF-8; `false` where that takes a closer look.
///
/// Eight bytes at once: where continuation bytes stand must be just where leading bytes ask for them. Text with bytes
/// that need more than that, which are those of emoji and of a few scripts far from Vietnamese, is left to the standard
/// library, which takes five times as long. The bounds are those of table 3-7 of the Unicode Standard.
package func isPlainUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var check = PlainUTF8Check()
  var at = 0
  while at &+ 8 <= bytes.count {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    guard check.accepts(word) else { return false }
    at &+= 8
  }
  var rest: UInt64 = 0
  for (place, byte) in bytes[at...].enumerated() { rest |= UInt64(byte) << UInt64(place * 8) }
  return check.accepts(rest) && check.isComplete
}

/// Bytes as a `String`, with U+FFFD for what is not UTF-8.
///
/// Where the quick look is enough, the standard library need not take its closer one, which is most of the cost.
package func decodedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  isPlainUTF8(UnsafeRawBufferPointer(bytes))
    ? String(copying: UTF8Span(unchecked: bytes.span)) : String(decoding: bytes, as: UTF8.self)
}

/// Accepts UTF-8 eight bytes at a time, the first of them lowest.
private struct PlainUTF8Check {
  /// The highest bit of each byte in which the next word must have a continuation byte.
  private var owed: UInt64 = 0

  /// Whether the last character is whole.
  var isComplete: Bool { owed == 0 }

  @inline(__always)
  mutating func accepts(_ word: UInt64) -> Bool {
    let high = word & highBits
    if high | owed == 0 { return true }
    let leads = high & (word << 1)
    let continuations = high & ~leads
    let leadsOfThree = leads & (word << 2)
    let leadsOfFour = leadsOfThree & (word << 3)
    let expected = leads << 8 | leadsOfThree << 16 | owed
    owed = leads >> 56 | leadsOfThree >> 48
    // C0 and C1 are never right; after E0 and ED not every continuation byte is.
    let doubtful =
      zeros(word & 0xFEFE_FEFE_FEFE_FEFE ^ 0xC0C0_C0C0_C0C0_C0C0) | zeros(word ^ 0xE0E0_E0E0_E0E0_E0E0)
      | zeros(word ^ 0xEDED_EDED_EDED_EDED)
    return (continuations ^ expected) | leadsOfFour | doubtful == 0
  }

  /// Not 0 if a byte is 0.
  @inline(__always)
  private func zeros(_ word: UInt64) -> UInt64 { (word &- eachByte) & ~word & highBits }
}

private let eachByte: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080
