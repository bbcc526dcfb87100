import Diagnostics

/// Everything that was read from one document, in flat arrays; node 0 is the root table.
struct Arena {
  /// From this many children on, a table's keys are found by hash.
  static let indexedFrom: UInt32 = 16

  private(set) var nodes: [Node] = []
  /// The bytes of texts and keys that are written with escapes.
  var unescaped: [UInt8] = []
  private(set) var escapedKeys: [EscapedKey] = []
  private var index = KeyIndex()

  /// Makes an arena with an empty root table.
  init(root: Range<Int>) {
    // Values are seldom closer together than this, and room that is not used costs nothing.
    nodes.reserveCapacity(root.count / 24 + 16)
    nodes.append(Node(.headerTable, root))
  }

  @inline(__always)
  subscript(id: NodeID) -> Node {
    get { nodes[Int(id)] }
    _modify { yield &nodes[Int(id)] }
  }

  /// Adds a node that nothing holds yet.
  @inline(__always)
  mutating func add(_ node: Node) -> NodeID {
    nodes.append(node)
    return NodeID(truncatingIfNeeded: nodes.count - 1)
  }

  /// Keeps a key that was unescaped to the bytes `name`.
  mutating func addEscapedKey(_ range: Range<Int>, name: Range<Int>) -> Key {
    escapedKeys.append(EscapedKey(range: ByteRange(range), name: name))
    return unescaped.withUnsafeBufferPointer {
      Key(escapedAt: escapedKeys.count - 1, name: UnsafeBufferPointer(rebasing: $0[name]))
    }
  }

  /// Makes a node the last element of an array.
  @inline(__always)
  mutating func append(_ child: NodeID, to container: NodeID) {
    let last = self[container].last
    if last == Node.none {
      self[child].next = child
    } else {
      self[child].next = self[last].next
      self[last].next = child
    }
    self[container].last = child
    self[container].count &+= 1
  }

  /// Makes a node the last entry of a table, under a key that the table does not have.
  @inline(__always)
  mutating func append(
    _ child: NodeID, to table: NodeID, under key: Key, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    self[child].key = key
    append(child, to: table)
    if self[table].count >= Arena.indexedFrom { indexKeys(of: table, in: bytes) }
  }

  /// Enters the newest key of a table in the index, or all of them when it has just become a large one.
  private mutating func indexKeys(of table: NodeID, in bytes: UnsafeBufferPointer<UInt8>) {
    var child = self[table].last
    for _ in 0..<(self[table].count == Arena.indexedFrom ? Arena.indexedFrom : 1) {
      let hash = withName(of: self[child].key, in: bytes) { KeyIndex.hash($0, in: table) }
      index.insert(child, in: table, hash: hash)
      child = self[child].next
    }
  }

  /// The first child of a container; `Node.none` where it has no children.
  @inline(__always)
  func firstChild(of container: NodeID) -> NodeID {
    let last = self[container].last
    return last == Node.none ? last : self[last].next
  }

  /// The child of a table whose key is `key`.
  @inline(__always)
  func find(_ key: Key, in table: NodeID, of bytes: UnsafeBufferPointer<UInt8>) -> NodeID? {
    self[table].last == Node.none
      ? nil
      : withName(of: key, in: bytes) { find($0, fingerprint: key.fingerprint, in: table, of: bytes) }
  }

  /// The child of a table whose key has the name `name`.
  func find(
    _ name: UnsafeBufferPointer<UInt8>, fingerprint: UInt16, in table: NodeID, of bytes: UnsafeBufferPointer<UInt8>
  ) -> NodeID? {
    let count = self[table].count
    if count >= Arena.indexedFrom {
      return index.find(hash: KeyIndex.hash(name, in: table), in: table) { has($0, name, in: bytes) }
    }
    var child = firstChild(of: table)
    for _ in 0..<count {
      if self[child].key.fingerprint == fingerprint, has(child, name, in: bytes) { return child }
      child = self[child].next
    }
    return nil
  }

  /// Whether a node's key has the name `name`.
  func has(_ node: NodeID, _ name: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    withName(of: self[node].key, in: bytes) { $0.elementsEqual(name) }
  }

  /// Gives `body` the bytes of a key's name, without quotes and escapes.
  @inline(__always)
  func withName<Result>(
    of key: Key, in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if key.form == .escaped {
      let name = escapedKeys[Int(key.start)].name
      return unescaped.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[name])) }
    }
    return body(UnsafeBufferPointer(rebasing: bytes[key.content]))
  }

  /// Where a key stands in the file, with its quotes.
  func range(of key: Key) -> ByteRange {
    switch key.form {
    case .absent, .bare: ByteRange(key.content)
    case .quoted: ByteRange(Int(key.start) - 1, Int(key.end) + 1)
    case .escaped: escapedKeys[Int(key.start)].range
    }
  }
}
