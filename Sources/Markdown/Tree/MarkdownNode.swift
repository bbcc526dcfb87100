import Diagnostics

/// A node of a document, cheap to make and to pass on.
public struct MarkdownNode: Sendable {
  let storage: MarkdownStorage
  let index: NodeIndex

  var node: Node { storage.content.arena[index] }

  /// What the node is.
  public var kind: MarkdownNodeKind { node.kind }

  /// The bytes of the file that the node takes, with its marks.
  public var range: ByteRange { storage.content.fileRange(node.range) }

  /// The nodes that it holds, in order. Short table rows hold fewer cells than the table has columns.
  public var children: Children { Children(storage: storage, upcoming: node.firstChild) }

  /// The nodes that another one holds.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    let storage: MarkdownStorage
    var upcoming: NodeIndex

    /// The next child.
    public mutating func next() -> MarkdownNode? {
      guard upcoming != 0 else { return nil }
      let child = MarkdownNode(storage: storage, index: upcoming)
      upcoming = child.node.next
      return child
    }
  }
}

extension MarkdownNode {
  /// The text of a node that holds no others: plain text, code, HTML, a footnote's label.
  public var text: String {
    String(decoding: storage.text.withUnsafeBufferPointer { storage.content.text(of: node, in: $0) }, as: UTF8.self)
  }

  /// A heading's level, 1 to 6; 0 for other nodes.
  public var level: Int { kind == .heading ? Int(node.detail) : 0 }

  /// A heading's attributes; empty where it has none.
  public var attributes: HeadingAttributes {
    kind == .heading ? HeadingAttributes(of: node, in: storage) : HeadingAttributes()
  }

  /// What stands after a code block's opening fence; nil for other nodes.
  public var info: String? {
    guard kind == .codeBlock, node.extra > 0 else { return nil }
    return storage.unescaped(storage.content.infoStrings[Int(node.extra) - 1])
  }

  /// The number that an ordered list starts with; nil for other nodes.
  public var listStart: Int? { kind == .list && node.flags.contains(.isOrdered) ? Int(node.extra) : nil }

  /// Whether a list's items are shown without paragraphs.
  public var isTight: Bool { kind == .list && node.flags.contains(.isTight) }

  /// Whether a list item is a task that is done; nil for items that are no tasks, and for other nodes.
  public var isDone: Bool? {
    guard kind == .item, node.detail != TaskState.none.rawValue else { return nil }
    return node.detail == TaskState.done.rawValue
  }

  /// Which way a table cell's column is aligned.
  public var alignment: MarkdownAlignment {
    kind == .tableCell ? MarkdownAlignment(rawValue: UInt8(truncatingIfNeeded: node.detail)) ?? .none : .none
  }

  /// Whether a table's row, or its cell, is the header.
  public var isHeader: Bool { node.flags.contains(.isHeader) }

  /// Where a link or an image points to; nil for other nodes.
  public var destination: String? {
    guard kind == .link || kind == .image else { return nil }
    return storage.destination(of: storage.content.targets[Int(node.extra)])
  }

  /// The title of a link or an image; nil where it has none.
  public var title: String? {
    guard kind == .link || kind == .image else { return nil }
    return storage.content.targets[Int(node.extra)].title.map { storage.unescaped($0) }
  }
}
