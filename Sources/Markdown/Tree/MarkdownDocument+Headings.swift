import Diagnostics

/// A heading of a document.
public struct MarkdownHeading: Sendable {
  /// Its level as written, 1 to 6.
  public let level: Int
  /// What stands in braces at its end.
  public let attributes: HeadingAttributes
  /// The bytes of the file that it takes.
  public let range: ByteRange
  /// Its text without marks.
  public let text: String
}

extension MarkdownDocument {
  /// All headings in the order of the file, also those in block quotes and lists; not those in footnotes.
  public var headings: [MarkdownHeading] {
    let arena = storage.content.arena
    var headings: [MarkdownHeading] = []
    var index = arena.successor(of: 0, within: 0)
    while index != 0 {
      let node = arena[index]
      if node.kind == .heading {
        headings.append(
          MarkdownHeading(
            level: Int(node.detail), attributes: HeadingAttributes(of: node, in: storage),
            range: storage.content.fileRange(node.range), text: plainText(of: index)))
      }
      index = arena.successor(of: index, within: 0, descending: node.kind.holdsBlocks)
    }
    return headings
  }
}

extension MarkdownNodeKind {
  /// Whether blocks may stand within such a node.
  var holdsBlocks: Bool { rawValue <= Self.footnoteDefinition.rawValue }
}
