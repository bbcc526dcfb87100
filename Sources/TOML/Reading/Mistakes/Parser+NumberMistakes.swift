extension Parser {
  /// Finds out what is wrong with a word that begins like a number.
  @inline(never)
  mutating func numberMistake(_ word: Range<Int>) throws(Lost) -> NodeID {
    let text = String(decoding: bytes[word].prefix(64), as: UTF8.self)
    if let date = foreignDate(word) { return try wrong(.foreignDate(suggestion: date), word) }
    if text.hasSuffix("%"), text.dropLast().utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      return try wrong(.percentage(suggestion: String(text.dropLast())), word)
    }
    if isGrouped(text) { return try wrong(.groupedNumber(suggestion: text.filter { $0 != "." }), word) }
    let sign = text.prefix { $0 == "+" || $0 == "-" }
    let digits = text.dropFirst(sign.count)
    let isBased = ["0x", "0o", "0b"].contains { digits.lowercased().hasPrefix($0) }
    if isBased { return try wrong(.badNumber(excerpt(of: bytes[word])), word) }
    let points = digits.count { $0 == "." }
    let isPlain = digits.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    if digits.hasPrefix("0"), isPlain, points == 0 || points == 1 && !digits.hasSuffix(".") {
      let trimmed = digits.drop { $0 == "0" }
      let suggestion = trimmed.first.map { $0 == "." ? "0" + trimmed : String(trimmed) } ?? "0"
      return try wrong(.leadingZero(suggestion: sign + suggestion), word)
    }
    if text.contains("_") { return try wrong(.misplacedUnderscore, word) }
    if digits.hasPrefix(".") || digits.hasSuffix(".") || digits.lowercased().contains(".e") {
      return try wrong(.bareDecimalPoint, word)
    }
    if digits.contains("/"), digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "/" }) {
      return try wrong(.malformedDate, word)
    }
    if sign.isEmpty, digits.contains(where: { $0.isLetter && $0 != "e" && $0 != "E" }) { return unquotedText() }
    return try wrong(.badNumber(excerpt(of: bytes[word])), word)
  }

  /// Whether text is groups of three digits with points between them, more than two groups.
  private func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 2 && 1...3 ~= groups[0].count
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
  }

  /// Finds out what is wrong with a word that begins like a date or a time.
  @inline(never)
  mutating func dateMistake(_ problem: Problem) throws(Lost) -> NodeID {
    let word = at..<wordEnd(from: at)
    if let date = foreignDate(word) { return try wrong(.foreignDate(suggestion: date), word) }
    let isText = bytes[word].contains { $0 >= 0x80 || $0.isLetter && ![0x74, 0x7A].contains($0 | 0x20) }
    if isText { return unquotedText() }
    let hasColon = bytes[word].contains(UInt8(ascii: ":"))
    return try wrong(hasColon && problem == .malformedDate ? .malformedTime : problem, word)
  }

  /// The date that day, month and year mean as people write them, such as `30/9/2026`, `3-9-2026` or `2026-9-3`.
  private func foreignDate(_ word: Range<Int>) -> String? {
    guard word.count <= 10, let separator = bytes[word].first(where: { !$0.isDigit }) else { return nil }
    guard [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(separator) else { return nil }
    let parts = bytes[word].split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 0xF) } }
    if parts[2].count == 4 { return TOMLDate(year: numbers[2], month: numbers[1], day: numbers[0])?.description }
    guard parts[0].count == 4 else { return nil }
    return TOMLDate(year: numbers[0], month: numbers[1], day: numbers[2])?.description
  }
}
