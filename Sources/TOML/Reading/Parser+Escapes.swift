extension Parser {
  /// Reads an escape and adds what it stands for to the unescaped bytes; of several bad ones in a text, one is reported.
  mutating func unescape(isMultiline: Bool, hasBadEscape: inout Bool) {
    if isMultiline, let next = lineContinuation() {
      at = next
      return
    }
    let start = at
    let letter = peek(1)
    at = min(end, at + 2)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): arena.unescaped.append(letter)
    case UInt8(ascii: "n"): arena.unescaped.append(0x0A)
    case UInt8(ascii: "t"): arena.unescaped.append(0x09)
    case UInt8(ascii: "r"): arena.unescaped.append(0x0D)
    case UInt8(ascii: "b"): arena.unescaped.append(0x08)
    case UInt8(ascii: "f"): arena.unescaped.append(0x0C)
    case UInt8(ascii: "u") where unescapeScalar(digits: 4): break
    case UInt8(ascii: "U") where unescapeScalar(digits: 8): break
    default:
      // The backslash is taken as it stands, and so is what follows it.
      arena.unescaped.append(UInt8(ascii: "\\"))
      at = start + 1
      guard !hasBadEscape, at < end, bytes[at] >= 0x20 else { return }
      hasBadEscape = true
      let range = start..<characterEnd(at: at)
      report(
        letter | 0x20 == UInt8(ascii: "u") ? .badUnicodeEscape : .unknownEscape(excerpt(of: bytes[range])), range)
    }
  }

  /// The place after a backslash at a line's end and all white space that follows; `nil` where no line ends here.
  private func lineContinuation() -> Int? {
    var place = at + 1
    var hasLineEnd = false
    while place < end {
      if bytes[place] == UInt8(ascii: "\n") {
        hasLineEnd = true
      } else if bytes[place] == UInt8(ascii: "\r") {
        guard place + 1 < end, bytes[place + 1] == UInt8(ascii: "\n") else { break }
      } else if !bytes[place].isSpace {
        break
      }
      place += 1
    }
    return hasLineEnd ? place : nil
  }

  /// Reads so many hexadecimal digits and adds the character that they number; `false` where there is none.
  private mutating func unescapeScalar(digits: Int) -> Bool {
    guard end - at >= digits else { return false }
    var codePoint: UInt32 = 0
    for byte in bytes[at..<(at + digits)] {
      guard let digit = byte.hexadecimalValue else { return false }
      codePoint = codePoint << 4 | digit
    }
    guard let scalar = UnicodeScalar(codePoint) else { return false }
    arena.unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    at += digits
    return true
  }
}
