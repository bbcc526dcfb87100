/// What ends an HTML block, which depends on what it starts with.
enum HTMLBlockEnd: UInt8 {
  /// `</script>`, `</pre>`, `</style>` or `</textarea>`.
  case verbatimTag
  /// `-->`.
  case comment
  /// `?>`.
  case instruction
  /// `>`.
  case declaration
  /// `]]>`.
  case data
  case blankLine

  /// The end of the HTML block that starts with the `<` at `start`; nil where none starts.
  static func ofBlock(
    startingAt start: Int, in text: UnsafeBufferPointer<UInt8>, end: Int, mayBeAnyTag: Bool
  ) -> HTMLBlockEnd? {
    let next = start + 1
    guard next < end else { return nil }
    if text[next] == .exclamation {
      if text.hasPrefix("!--", at: next, end: end) { return .comment }
      if text.hasPrefix("![CDATA[", at: next, end: end) { return .data }
      return next + 1 < end && text[next + 1].isASCIILetter ? .declaration : nil
    }
    if text[next] == .question { return .instruction }
    let isClosing = text[next] == .slash
    let name = HTMLTag.name(in: text, at: isClosing ? next + 1 : next, end: end)
    if !name.isEmpty {
      let after = name.upperBound
      let isWhole = after == end || text[after].isASCIISpace || text[after] == .greater
      if isWhole, !isClosing, HTMLBlockNames.isVerbatim(text, name) { return .verbatimTag }
      let isSelfClosing = text.hasPrefix("/>", at: after, end: end)
      if isWhole || isSelfClosing, HTMLBlockNames.isBlock(text, name) { return .blankLine }
    }
    guard mayBeAnyTag, let close = HTMLTag.end(of: start, in: text, end: end) else { return nil }
    for place in close..<end where !text[place].isSpaceOrTab { return nil }
    return .blankLine
  }

  /// Whether a line ends the block. Blank lines are told before.
  func isMet(in text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    switch self {
    case .verbatimTag: hasVerbatimEnd(text, line)
    case .comment: text.offset(after: "-->", in: line) != nil
    case .instruction: text.offset(after: "?>", in: line) != nil
    case .declaration: text.offset(of: .greater, in: line) != nil
    case .data: text.offset(after: "]]>", in: line) != nil
    case .blankLine: false
    }
  }

  private func hasVerbatimEnd(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var place = line.lowerBound
    while let found = text.offset(after: "</", in: place..<line.upperBound) {
      let name = HTMLTag.name(in: text, at: found, end: line.upperBound)
      if name.upperBound < line.upperBound, text[name.upperBound] == .greater,
        HTMLBlockNames.isVerbatim(text, name)
      {
        return true
      }
      place = found
    }
    return false
  }
}
