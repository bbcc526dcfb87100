extension Parser {
  /// Finds out what is wrong with a value that begins as none does.
  @inline(never)
  mutating func valueMistake() throws(Lost) -> NodeID {
    switch current {
    case UInt8(ascii: "="): throw lost(.doubleEquals, at..<(at + 1))
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"): return missingValue()
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard follows(UInt8(ascii: "=")) else { throw strayCharacter() }
      guard nesting > 0 else { throw lost(.missingValue, at..<at) }
      return missingValue()
    default: break
    }
    guard at < end else { return missingValue() }
    guard current.isWordByte else { throw strayCharacter() }
    if isSmartQuote(at: at) { return smartQuotedText() }
    let word = at..<wordEnd(from: at)
    for right in ["true", "false", "inf", "nan"] where excerpt(of: bytes[word]).lowercased() == right {
      return try wrong(.capitalKeyword(right: right), word)
    }
    if current == UInt8(ascii: "."), peek(1).isDigit { return try wrong(.bareDecimalPoint, word) }
    return unquotedText()
  }

  /// Reports a value and goes on behind it: in brackets with what follows there, else on the next line.
  mutating func wrong(_ problem: Problem, _ range: Range<Int>) throws(Lost) -> NodeID {
    report(problem, range)
    at = max(at, range.upperBound)
    guard nesting > 0 else { throw Lost(resumption: .nextLine) }
    return Node.none
  }

  private mutating func missingValue() -> NodeID {
    report(.missingValue, at..<at)
    return Node.none
  }

  /// Whether `byte` stands before `at`, spaces aside.
  private func follows(_ byte: UInt8) -> Bool {
    var place = at
    while place > 0, bytes[place - 1].isSpace { place -= 1 }
    return place > 0 && bytes[place - 1] == byte
  }

  /// Takes words without quotes for a text, up to the end of the line or, in brackets, of the element.
  mutating func unquotedText() -> NodeID {
    var stop = at
    while stop < end, bytes[stop] != UInt8(ascii: "\n"), bytes[stop] != UInt8(ascii: "\r") {
      if nesting > 0, [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[stop]) { break }
      if bytes[stop] == UInt8(ascii: "#"), stop > at, bytes[stop - 1].isSpace { break }
      stop += 1
    }
    let range = trimmed(at..<stop)
    report(.unquotedText(excerpt(of: bytes[range])), range)
    return addText(range, content: range)
  }

  /// Takes text in typographic quotes for a text.
  private mutating func smartQuotedText() -> NodeID {
    let range = at..<smartQuotesEnd()
    report(.smartQuotes, range)
    let start = min(characterEnd(at: at), range.upperBound)
    var stop = range.upperBound
    while stop > start, bytes[stop - 1] & 0xC0 == 0x80 { stop -= 1 }
    return addText(range, content: start..<max(start, stop - 1))
  }

  private mutating func addText(_ range: Range<Int>, content: Range<Int>) -> NodeID {
    at = range.upperBound
    var node = Node(.string, range)
    node.text = content
    return arena.add(node)
  }

  /// Finds out what stands behind a statement on its line.
  @inline(never)
  mutating func textAfter(_ statement: Statement) -> Lost {
    if current < 0x20 || current == 0x7F { return strayCharacter() }
    if looksLikeStatement { return lost(.secondStatement, restOfLine) }
    guard statement == .value else { return lost(.textAfterHeader, restOfLine) }
    if current == UInt8(ascii: ","), decimalComma(at: at) != nil { return Lost(resumption: .nextLine) }
    let rest = restOfLine
    if follows(UInt8(ascii: "\"")), bytes[rest].contains(UInt8(ascii: "\"")) {
      return lost(.quoteInString, rest)
    }
    if at > 0, let number = numberBefore(at) {
      let digits = String(decoding: bytes[number].prefix(40), as: UTF8.self)
      if bytes[rest].elementsEqual([UInt8(ascii: "%")]) {
        return lost(.percentage(suggestion: digits), number.lowerBound..<rest.upperBound)
      }
      let groups = bytes[rest].split(separator: 0x20)
      if number.count <= 3, groups.allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isDigit) }), rest.count < 40 {
        let suggestion = digits + groups.map { String(decoding: $0, as: UTF8.self) }.joined()
        return lost(.groupedNumber(suggestion: suggestion), number.lowerBound..<rest.upperBound)
      }
    }
    return lost(.textAfterValue, rest)
  }

  /// The plain number that ends before `place`, spaces aside.
  private func numberBefore(_ place: Int) -> Range<Int>? {
    var upper = place
    while upper > 0, bytes[upper - 1].isSpace { upper -= 1 }
    var lower = upper
    while lower > 0, bytes[lower - 1].isDigit || bytes[lower - 1] == UInt8(ascii: ".") { lower -= 1 }
    guard lower < upper, bytes[lower].isDigit else { return nil }
    let isNegative = lower > 0 && bytes[lower - 1] == UInt8(ascii: "-")
    return (isNegative ? lower - 1 : lower)..<upper
  }

  /// Reports a comma among the digits of a number, as in `71,4`, and returns the place after the number; `nil` where the
  /// comma at this place is none such.
  mutating func decimalComma(at comma: Int) -> Int? {
    guard comma + 1 < end, bytes[comma + 1].isDigit, comma > 0, bytes[comma - 1].isDigit else { return nil }
    var stop = comma + 1
    while stop < end, bytes[stop].isDigit { stop += 1 }
    guard stop == end || !bytes[stop].isWordByte || bytes[stop] == UInt8(ascii: "%") else { return nil }
    var next = stop
    while next < end, bytes[next].isSpace { next += 1 }
    guard next == end || bytes[next] != UInt8(ascii: "="), let whole = numberBefore(comma) else { return nil }
    let suggestion = [whole, (comma + 1)..<stop].map { excerpt(of: bytes[$0]) }.joined(separator: ".")
    report(.decimalComma(suggestion: suggestion), whole.lowerBound..<stop)
    return stop
  }

  /// Reports text whose quotes are not closed on its line.
  mutating func reportUnclosedText(_ range: Range<Int>) {
    if let quote = range.first(where: { bytes[$0] == 0xE2 && isSmartQuote(at: $0) }) {
      report(.unclosedBySmartQuote, quote..<characterEnd(at: quote))
    } else {
      report(.unclosedString, range.lowerBound..<max(range.lowerBound + 1, trimmed(range).upperBound))
    }
  }
}
