/// The tags that start an HTML block. Source: CommonMark 0.31.2, "HTML blocks", conditions 1 and 6.
enum HTMLBlockNames {
  /// Whether the element's content may hold blank lines.
  static func isVerbatim(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    contains("|pre|script|style|textarea|", text, name)
  }

  /// Whether the element is a block, so that its tag may stand in a line with other things.
  static func isBlock(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    contains(
      """
      |address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|\
      fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|\
      main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|\
      title|tr|track|ul|
      """, text, name)
  }

  /// Whether a list of names in bars holds one, in any case.
  private static func contains(
    _ names: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Bool {
    guard !name.isEmpty, name.count <= 10 else { return false }
    let names = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
    var place = 0
    while let bar = names.offset(of: .pipe, in: place..<names.count) {
      let end = bar + 1 + name.count
      guard end < names.count else { return false }
      if names[end] == .pipe,
        (0..<name.count).allSatisfy({ names[bar + 1 + $0] == text[name.lowerBound + $0].asciiLowercased })
      {
        return true
      }
      place = bar + 1
    }
    return false
  }
}
