import Diagnostics

/// One part of a key as it was read.
struct Key {
  /// How the part is written.
  enum Form: UInt8 {
    case absent, bare, quoted
    /// Quoted with escapes: `start` is the place in `Arena.escapedKeys`.
    case escaped
  }

  /// No key.
  static let absent = Key()

  private(set) var start: UInt32 = 0
  private(set) var end: UInt32 = 0
  /// A small number made of the name: two names that differ in it are different.
  private(set) var fingerprint: UInt16 = 0
  private(set) var form = Form.absent

  private init() {}

  /// Makes a key whose name is a part of the file.
  @inline(__always)
  init(_ form: Form, _ content: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    self.form = form
    start = UInt32(truncatingIfNeeded: content.lowerBound)
    end = UInt32(truncatingIfNeeded: content.upperBound)
    fingerprint = Key.fingerprint(UnsafeBufferPointer(rebasing: bytes[content]))
  }

  /// Makes a key whose name had to be unescaped.
  init(escapedAt index: Int, name: UnsafeBufferPointer<UInt8>) {
    form = .escaped
    start = UInt32(truncatingIfNeeded: index)
    fingerprint = Key.fingerprint(name)
  }

  /// The bytes of the name in the file, for a key that has no escapes.
  var content: Range<Int> { Int(start)..<Int(end) }

  /// Mixes the length and three bytes of a name.
  @inline(__always)
  static func fingerprint(_ name: UnsafeBufferPointer<UInt8>) -> UInt16 {
    guard let first = name.first, let last = name.last else { return 0 }
    let middle = name[name.count / 2]
    return UInt16(first ^ (middle << 1)) << 8 | UInt16(last ^ UInt8(truncatingIfNeeded: name.count << 3))
  }
}

/// Where a key with escapes stands in the file, and its name among the arena's unescaped bytes.
struct EscapedKey {
  let range: ByteRange
  let name: Range<Int>
}
