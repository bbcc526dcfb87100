extension XMLPart {
  /// Appends a paragraph.
  mutating func append(_ paragraph: Document.Paragraph) {
    append(runs: paragraph.runs, style: paragraph.style.rawValue, alignment: paragraph.alignment)
  }

  /// Appends a paragraph in a style, with its lines even on a side where the style does not say it.
  mutating func append(runs: [Document.Run], style: String, alignment: Document.Alignment?) {
    beginParagraph(style: style, alignment: alignment)
    append(runs: runs)
    append("</w:p>")
  }

  /// Begins a paragraph, whose runs follow.
  mutating func beginParagraph(style: String, alignment: Document.Alignment?) {
    append("<w:p><w:pPr><w:pStyle w:val=\"", text: style, "\"/>")
    if let alignment { append("<w:jc w:val=\"", text: alignment.rawValue, "\"/>") }
    append("</w:pPr>")
  }

  /// Appends the pieces of a paragraph.
  mutating func append(runs: [Document.Run]) {
    for run in runs where !run.text.isEmpty { append(run) }
  }

  private mutating func append(_ run: Document.Run) {
    append("<w:r>")
    if run.isBold || run.isItalic || run.isUnderlined {
      append("<w:rPr>")
      if run.isBold { append("<w:b/>") }
      if run.isItalic { append("<w:i/>") }
      if run.isUnderlined { append("<w:u w:val=\"single\"/>") }
      append("</w:rPr>")
    }
    var text = run.text
    text.withUTF8 { append(runText: $0) }
    append("</w:r>")
  }

  /// Appends the text of a run, in which line breaks and tabs are elements.
  private mutating func append(runText text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() {
      let element: StaticString
      switch byte {
      case UInt8(ascii: "\n") where index > 0 && text[index - 1] == UInt8(ascii: "\r"): element = ""
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): element = "<w:br/>"
      case UInt8(ascii: "\t"): element = "<w:tab/>"
      default: continue
      }
      append(runPiece: text[start..<index])
      append(element)
      start = index + 1
    }
    append(runPiece: text[start...])
  }

  private mutating func append(runPiece piece: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !piece.isEmpty else { return }
    append("<w:t xml:space=\"preserve\">")
    append(utf8: UnsafeBufferPointer(rebasing: piece), escapingCodes: false)
    append("</w:t>")
  }
}
