extension HTMLRendering {
  mutating func appendText(_ node: Node) {
    if node.flags.contains(.isReference) {
      scratch.removeAll(keepingCapacity: true)
      content.appendText(of: node, in: text, to: &scratch)
      output.appendEscaped(scratch)
    } else {
      output.appendEscaped(text.slice(node.payload))
    }
  }

  mutating func appendCodeSpan(_ node: Node) {
    output.append("<code>")
    if node.flags.contains(.hasLineEnds) {
      output.appendEscaped(content.text(of: node, in: text))
    } else {
      output.appendEscaped(text.slice(node.payload))
    }
    output.append("</code>")
  }

  mutating func appendRaw(_ node: Node) {
    if isSafe {
      output.appendEscaped(text.slice(node.payload))
    } else {
      output.append(contentsOf: text.slice(node.payload))
    }
  }

  mutating func openLink(_ node: Node, _ index: NodeIndex) {
    let target = content.targets[Int(node.extra)]
    // An autolink may stand in a link's text; HTML has no links within links.
    if isSafe, !openLinks.isEmpty { return }
    guard let address = address(of: target) else { return }
    openLinks.append(index)
    output.append("<a href=\"")
    output.appendAddress(address.bytes, isStrict: isSafe)
    output.append(.quote)
    appendTitle(target)
    output.append(.greater)
  }

  mutating func closeLink(_ index: NodeIndex) {
    guard openLinks.last == index else { return }
    openLinks.removeLast()
    output.append("</a>")
  }

  private mutating func appendTitle(_ target: LinkTarget) {
    guard let title = target.title, !title.isEmpty else { return }
    scratch.removeAll(keepingCapacity: true)
    Unescaping.append(title, of: text, to: &scratch)
    output.append(" title=\"")
    output.appendEscaped(scratch)
    output.append(.quote)
  }

  mutating func appendImage(_ node: Node, _ index: NodeIndex) {
    let target = content.targets[Int(node.extra)]
    let address = address(of: target)
    if let address, !isSafe || address.kind == .relative {
      output.append("<img src=\"")
      output.appendAddress(address.bytes, isStrict: isSafe)
      output.append("\" alt=\"")
      appendDescription(of: index)
      output.append(.quote)
      appendTitle(target)
      output.append(isSafe ? ">" : " />")
    } else if let address, openLinks.isEmpty {
      output.append("<a href=\"")
      output.appendAddress(address.bytes, isStrict: true)
      output.append(.quote)
      appendTitle(target)
      output.append(.greater)
      if !appendDescription(of: index) { output.appendEscaped(address.bytes) }
      output.append("</a>")
    } else {
      appendDescription(of: index)
    }
  }

  /// Appends an image's description, its content as plain text; gives whether there is any.
  @discardableResult
  private mutating func appendDescription(of image: NodeIndex) -> Bool {
    let start = output.count
    var index = content.arena.successor(of: image, within: image)
    while index != 0 {
      let node = content.arena[index]
      switch node.kind {
      case .softBreak, .lineBreak: output.append(.space)
      case .text, .code, .html: output.appendEscaped(content.text(of: node, in: text))
      default: break
      }
      index = content.arena.successor(of: index, within: image)
    }
    return output.count > start
  }

  /// The address that a link or an image is to have; nil where it must have none.
  private func address(of target: LinkTarget) -> SafeAddress? {
    var bytes: [UInt8] = []
    content.appendDestination(of: target, in: text, to: &bytes)
    let address: SafeAddress
    if isSafe {
      guard let safe = SafeAddress(bytes) else { return nil }
      address = safe
    } else {
      address = SafeAddress(unchecked: bytes)
    }
    guard address.kind == .relative, let rewriteLink = options.rewriteLink else { return address }
    switch rewriteLink(String(decoding: address.bytes, as: UTF8.self)) {
    case .unchanged: return address
    case .none: return nil
    case .address(let new): return SafeAddress(unchecked: Array(new.utf8))
    }
  }
}
