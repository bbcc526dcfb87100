import Diagnostics

/// An array: values of any types, or the tables under one `[[header]]`.
public struct TOMLArray: Sendable {
  let storage: Storage
  let id: NodeID

  init(_ storage: Storage, _ id: NodeID) {
    self.storage = storage
    self.id = id
  }

  /// Where the array is written: its brackets, or the first `[[header]]`.
  public var range: ByteRange { storage.node(id).range }
}

extension TOMLArray: Collection {
  /// A place in an array; valid only for the array that it is of.
  public struct Index: Sendable, Comparable {
    fileprivate let position: UInt32
    fileprivate let node: NodeID

    /// Earlier places first.
    public static func < (left: Self, right: Self) -> Bool { left.position < right.position }
    /// Whether both are the same place.
    public static func == (left: Self, right: Self) -> Bool { left.position == right.position }
  }

  /// How many elements there are; does not go through them.
  public var count: Int { Int(storage.node(id).count) }
  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
  /// The place of the first element.
  public var startIndex: Index { Index(position: 0, node: storage.arena.firstChild(of: id)) }
  /// The place after the last element.
  public var endIndex: Index { Index(position: storage.node(id).count, node: Node.none) }

  /// The place after a place.
  public func index(after index: Index) -> Index {
    Index(position: index.position + 1, node: storage.node(index.node).next)
  }

  /// The element at a place.
  public subscript(index: Index) -> TOMLValue { TOMLValue(storage, index.node) }

  /// Goes through the elements.
  public func makeIterator() -> Iterator {
    Iterator(children: Children(of: id, in: storage))
  }

  /// Goes through the elements of an array.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var children: Children

    /// The next element.
    public mutating func next() -> TOMLValue? {
      children.next().map { TOMLValue(children.storage, $0) }
    }
  }
}
