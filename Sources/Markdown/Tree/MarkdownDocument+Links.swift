import Diagnostics

/// What a link or an image of a document points to.
public struct MarkdownLink: Sendable {
  /// The address, without escapes.
  public let destination: String
  /// The bytes of the file where the address is written; for a reference, in its definition.
  public let range: ByteRange
  /// Whether it is an image.
  public let isImage: Bool
}

extension MarkdownDocument {
  /// The destinations of all links and images in the order of the document, with those in shown footnotes last.
  public var links: [MarkdownLink] {
    let content = storage.content
    var links: [MarkdownLink] = []
    for root in [0] + storage.footnotes.shown.map(\.definition) {
      var index = content.arena.successor(of: root, within: root)
      while index != 0 {
        let node = content.arena[index]
        if node.kind == .link || node.kind == .image {
          let target = content.targets[Int(node.extra)]
          links.append(
            MarkdownLink(
              destination: storage.destination(of: target), range: content.fileRange(target.destination),
              isImage: node.kind == .image))
        }
        index = content.arena.successor(of: index, within: root)
      }
    }
    return links
  }
}
