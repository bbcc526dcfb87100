extension Parser {
  /// Finds out what is wrong with a key that begins at `start` and cannot be read on at `at`.
  @inline(never)
  mutating func keyMistake(from start: Int) -> Lost {
    if isSmartQuote(at: at) { return lost(.smartQuotes, at..<smartQuotesEnd()) }
    switch current {
    case UInt8(ascii: "=") where at == start: return lost(prefix.isEmpty ? .missingKey : .emptyKeyPart, at..<(at + 1))
    case UInt8(ascii: "."): return lost(.emptyKeyPart, at..<(at + 1))
    case UInt8(ascii: "]") where at == start: return lost(.emptyKeyPart, at..<(at + 1))
    default: break
    }
    if at == start, current == 0x0A || current == 0x0D || at == end, !prefix.isEmpty {
      return lost(.emptyKeyPart, max(0, at - 1)..<at)
    }
    var stop = at
    while stop < end, bytes[stop].isWordByte || bytes[stop].isSpace { stop += 1 }
    let written = trimmed(start..<stop)
    guard stop < end, bytes[stop] == UInt8(ascii: "=") || bytes[stop] == UInt8(ascii: "]") else {
      if let colon = bytes[written].firstIndex(of: UInt8(ascii: ":")) {
        return lost(.colonForEquals, colon..<(colon + 1))
      }
      if written.isEmpty { return strayCharacter() }
      return lost(.missingEquals, written)
    }
    return badKey(written)
  }

  /// Reports what is wrong with the words before `=` or between the brackets of a header.
  private mutating func badKey(_ written: Range<Int>) -> Lost {
    let words = String(decoding: bytes[written].prefix(400), as: UTF8.self)
    if bytes[written].contains(where: { $0 >= 0x80 }) {
      return lost(.nonASCIIKey(suggestion: plainKey(words)), written)
    }
    if bytes[written].contains(where: \.isSpace) {
      return lost(.spaceInKey(suggestion: plainKey(words)), written)
    }
    let place = written.first { !bytes[$0].isKeyByte && bytes[$0] != UInt8(ascii: ".") } ?? written.lowerBound
    let character = place..<characterEnd(at: place)
    return lost(.keyCharacter(excerpt(of: bytes[character])), character)
  }

  /// Finds out what is wrong with a header whose key was read, but not its `]`.
  @inline(never)
  mutating func headerMistake(from start: Int, isArray: Bool) -> Lost {
    let brackets = isArray ? "]]" : "]"
    if current.isWordByte, !current.isSpace {
      var key = start
      while key < at, bytes[key] == UInt8(ascii: "[") || bytes[key].isSpace { key += 1 }
      var stop = at
      while stop < end, bytes[stop].isWordByte || bytes[stop].isSpace { stop += 1 }
      if stop < end, bytes[stop] == UInt8(ascii: "]") {
        return badKey(trimmed(key..<stop))
      }
    }
    return lost(.unclosedHeader(brackets: brackets), start..<max(start + 1, trimmed(start..<at).upperBound))
  }

  /// Reports a character that has no business here.
  mutating func strayCharacter() -> Lost {
    let character = at..<characterEnd(at: at)
    if current < 0x20 || current == 0x7F, at < end {
      reportControlCharacter()
      return Lost(resumption: .nextLine)
    }
    return lost(.strayCharacter(excerpt(of: bytes[character])), character)
  }

  /// The place after the typographic quotes that follow those at `at` on the line; the line's end where there are none.
  func smartQuotesEnd() -> Int {
    var place = characterEnd(at: at)
    while place < end, bytes[place] != UInt8(ascii: "\n") {
      if isSmartQuote(at: place) || bytes[place] == UInt8(ascii: "\"") { return characterEnd(at: place) }
      place += 1
    }
    return trimmed(at..<place).upperBound
  }
}
