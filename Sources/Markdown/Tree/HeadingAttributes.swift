import Diagnostics

/// What stands in braces at the end of a heading: `{#id key=value key2="v w"}`.
public struct HeadingAttributes: Sendable {
  /// The heading's id, without the `#`.
  public let id: String?
  /// The keys with their values, in the order of the file; a key may be there twice.
  public let entries: [(key: String, value: String, keyRange: ByteRange, valueRange: ByteRange)]

  /// No attributes.
  init() {
    id = nil
    entries = []
  }

  init(of node: Node, in storage: MarkdownStorage) {
    let content = storage.content
    guard node.extra > 0 else {
      id = nil
      entries = []
      return
    }
    let stored = content.attributes[Int(node.extra) - 1]
    id = stored.id.map { storage.string($0) }
    entries = content.attributeEntries[stored.entries].map {
      (storage.string($0.key), storage.string($0.value), content.fileRange($0.key), content.fileRange($0.value))
    }
  }

  /// The value of the first entry with a key; nil where there is none.
  public subscript(key: String) -> String? {
    entries.first { $0.key == key }?.value
  }
}
