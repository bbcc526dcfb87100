import Diagnostics

extension MarkdownDocument {
  /// The text without any marks and without raw HTML; blocks are separated by line feeds, footnotes come last.
  public var plainText: String {
    var bytes = plainBytes(of: 0)
    for footnote in storage.footnotes.shown {
      if !bytes.isEmpty { bytes.append(.newline) }
      bytes += plainBytes(of: footnote.definition)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Gives each piece of text as UTF-8, with the bytes of the file that it comes from: words, code, but no raw HTML.
  ///
  /// The footnotes that are referred to come last.
  public func forEachText(_ body: ([UInt8], ByteRange) -> Void) {
    for root in [0] + storage.footnotes.shown.map(\.definition) {
      forEachLeaf(below: root) { node, bytes in
        guard !bytes.isEmpty, node.kind != .softBreak, node.kind != .lineBreak else { return }
        let range = node.kind == .codeBlock || node.kind == .code ? node.payload : node.range
        body(bytes, storage.content.fileRange(range))
      }
    }
  }

  /// The text of one node and of what it holds.
  func plainText(of root: NodeIndex) -> String {
    String(decoding: plainBytes(of: root), as: UTF8.self)
  }

  private func plainBytes(of root: NodeIndex) -> [UInt8] {
    var text: [UInt8] = []
    var block: NodeIndex = 0
    forEachLeaf(below: root) { node, bytes in
      let parent = node.kind.isBlock ? 0 : node.block
      if !text.isEmpty, text.last != .newline, parent == 0 || parent != block { text.append(.newline) }
      block = parent
      text += bytes
    }
    while text.last == .newline || text.last == .space { text.removeLast() }
    return text
  }

  /// A node that holds text, and the block it stands in.
  private struct Leaf {
    let kind: MarkdownNodeKind
    let range: TextRange
    let payload: TextRange
    let block: NodeIndex
  }

  private func forEachLeaf(below root: NodeIndex, _ body: (Leaf, [UInt8]) -> Void) {
    let arena = storage.content.arena
    var block: NodeIndex = 0
    storage.text.withUnsafeBufferPointer { text in
      var index = arena.successor(of: root, within: root)
      if arena[root].kind == .heading { block = root }
      while index != 0 {
        let node = arena[index]
        let leaf = Leaf(kind: node.kind, range: node.range, payload: node.payload, block: block)
        switch node.kind {
        case .text, .code, .codeBlock: body(leaf, storage.content.text(of: node, in: text))
        case .softBreak: body(leaf, [.space])
        case .lineBreak: body(leaf, [.newline])
        case .paragraph, .heading, .tableCell: block = index
        default: break
        }
        index = arena.successor(of: index, within: root)
      }
    }
  }
}
