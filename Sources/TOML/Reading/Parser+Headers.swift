import Diagnostics

extension Parser {
  /// Reads `[table]` or `[[element]]` with the rest of its line.
  mutating func header() throws(Lost) {
    let start = at
    let isArray = peek(1) == UInt8(ascii: "[")
    at += isArray ? 2 : 1
    // What follows a header that cannot be read belongs to no table that is known.
    table = arena.add(Node(.headerTable, start..<at))
    tableDepth = 0
    skipSpaces()
    guard current >= 0x20 else { throw headerMistake(from: start, isArray: isArray) }
    guard current != UInt8(ascii: "]") else { throw lost(.emptyHeader, start..<(at + 1)) }
    guard isArray || current != UInt8(ascii: "[") else { throw lost(.spaceBetweenBrackets, start..<(at + 1)) }
    let key = try key()
    guard current == UInt8(ascii: "]"), !isArray || peek(1) == UInt8(ascii: "]") else {
      throw headerMistake(from: start, isArray: isArray)
    }
    at += isArray ? 2 : 1
    guard prefix.count + 1 < TOMLDocument.nestingLimit else { throw tooDeep() }
    tableDepth = prefix.count + 1
    let range = start..<at
    arena[table].start = UInt32(truncatingIfNeeded: start)
    arena[table].end = UInt32(truncatingIfNeeded: at)
    let owner = headerOwner()
    if owner != Node.none {
      if isArray { addElement(under: key, to: owner, range) } else { define(key, in: owner, range) }
    }
    try endOfLine(after: .header)
  }

  /// The table that the parts before a header's last lead to from the root; `Node.none` where they lead to something that
  /// is no table or closed, which is reported.
  private mutating func headerOwner() -> NodeID {
    var owner: NodeID = 0
    for part in prefix {
      guard let child = arena.find(part, in: owner, of: bytes) else {
        owner = addTable(.impliedTable, under: part, to: owner)
        continue
      }
      switch arena[child].kind {
      case .headerTable, .impliedTable, .dottedTable: owner = child
      case .tableArray: owner = arena[child].last
      case .inlineTable: return reportHeader(.closedTable(name(of: part)), part, child)
      case .valueArray: return reportHeader(.closedArray(name(of: part)), part, child)
      case let kind: return reportHeader(.notTable(name(of: part), kind.publicKind), part, child)
      }
    }
    return owner
  }

  /// Opens the table `[… key]`.
  private mutating func define(_ key: Key, in owner: NodeID, _ range: Range<Int>) {
    guard let child = arena.find(key, in: owner, of: bytes) else {
      arena.append(table, to: owner, under: key, in: bytes)
      return
    }
    let name = name(of: key)
    switch arena[child].kind {
    case .impliedTable:
      arena[child].kind = .headerTable
      arena[child].start = UInt32(truncatingIfNeeded: range.lowerBound)
      arena[child].end = UInt32(truncatingIfNeeded: range.upperBound)
      table = child
    case .headerTable: reportHeader(.duplicateTable(name), key, child)
    case .dottedTable: reportHeader(.tableFromDottedKeys(name), key, child)
    case .tableArray: reportHeader(.notTable(name, .array), key, child)
    case .inlineTable: reportHeader(.duplicateTable(name), key, child)
    case let kind: reportHeader(.notTable(name, kind.publicKind), key, child)
    }
  }

  /// Opens the next element of `[[… key]]`.
  private mutating func addElement(under key: Key, to owner: NodeID, _ range: Range<Int>) {
    guard let child = arena.find(key, in: owner, of: bytes) else {
      let array = arena.add(Node(.tableArray, range))
      arena.append(array, to: owner, under: key, in: bytes)
      arena.append(table, to: array)
      return
    }
    switch arena[child].kind {
    case .tableArray: arena.append(table, to: child)
    case .valueArray: reportHeader(.closedArray(name(of: key)), key, child)
    default: reportHeader(.notTableArray(name(of: key)), key, child)
    }
  }

  @discardableResult
  private mutating func reportHeader(_ problem: Problem, _ part: Key, _ first: NodeID) -> NodeID {
    report(problem, arena.range(of: part).offsets, related: arena.range(of: arena[first].key))
    return Node.none
  }
}
