/// Tells whether bytes are UTF-8 without U+0000, at the same speed whatever the script.
///
/// An automaton without branches: Vietnamese letters of one, two and three bytes follow each other in no order that a
/// processor could foresee. Each byte's row holds, for each state, the next one in six bits; a state is the place of
/// its six bits in the rows. Source: RFC 3629, section 4.
enum UTF8Automaton {
  private static let failed: UInt64 = 0
  private static let ready: UInt64 = 6
  /// One, two or three continuation bytes are missing.
  private static let missing: [UInt64] = [12, 18, 24]
  /// After E0, ED, F0 and F4, which restrict the byte after them.
  private static let afterE0: UInt64 = 30
  private static let afterED: UInt64 = 36
  private static let afterF0: UInt64 = 42
  private static let afterF4: UInt64 = 48

  private static let rows: [UInt64] = (0...255).map { row(for: UInt8($0)) }

  /// Whether a range of the bytes is such a text.
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    rows.withUnsafeBufferPointer { rows in
      let raw = UnsafeRawBufferPointer(bytes)
      var state = ready
      var place = range.lowerBound
      while place + 8 <= range.upperBound {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if state != ready || !isPlain(word) {
          for index in place..<place + 8 { state = (rows[Int(bytes[index])] &>> state) & 63 }
          if state == failed { return false }
        }
        place += 8
      }
      for index in place..<range.upperBound { state = (rows[Int(bytes[index])] &>> state) & 63 }
      return state == ready
    }
  }

  /// Whether eight bytes are all ASCII, none of them zero.
  private static func isPlain(_ word: UInt64) -> Bool {
    (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
  }

  private static func row(for byte: UInt8) -> UInt64 {
    var row = start(with: byte) << ready
    guard byte & 0xC0 == 0x80 else { return row }
    row |= ready << missing[0] | missing[0] << missing[1] | missing[1] << missing[2]
    row |= (byte >= 0xA0 ? missing[0] : failed) << afterE0
    row |= (byte < 0xA0 ? missing[0] : failed) << afterED
    row |= (byte >= 0x90 ? missing[1] : failed) << afterF0
    row |= (byte < 0x90 ? missing[1] : failed) << afterF4
    return row
  }

  /// The state after a character's first byte.
  private static func start(with byte: UInt8) -> UInt64 {
    switch byte {
    case 0x01...0x7F: ready
    case 0xC2...0xDF: missing[0]
    case 0xE0: afterE0
    case 0xED: afterED
    case 0xE1...0xEF: missing[1]
    case 0xF0: afterF0
    case 0xF1...0xF3: missing[2]
    case 0xF4: afterF4
    default: failed
    }
  }
}
