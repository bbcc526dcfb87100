/// Reading texts out of a document's content.
extension DocumentContent {
  /// The bytes of a leaf's text, with references and line endings resolved.
  func text(of node: Node, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    appendText(of: node, in: text, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a leaf's text, with references and line endings resolved.
  func appendText(of node: Node, in text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let range = node.payload
    if node.flags.contains(.isReference) {
      guard let reference = CharacterReference.at(range.lower, in: text, end: range.upper) else { return }
      CharacterReference.append(reference.meaning, to: &bytes)
    } else if node.flags.contains(.hasLineEnds) {
      for place in range.offsets
      where text[place] != .newline || place == range.lower || text[place - 1] != .carriageReturn {
        bytes.append(text[place].isLineEnd ? .space : text[place])
      }
    } else {
      switch node.kind {
      case .text, .code, .html, .codeBlock, .htmlBlock, .footnoteReference:
        bytes.append(contentsOf: text.slice(range))
      default: return
      }
    }
  }

  /// Appends where a link points to, in full and without escapes.
  func appendDestination(of target: LinkTarget, in text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    switch target.form {
    case .email, .bareEmail: bytes.append(contentsOf: "mailto:".utf8)
    case .bareHost: bytes.append(contentsOf: "http://".utf8)
    default: break
    }
    switch target.form {
    case .written, .defined: Unescaping.append(target.destination, of: text, to: &bytes)
    case .autolink, .email: Unescaping.append(target.destination, of: text, backslashes: false, to: &bytes)
    case .bare, .bareHost, .bareEmail: bytes.append(contentsOf: text.slice(target.destination))
    }
  }
}

extension MarkdownStorage {
  func destination(of target: LinkTarget) -> String {
    var bytes: [UInt8] = []
    text.withUnsafeBufferPointer { content.appendDestination(of: target, in: $0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func unescaped(_ range: TextRange) -> String {
    var bytes: [UInt8] = []
    text.withUnsafeBufferPointer { Unescaping.append(range, of: $0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func string(_ range: TextRange) -> String {
    String(decoding: text[min(range.lower, text.count)..<min(range.upper, text.count)], as: UTF8.self)
  }
}
