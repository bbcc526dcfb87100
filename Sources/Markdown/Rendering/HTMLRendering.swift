/// One document on its way to HTML.
///
/// Walks the tree without recursion, so that no depth of it can exhaust the stack.
struct HTMLRendering {
  let options: MarkdownHTMLRenderer
  let content: DocumentContent
  let footnotes: FootnoteOrder
  let text: UnsafeBufferPointer<UInt8>
  var output: [UInt8] = []
  let isSafe: Bool

  /// How many references to each footnote have been written.
  var references: [Int]
  /// The links whose `<a>` was written, and no `</a>` yet.
  var openLinks: [NodeIndex] = []
  /// Whether the table being rendered has got its `<tbody>`.
  var hasTableBody = false
  /// How many missing cells may still be added to short rows of tables.
  var cellsToAdd: Int
  /// The ids of headings so far.
  var ids: Set<TextKey> = []
  /// The footnote being rendered, counted from 0.
  var footnote = 0
  var hasBackReferences = false
  var scratch: [UInt8] = []

  /// A heading's id as a key of a set.
  typealias TextKey = ArraySlice<UInt8>

  init(
    options: MarkdownHTMLRenderer, content: DocumentContent, footnotes: FootnoteOrder,
    text: UnsafeBufferPointer<UInt8>
  ) {
    self.options = options
    self.content = content
    self.footnotes = footnotes
    self.text = text
    isSafe = options.policy == .safe
    references = [Int](repeating: 0, count: footnotes.shown.count)
    // Short rows of wide tables must not make the output grow with the product of both.
    cellsToAdd = max(10_000, text.count)
  }

  mutating func renderAll() {
    output.reserveCapacity(output.count + text.count + text.count / 4)
    render(below: 0)
    renderFootnotes()
  }

  /// Renders what a node holds.
  mutating func render(below root: NodeIndex) {
    var index = content.arena[root].firstChild
    while index != 0 {
      let node = content.arena[index]
      enter(node, index)
      if node.firstChild != 0, node.kind != .image {
        index = node.firstChild
        continue
      }
      leave(node, index)
      while content.arena[index].next == 0 {
        index = content.arena[index].parent
        if index == root { return }
        leave(content.arena[index], index)
      }
      index = content.arena[index].next
    }
  }

  private mutating func enter(_ node: Node, _ index: NodeIndex) {
    switch node.kind {
    case .text: appendText(node)
    case .softBreak: output.append(.newline)
    case .lineBreak: output.append(isSafe ? "<br>\n" : "<br />\n")
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .strikethrough: output.append("<del>")
    case .code: appendCodeSpan(node)
    case .html: appendRaw(node)
    case .link: openLink(node, index)
    case .image: appendImage(node, index)
    case .footnoteReference: appendFootnoteReference(node)
    default: enterBlock(node)
    }
  }

  private mutating func leave(_ node: Node, _ index: NodeIndex) {
    switch node.kind {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .link: closeLink(index)
    default: if node.kind.isBlock { leaveBlock(node) }
    }
  }

  mutating func startLine() {
    if let last = output.last, last != .newline { output.append(.newline) }
  }
}
