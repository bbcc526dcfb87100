/// Finds the bytes that mean something in a table, one after another, looking at eight bytes at a time.
///
/// The bytes must stay where they are as long as it is used.
struct ByteFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Each byte looked for, eight times side by side; all are ASCII.
  private let patterns: (separator: UInt64, quote: UInt64, lineFeed: UInt64, carriageReturn: UInt64)
  /// Where the eight bytes looked at begin.
  private var base: Int
  /// The top bit of each of the eight bytes that was found and not handed out yet.
  private var found: UInt64 = 0

  /// Makes a finder of a separator, quotes and line ends that begins at an offset.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from offset: Int) {
    self.bytes = bytes
    patterns = (
      Self.lowBits &* UInt64(separator), Self.lowBits &* UInt64(UInt8(ascii: "\"")),
      Self.lowBits &* UInt64(UInt8(ascii: "\n")), Self.lowBits &* UInt64(UInt8(ascii: "\r"))
    )
    base = offset
    found = matches(at: offset)
  }

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the next byte found; `nil` at the end.
  @inline(__always)
  mutating func next() -> Int? {
    while found == 0 {
      base += 8
      guard base < bytes.count else {
        base = bytes.count
        return nil
      }
      found = matches(at: base)
    }
    let offset = base + found.trailingZeroBitCount >> 3
    found &= found - 1
    return offset
  }

  /// Goes on from an offset, before or after where it is.
  mutating func move(to offset: Int) {
    base = offset
    found = matches(at: offset)
  }

  /// The top bits of those of the eight bytes at `offset` that are looked for.
  ///
  /// A byte below 0x80, differing from a pattern in no bit, stays below 0x80 when 0x7F is added; any other does not.
  @inline(__always)
  private func matches(at offset: Int) -> UInt64 {
    let word = word(at: offset)
    let low = word & ~Self.topBits
    let others =
      ((low ^ patterns.separator) &+ ~Self.topBits) & ((low ^ patterns.quote) &+ ~Self.topBits)
      & ((low ^ patterns.lineFeed) &+ ~Self.topBits) & ((low ^ patterns.carriageReturn) &+ ~Self.topBits)
    return ~(others | word) & Self.topBits
  }

  /// Eight bytes, the first in the lowest place; zeros, which are not looked for, stand for those past the end.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    if offset <= bytes.count - 8 {
      return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in stride(from: bytes.count - 1, through: offset, by: -1) {
      word = word << 8 | UInt64(bytes[index])
    }
    return word
  }
}
