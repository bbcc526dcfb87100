/// Where something stands on the shelf, in eight bytes.
public struct ShelfPlace: Sendable {
  /// Five bytes of offset above three bytes of count.
  let bits: UInt64

  /// Counts from here on do not fit; the shelf keeps them itself.
  static let longCount = 0xFF_FFFE

  init(offset: Int, count: Int) {
    bits = UInt64(offset) << 24 | UInt64(min(count, ShelfPlace.longCount))
  }

  init(bits: UInt64) {
    self.bits = bits
  }

  /// The place of what is not there.
  static let none = ShelfPlace(bits: .max)

  var isNone: Bool { bits == .max }
  var offset: Int { Int(bits >> 24) }
  /// The number of bytes; `longCount` for so many and more.
  var count: Int { Int(bits & 0xFF_FFFF) }
}
