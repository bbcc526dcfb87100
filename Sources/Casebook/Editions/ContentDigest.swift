/// A fingerprint of content: the same content has the same, other content almost certainly another.
///
/// It tells prints of one page apart and is no protection against forgery. 64 bits, mixed eight bytes at a time.
public struct ContentDigest: Sendable, Hashable {
  private var state: UInt64 = 0x243F_6A88_85A3_08D3

  /// Begins with nothing.
  public init() {}

  /// Takes in a number.
  public mutating func add(_ value: Int) {
    mix(UInt64(bitPattern: Int64(value)))
  }

  /// Takes in another fingerprint.
  public mutating func add(_ other: ContentDigest) {
    mix(other.state)
  }

  /// Takes in a text and its length, so that neighbours cannot run together.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Takes in a text that may be absent.
  public mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Takes in bytes and their number.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    mix(UInt64(bytes.count))
    var place = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while place + 8 <= raw.count {
      mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    mix(rest)
  }

  private mutating func mix(_ value: UInt64) {
    // A full product has every bit of both factors in its two halves.
    let product = (state ^ value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = product.high ^ product.low ^ (state << 23 | state >> 41)
  }

  /// The fingerprint in 12 hexadecimal digits.
  public var text: String {
    var final = self
    final.mix(0)
    let digits = String(final.state >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
