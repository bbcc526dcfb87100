/// Addresses in angle brackets. Source: CommonMark 0.31.2, "Autolinks".
enum AngleAutolink {
  /// The offset after the autolink that starts with the `<` at `start`, and whether it is an e-mail address.
  static func end(of start: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> (end: Int, isEmail: Bool)? {
    if let end = addressEnd(text, start + 1, end) { return (end, false) }
    return emailEnd(text, start + 1, end).map { ($0, true) }
  }

  private static func addressEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, text[start].isASCIILetter else { return nil }
    var place = start + 1
    let limit = min(end, start + 33)
    while place < limit, isSchemePart(text[place]) { place += 1 }
    guard place < end, text[place] == .colon, place - start >= 2, place - start <= 32 else { return nil }
    place += 1
    while place < end {
      switch text[place] {
      case .greater: return place + 1
      case .less: return nil
      case let byte where byte == .space || byte.isASCIIControl: return nil
      default: place += 1
      }
    }
    return nil
  }

  static func isSchemePart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == .plus || byte == .period || byte == .hyphen
  }

  private static func emailEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var place = start
    while place < end, isLocalPart(text[place]) { place += 1 }
    guard place > start, place < end, text[place] == .at else { return nil }
    while place < end, text[place] != .greater {
      let label = place + 1
      place = label
      while place < end, text[place].isASCIIAlphanumeric || text[place] == .hyphen { place += 1 }
      guard place < end, place > label, place - label <= 63, text[label] != .hyphen, text[place - 1] != .hyphen,
        text[place] == .period || text[place] == .greater
      else { return nil }
    }
    return place < end ? place + 1 : nil
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    switch byte {
    case .exclamation, .hash, 0x24, 0x25, .ampersand, .apostrophe, .asterisk, .plus, .hyphen, .period, .slash, .equals,
      .question, .caret, .underscore, .backtick, .leftBrace, .pipe, .rightBrace, .tilde:
      true
    default: byte.isASCIIAlphanumeric
    }
  }
}
