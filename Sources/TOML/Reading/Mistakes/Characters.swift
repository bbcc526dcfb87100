extension Parser {
  /// The place after the character that begins at `place`.
  func characterEnd(at place: Int) -> Int {
    var next = min(end, place + 1)
    while next < end, next < place + 4, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  /// Some text out of the file, short enough to be told in a message.
  func excerpt(of text: some Collection<UInt8>) -> String {
    let decoded = String(decoding: text.prefix(400), as: UTF8.self)
    let short = decoded.prefix(40)
    return short.utf8.count < text.count && short.endIndex < decoded.endIndex ? short + "…" : decoded
  }

  /// The space at `place` that is none of the keyboard's, such as the no-break spaces of word processors.
  func unusualSpace(at place: Int) -> (codePoint: UInt32, length: Int)? {
    guard place < end, bytes[place] >= 0xC2, let scalar = scalar(at: place) else { return nil }
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      return (scalar.value, characterEnd(at: place) - place)
    default:
      return nil
    }
  }

  /// Whether a quote of typography begins at `place`: `“` `”` `„` `‘` `’` `«` `»`.
  func isSmartQuote(at place: Int) -> Bool {
    guard place < end, bytes[place] >= 0xC2, let scalar = scalar(at: place) else { return false }
    return ["“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»"].contains(scalar)
  }

  private func scalar(at place: Int) -> UnicodeScalar? {
    var decoder = UTF8()
    var iterator = bytes[place..<characterEnd(at: place)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  /// A part of the file without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while lower < upper, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// What is left of the line, without white space at its ends; at least one byte where there is one.
  var restOfLine: Range<Int> {
    let rest = trimmed(at..<lineEnd(from: at))
    return rest.isEmpty ? at..<min(end, at + 1) : rest
  }
}
