/// What a node of a document is.
public enum MarkdownNodeKind: UInt8, Sendable {
  // Blocks that hold blocks.
  case document, blockQuote, list, item, footnoteDefinition
  // Blocks that hold inlines, and tables.
  case paragraph, heading, table, tableRow, tableCell
  // Blocks that hold nothing.
  case codeBlock, htmlBlock, thematicBreak
  // Inlines that hold inlines.
  case emphasis, strong, strikethrough, link, image
  // Inlines that hold nothing.
  case text, softBreak, lineBreak, code, html, footnoteReference

  /// Whether the node stands among blocks rather than within a line of text.
  public var isBlock: Bool { rawValue <= Self.thematicBreak.rawValue }
}
