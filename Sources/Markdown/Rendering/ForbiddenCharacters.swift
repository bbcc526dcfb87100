/// Characters that CommonMark lets through and that valid HTML must not hold: controls and noncharacters.
///
/// Source: the HTML standard, "Preprocessing the input stream".
enum ForbiddenCharacters {
  /// Puts U+FFFD in the place of each such character from the offset `start` on.
  static func replace(in output: inout [UInt8], from start: Int) {
    var places: [Range<Int>] = []
    output.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var place = start
      while place < bytes.count {
        if place + 8 <= bytes.count {
          let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          let skipped = suspects(in: UInt64(littleEndian: word)).trailingZeroBitCount / 8
          place += skipped
          if skipped == 8 { continue }
        }
        let byte = bytes[place]
        guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF else {
          place += 1
          continue
        }
        let (scalar, length) = UTF8Scalar.at(place, in: bytes, end: bytes.count)
        if isForbidden(scalar.value) { places.append(place..<place + length) }
        place += length
      }
    }
    guard let first = places.first else { return }
    var replaced = Array(output[..<first.lowerBound])
    var kept = first.lowerBound
    for range in places {
      replaced += output[kept..<range.lowerBound]
      replaced.append(contentsOf: UTF8.encodedReplacementCharacter)
      kept = range.upperBound
    }
    output = replaced + output[kept...]
  }

  /// The top bits of the bytes that may start something forbidden: controls, U+007F, C2, and EF and above.
  ///
  /// The lowest of them is right; those above it may be too many.
  private static func suspects(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let controls = (word &- ones &* 0x20) & ~word
    let deletes = word ^ (ones &* 0x7F)
    let pairs = word ^ (ones &* 0xC2)
    let high = ((word & (ones &* 0x7F)) &+ ones &* 0x11) & word
    return (controls | (deletes &- ones) & ~deletes | (pairs &- ones) & ~pairs | high) & (ones &* 0x80)
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0..<0xFDF0: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
