/// A block that further lines may still belong to.
struct OpenBlock {
  let node: NodeIndex
  let kind: MarkdownNodeKind
  /// The place in the stack of the outermost of the lists and items that this one stands directly in.
  ///
  /// A blank line here counts for them all.
  let listTop: Int
  /// The columns that an item's content, or the opening fence, is indented by.
  var indent = 0
  /// The length of the opening fence; 0 for indented code.
  var fenceLength = 0
  var fenceByte: UInt8 = 0
  /// What ends the HTML block.
  var htmlEnd = HTMLBlockEnd.blankLine

  /// Whether every line is taken as it is.
  var isVerbatim: Bool { kind == .codeBlock || kind == .htmlBlock }
  var isListPart: Bool { kind == .list || kind == .item }
}

/// The lines of the open paragraph, code or HTML block, as one range of the text.
struct LeafContent {
  var start = 0
  var end = 0
  /// Whether the lines were copied, because they do not follow each other directly in the file.
  var isCopied = false
  /// Where the last line starts in the text, and where it stands in the file.
  var lastLine = 0
  var lastLineInFile = 0..<0
  /// The offset in the file after the last line.
  var fileEnd = 0
  var isEmpty = true
}
