extension Parser {
  /// Goes to the place from which reading can go on after a mistake.
  mutating func resume(_ resumption: Lost.Resumption) {
    switch resumption {
    case .here: break
    case .nextLine: skipLine()
    case .nextStatement:
      skipLine()
      while at < end, !looksLikeStatement { skipLine() }
    }
  }

  /// Goes to the beginning of the next line.
  private mutating func skipLine() {
    at = min(end, lineEnd(from: at) + 1)
  }

  /// Where the line that holds `place` ends: the place of its LF, or the end of the TOML.
  func lineEnd(from place: Int) -> Int {
    var place = place
    while place < end, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    return place
  }

  /// Whether a line that begins here is a header or a key with its `=`, and cannot be the inside of an array.
  var looksLikeStatement: Bool {
    var probe = at
    while probe < end, bytes[probe].isSpace { probe += 1 }
    let isHeader = probe < end && bytes[probe] == UInt8(ascii: "[")
    while probe < end, bytes[probe] == UInt8(ascii: "[") || bytes[probe].isSpace { probe += 1 }
    let start = probe
    guard start < end, bytes[start].isLetter || bytes[start] == UInt8(ascii: "_") else { return false }
    while probe < end, bytes[probe].isKeyByte || bytes[probe] == UInt8(ascii: ".") || bytes[probe].isSpace {
      probe += 1
    }
    guard probe < end else { return false }
    guard isHeader else { return bytes[probe] == UInt8(ascii: "=") }
    return bytes[probe] == UInt8(ascii: "]") && !["true", "false", "inf", "nan"].contains(word(start..<probe))
  }

  private func word(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix { !$0.isSpace }.prefix(8), as: UTF8.self)
  }
}
