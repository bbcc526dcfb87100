import Diagnostics

/// A table: entries in the order in which they appear in the file.
public struct TOMLTable: Sendable {
  let storage: Storage
  let id: NodeID

  init(_ storage: Storage, _ id: NodeID) {
    self.storage = storage
    self.id = id
  }

  /// How many entries there are.
  public var count: Int { Int(storage.node(id).count) }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  /// Where the table is written: its `[header]` or its braces; the whole of the TOML for the root; for a table implied
  /// by `[a.b]` or `a.b = 1`, the part of the key that names it.
  public var range: ByteRange { storage.node(id).range }

  /// The value under a key; `nil` where there is none. Takes the same time however many keys there are.
  public subscript(key: String) -> TOMLValue? {
    entry(key)?.value
  }

  /// The entry under a key, for where its key stands; `nil` where there is none.
  public func entry(_ key: String) -> TOMLEntry? {
    var key = key
    let found = key.withUTF8 { name in
      storage.source.bytes.withUnsafeBufferPointer {
        storage.arena.find(name, fingerprint: Key.fingerprint(name), in: id, of: $0)
      }
    }
    return found.map { TOMLEntry(storage, $0) }
  }
}

extension TOMLTable: Sequence {
  /// Goes through the entries in order of appearance.
  public func makeIterator() -> Iterator {
    Iterator(children: Children(of: id, in: storage))
  }

  /// Goes through the entries of a table.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var children: Children

    /// The next entry.
    public mutating func next() -> TOMLEntry? {
      children.next().map { TOMLEntry(children.storage, $0) }
    }
  }

  /// How many entries there are.
  public var underestimatedCount: Int { count }
}
