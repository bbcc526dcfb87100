/// A link reference definition, `[label]: destination "title"`.
struct LinkDefinition {
  let label: TextRange
  let destination: TextRange
  let title: TextRange?
  /// The offset of the line after it.
  let end: Int

  /// The definition at the start of a paragraph's lines; nil where there is none.
  static func parse(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int) -> LinkDefinition? {
    guard let label = LinkSyntax.label(in: text, at: start, end: end), label.end < end, text[label.end] == .colon,
      !isBlank(text, label.inner)
    else { return nil }
    let place = LinkSyntax.skipSpace(in: text, from: label.end + 1, end: end)
    guard let destination = LinkSyntax.destination(in: text, at: place, end: end) else { return nil }

    let titleStart = LinkSyntax.skipSpace(in: text, from: destination.end, end: end)
    if titleStart > destination.end, let title = LinkSyntax.title(in: text, at: titleStart, end: end),
      let next = lineAfter(title.end, text, end)
    {
      return LinkDefinition(label: label.inner, destination: destination.inner, title: title.inner, end: next)
    }
    guard let next = lineAfter(destination.end, text, end) else { return nil }
    return LinkDefinition(label: label.inner, destination: destination.inner, title: nil, end: next)
  }

  /// The offset of the next line, where nothing but spaces and tabs stands before it.
  private static func lineAfter(_ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    let place = LinkSyntax.skipBlanks(in: text, from: start, end: end)
    let next = LinkSyntax.skipLineEnd(in: text, from: place, end: end)
    return next > place || place == end ? next : nil
  }

  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Bool {
    range.offsets.allSatisfy { text[$0].isASCIISpace }
  }
}
