extension Parser {
  /// Reads a dotted key: returns its last part, the parts before it are in `prefix`.
  @inline(__always)
  mutating func key() throws(Lost) -> Key {
    if !prefix.isEmpty { prefix.removeAll(keepingCapacity: true) }
    while true {
      let part = try keyPart()
      skipSpaces()
      guard current == UInt8(ascii: ".") else { return part }
      guard prefix.count < TOMLDocument.nestingLimit else { throw tooDeep() }
      prefix.append(part)
      at += 1
      skipSpaces()
    }
  }

  @inline(__always)
  private mutating func keyPart() throws(Lost) -> Key {
    let start = at
    while at < end, bytes[at].isKeyByte { at &+= 1 }
    if at > start { return Key(.bare, start..<at, in: bytes) }
    return try quotedKeyPart()
  }

  private mutating func quotedKeyPart() throws(Lost) -> Key {
    let start = at
    let quote = current
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw keyMistake(from: at) }
    guard !(peek(1) == quote && peek(2) == quote) else { throw lost(.multilineKey, at..<(at + 3)) }
    let text = singleLineText(quote)
    guard text.isClosed else { throw lost(.unclosedKey, start..<at) }
    return text.isUnescaped
      ? arena.addEscapedKey(start..<at, name: text.content)
      : Key(.quoted, text.content, in: bytes)
  }

  /// Reads `key = value` into a table that stands `depth` deep.
  @inline(__always)
  mutating func keyValue(in table: NodeID, depth: Int) throws(Lost) {
    let start = at
    let key = try key()
    guard current == UInt8(ascii: "=") else { throw keyMistake(from: start) }
    at += 1
    skipSpaces()
    let depth = depth + prefix.count + 1
    guard depth <= TOMLDocument.nestingLimit else { throw tooDeep() }
    let owner = prefix.isEmpty ? table : dottedTable(in: table)
    let isNew = owner != Node.none && isNew(key, in: owner)
    let value = try value(depth: depth)
    if isNew, value != Node.none { arena.append(value, to: owner, under: key, in: bytes) }
  }

  /// Reports a key that its table has already.
  private mutating func isNew(_ key: Key, in table: NodeID) -> Bool {
    guard let first = arena.find(key, in: table, of: bytes) else { return true }
    report(.duplicateKey(name(of: key)), arena.range(of: key).offsets, related: arena.range(of: arena[first].key))
    return false
  }

  /// The table that the parts in `prefix` lead to from `table`; `Node.none` where they lead to something that dotted keys
  /// may not add to, which is reported.
  private mutating func dottedTable(in table: NodeID) -> NodeID {
    var table = table
    for part in prefix {
      guard let child = arena.find(part, in: table, of: bytes) else {
        table = addTable(.dottedTable, under: part, to: table)
        continue
      }
      guard arena[child].kind == .dottedTable else {
        reportDotted(part, into: child)
        return Node.none
      }
      table = child
    }
    return table
  }

  private mutating func reportDotted(_ part: Key, into child: NodeID) {
    let name = name(of: part)
    let problem: Problem =
      switch arena[child].kind {
      case .headerTable, .impliedTable, .tableArray: .tableElsewhere(name)
      case .inlineTable: .closedTable(name)
      case .valueArray: .closedArray(name)
      default: .notTable(name, arena[child].kind.publicKind)
      }
    report(problem, arena.range(of: part).offsets, related: arena.range(of: arena[child].key))
  }

  /// Adds an empty table that only a part of a key speaks of.
  mutating func addTable(_ kind: NodeKind, under key: Key, to table: NodeID) -> NodeID {
    let child = arena.add(Node(kind, arena.range(of: key).offsets))
    arena.append(child, to: table, under: key, in: bytes)
    return child
  }

  /// A key's name, to be told.
  func name(of key: Key) -> String {
    arena.withName(of: key, in: bytes) { $0.isEmpty ? "\"\"" : excerpt(of: $0) }
  }

  mutating func tooDeep() -> Lost {
    lost(.tooDeep(limit: TOMLDocument.nestingLimit), at..<min(end, at + 1), resume: .nextStatement)
  }
}
