/// Footnotes, in the form that GitHub gives them.
extension HTMLRendering {
  mutating func appendFootnoteReference(_ node: Node) {
    let number = footnotes.numbers[Int(node.extra)]
    guard number > 0 else { return }
    references[number - 1] += 1
    output.append("<sup class=\"footnote-ref\"><a href=\"#")
    appendID("fn-", of: number - 1)
    output.append("\" id=\"")
    appendID("fnref-", of: number - 1, reference: references[number - 1])
    output.append("\" data-footnote-ref>")
    output.append(number: number)
    output.append("</a></sup>")
  }

  mutating func renderFootnotes() {
    guard !footnotes.shown.isEmpty else { return }
    startLine()
    output.append("<section class=\"footnotes\" data-footnotes")
    if isSafe {
      output.append(" aria-label=\"")
      output.appendEscaped(options.labels.footnotes)
      output.append(.quote)
    }
    output.append(">\n<ol>\n")
    for index in footnotes.shown.indices {
      footnote = index
      hasBackReferences = false
      output.append("<li id=\"")
      appendID("fn-", of: index)
      output.append("\">\n")
      render(below: footnotes.shown[index].definition)
      if !hasBackReferences {
        appendBackReferences()
        output.append(.newline)
      }
      output.append("</li>\n")
    }
    output.append("</ol>\n</section>\n")
  }

  /// Appends the ways back to where the footnote is referred to.
  mutating func appendBackReferences() {
    hasBackReferences = true
    for reference in 1...max(1, footnotes.shown[footnote].references) {
      if output.last != .newline { output.append(.space) }
      output.append("<a href=\"#")
      appendID("fnref-", of: footnote, reference: reference)
      output.append("\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"")
      appendNumber(of: reference)
      output.append("\" aria-label=\"")
      output.appendEscaped(options.labels.backReference)
      output.append(.space)
      appendNumber(of: reference)
      output.append("\">↩")
      if reference > 1 {
        output.append("<sup class=\"footnote-ref\">")
        output.append(number: reference)
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }

  private mutating func appendNumber(of reference: Int) {
    output.append(number: footnote + 1)
    guard reference > 1 else { return }
    output.append(.hyphen)
    output.append(number: reference)
  }

  private mutating func appendID(_ kind: StaticString, of footnote: Int, reference: Int = 1) {
    output.appendEscaped(options.idPrefix)
    output.append(kind)
    let label = content.arena[footnotes.shown[footnote].definition].payload
    output.appendAddress(Array(text.slice(label)))
    guard reference > 1 else { return }
    output.append(.hyphen)
    output.append(number: reference)
  }
}
