extension HTMLRendering {
  mutating func enterBlock(_ node: Node) {
    switch node.kind {
    case .paragraph: openParagraph(node)
    case .heading: openHeading(node)
    case .blockQuote:
      startLine()
      output.append("<blockquote>\n")
    case .list: openList(node)
    case .item:
      startLine()
      output.append("<li>")
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock: appendHTMLBlock(node)
    case .thematicBreak:
      startLine()
      output.append(isSafe ? "<hr>\n" : "<hr />\n")
    case .table, .tableRow, .tableCell: enterTable(node)
    default: break
    }
  }

  mutating func leaveBlock(_ node: Node) {
    switch node.kind {
    case .paragraph: closeParagraph(node)
    case .heading:
      output.append("</h")
      output.append(level(of: node))
      output.append(">\n")
    case .blockQuote:
      startLine()
      output.append("</blockquote>\n")
    case .list:
      startLine()
      output.append(node.flags.contains(.isOrdered) ? "</ol>\n" : "</ul>\n")
    case .item: output.append("</li>\n")
    case .table, .tableRow, .tableCell: leaveTable(node)
    default: break
    }
  }

  private func isTight(_ paragraph: Node) -> Bool {
    let parent = content.arena[paragraph.parent]
    return parent.kind == .item && content.arena[parent.parent].flags.contains(.isTight)
  }

  private mutating func openParagraph(_ node: Node) {
    if !isTight(node) {
      startLine()
      output.append("<p>")
    }
    let parent = content.arena[node.parent]
    if node.previous == 0, parent.kind == .item { appendTaskBox(TaskState(rawValue: parent.detail) ?? .none) }
  }

  private mutating func closeParagraph(_ node: Node) {
    if isTight(node) { return }
    if node.next == 0, content.arena[node.parent].kind == .footnoteDefinition { appendBackReferences() }
    output.append("</p>\n")
  }

  private mutating func appendTaskBox(_ state: TaskState) {
    guard state != .none else { return }
    let isDone = state == .done
    if isSafe {
      output.append(isDone ? "<input type=\"checkbox\" checked disabled" : "<input type=\"checkbox\" disabled")
      output.append(" aria-label=\"")
      output.appendEscaped(isDone ? options.labels.taskDone : options.labels.taskOpen)
      output.append("\"> ")
    } else {
      output.append("<input type=\"checkbox\"")
      output.append(isDone ? " checked=\"\" disabled=\"\" /> " : " disabled=\"\" /> ")
    }
  }

  private func level(of heading: Node) -> UInt8 {
    let shift = min(max(options.headingShift, -6), 6)
    return .zero + UInt8(min(max(Int(heading.detail) + shift, 1), 6))
  }

  private mutating func openHeading(_ node: Node) {
    startLine()
    output.append("<h")
    output.append(level(of: node))
    if node.extra > 0, let id = content.attributes[Int(node.extra) - 1].id,
      ids.insert(ArraySlice(text.slice(id))).inserted
    {
      output.append(" id=\"")
      output.appendEscaped(options.idPrefix)
      output.appendEscaped(text.slice(id))
      output.append(.quote)
    }
    output.append(.greater)
  }

  private mutating func openList(_ node: Node) {
    startLine()
    guard node.flags.contains(.isOrdered) else { return output.append("<ul>\n") }
    output.append("<ol")
    if node.extra != 1 {
      output.append(" start=\"")
      output.append(number: Int(node.extra))
      output.append(.quote)
    }
    output.append(">\n")
  }

  private mutating func appendCodeBlock(_ node: Node) {
    startLine()
    output.append("<pre><code")
    if node.extra > 0 {
      scratch.removeAll(keepingCapacity: true)
      Unescaping.append(content.infoStrings[Int(node.extra) - 1], of: text, to: &scratch)
      let word = scratch.prefix { !$0.isASCIISpace }
      output.append(" class=\"language-")
      output.appendEscaped(Array(word))
      output.append(.quote)
    }
    output.append(.greater)
    output.appendEscaped(text.slice(node.payload))
    if !node.payload.isEmpty { startLine() }
    output.append("</code></pre>\n")
  }

  private mutating func appendHTMLBlock(_ node: Node) {
    startLine()
    var range = node.payload
    while range.end > range.start, text[range.upper - 1].isLineEnd { range.end -= 1 }
    if isSafe { output.append("<p>") }
    isSafe ? output.appendEscaped(text.slice(range)) : output.append(contentsOf: text.slice(range))
    output.append(isSafe ? "</p>\n" : "\n")
  }
}
