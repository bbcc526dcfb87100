/// Backslash escapes and character references outside inline content: in destinations, titles and info strings.
enum Unescaping {
  /// Appends the text that `range` stands for.
  static func append(
    _ range: TextRange, of text: UnsafeBufferPointer<UInt8>, backslashes: Bool = true, to bytes: inout [UInt8]
  ) {
    let end = min(range.upper, text.count)
    var place = min(range.lower, end)
    while place < end {
      let byte = text[place]
      if backslashes, byte == .backslash, place + 1 < end, text[place + 1].isASCIIPunctuation {
        bytes.append(text[place + 1])
        place += 2
      } else if byte == .ampersand, let reference = CharacterReference.at(place, in: text, end: end) {
        CharacterReference.append(reference.meaning, to: &bytes)
        place += reference.length
      } else {
        bytes.append(byte)
        place += 1
      }
    }
  }
}
