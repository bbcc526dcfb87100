extension XMLPart {
  /// Appends a text escaped for XML 1.0; characters that XML cannot hold are dropped.
  ///
  /// Every kind of line break is written as one line feed. With `codes`, what spreadsheets would read as a character's
  /// code, as in `_x0041_`, is escaped as ECMA-376, part 1, section 22.9.2.19 wants it.
  mutating func append(text: String, escapingCodes codes: Bool = false) {
    var text = text
    text.withUTF8 { append(utf8: $0, escapingCodes: codes) }
  }

  /// Appends well-formed UTF-8, escaped in the same way.
  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, escapingCodes codes: Bool) {
    var written = 0
    var index = 0
    while index < text.count {
      guard XMLPart.isSpecial[Int(text[index])], let change = change(at: index, of: text, escapingCodes: codes) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[written..<index]))
      append(change.replacement)
      index += change.length
      written = index
    }
    append(UnsafeBufferPointer(rebasing: text[written...]))
  }

  /// Which bytes may begin something that is not written as it is.
  private static let isSpecial: [Bool] = (0...255).map { $0 < 0x20 || $0 == 0xEF || "<>&\"_".utf8.contains($0) }

  /// What is written instead of the characters at a place, and how many bytes they have; `nil` where they stay.
  private func change(
    at index: Int, of text: UnsafeBufferPointer<UInt8>, escapingCodes codes: Bool
  ) -> (replacement: StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "\n"): return ("&#10;", 1)
    case UInt8(ascii: "\t"): return ("&#9;", 1)
    case UInt8(ascii: "\r"):
      return ("&#10;", index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n") ? 2 : 1)
    case UInt8(ascii: "_"):
      return codes && isCode(text[index...]) ? ("_x005F_", 1) : nil
    case 0xEF:
      // U+FFFE and U+FFFF.
      let isNoCharacter = index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return isNoCharacter ? ("", 3) : nil
    default: return ("", 1)
    }
  }

  /// Whether a text begins as in `_x0041_`.
  private func isCode(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count >= 7 else { return false }
    let start = text.startIndex
    return text[start + 1] == UInt8(ascii: "x") && text[start + 6] == UInt8(ascii: "_")
      && text[start + 2..<start + 6].allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      }
  }
}
