import Diagnostics

/// What all views on one document share.
///
/// A class because it is one thing that many views look at: a view is copied at the price of one reference.
final class Storage: Sendable {
  let source: SourceFile
  let arena: Arena

  init(source: SourceFile, arena: Arena) {
    self.source = source
    self.arena = arena
  }

  func node(_ id: NodeID) -> Node { arena[id] }

  /// Gives `body` the bytes of a text, unescaped.
  @inline(__always)
  func withText<Result>(of node: Node, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try (node.isUnescaped ? arena.unescaped : source.bytes).withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[node.text]))
    }
  }

  /// Gives `body` the bytes of a key's name.
  @inline(__always)
  func withName<Result>(of key: Key, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    source.bytes.withUnsafeBufferPointer { arena.withName(of: key, in: $0, body) }
  }
}
