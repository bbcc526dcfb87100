/// Entity and numeric character references such as `&agrave;`, `&#224;` and `&#xE0;`.
enum CharacterReference {
  /// What a reference means: one or two characters.
  struct Meaning {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
  }

  /// The length in bytes of the reference that starts at `offset`, where there is an `&`, and what it means.
  static func at(
    _ offset: Int, in text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (length: Int, meaning: Meaning)? {
    guard offset + 2 < end, text[offset] == .ampersand else { return nil }
    if text[offset + 1] == .hash { return numeric(offset, in: text, end: end) }
    // The longest name, CounterClockwiseContourIntegral, has 31 letters.
    let limit = min(end, offset + 34)
    var place = offset + 1
    while place < limit, text[place].isASCIIAlphanumeric { place += 1 }
    guard place < limit, text[place] == .semicolon, place > offset + 1 else { return nil }
    guard let meaning = named(UnsafeBufferPointer(rebasing: text[offset + 1..<place])) else { return nil }
    return (place + 1 - offset, meaning)
  }

  /// Appends the characters meant, in UTF-8.
  static func append(_ meaning: Meaning, to bytes: inout [UInt8]) {
    UTF8Scalar.append(meaning.first, to: &bytes)
    if let second = meaning.second { UTF8Scalar.append(second, to: &bytes) }
  }

  private static func numeric(
    _ offset: Int, in text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (length: Int, meaning: Meaning)? {
    let isHex = text[offset + 2] | 0x20 == 0x78
    let start = offset + (isHex ? 3 : 2)
    // The specification allows seven decimal and six hexadecimal digits.
    let limit = min(end, start + (isHex ? 6 : 7))
    var place = start
    var value: UInt32 = 0
    while place < limit, isHex ? text[place].isHexDigit : text[place].isDigit {
      value = value &* (isHex ? 16 : 10) &+ text[place].hexValue
      place += 1
    }
    guard place > start, place < end, text[place] == .semicolon else { return nil }
    let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    return (place + 1 - offset, Meaning(first: scalar, second: nil))
  }

  /// Looks a name up, by halving the table of records.
  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> Meaning? {
    let records = UnsafeBufferPointer(
      start: EntityTable.records.utf8Start, count: EntityTable.records.utf8CodeUnitCount)
    var low = 0
    var high = records.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, records[start - 1] > .space { start -= 1 }
      var end = start
      while end < high, records[end] > .space { end += 1 }
      let (order, value) = compare(name, with: records, start: start, end: end)
      if order == 0 { return meaning(of: records, start: value, end: end) }
      if order < 0 { high = start } else { low = end + 1 }
    }
    return nil
  }

  /// How a name stands to a record's (below, 0, above), and where the record's value starts.
  private static func compare(
    _ name: UnsafeBufferPointer<UInt8>, with records: UnsafeBufferPointer<UInt8>, start: Int, end: Int
  ) -> (order: Int, value: Int) {
    var place = start
    for byte in name {
      guard place < end, records[place] != .equals else { return (1, place) }
      if byte != records[place] { return (Int(byte) - Int(records[place]), place) }
      place += 1
    }
    return (place < end && records[place] == .equals ? 0 : -1, place + 1)
  }

  private static func meaning(of records: UnsafeBufferPointer<UInt8>, start: Int, end: Int) -> Meaning? {
    var values: (UInt32, UInt32) = (0, 0)
    for place in start..<end {
      if records[place] == .plus {
        values = (0, values.0)
      } else {
        values.0 = values.0 << 4 | records[place].hexValue
      }
    }
    let hasTwo = values.1 != 0
    guard let first = Unicode.Scalar(hasTwo ? values.1 : values.0) else { return nil }
    return Meaning(first: first, second: hasTwo ? Unicode.Scalar(values.0) : nil)
  }
}
