extension Parser {
  /// Reads a value that stands `depth` deep; `Node.none` where it is no value, which is reported, but reading can go on
  /// behind it.
  mutating func value(depth: Int) throws(Lost) -> NodeID {
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try text()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): try number()
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "{"): try inlineTable(depth: depth)
    default: try keyword()
    }
  }

  /// Reads `true`, `false`, `inf` or `nan`.
  private mutating func keyword() throws(Lost) -> NodeID {
    // Text in typographic quotes may be long, and is not looked through as one word.
    guard !isSmartQuote(at: at) else { return try valueMistake() }
    let start = at
    let word = wordEnd(from: at)
    if equals("true", start..<word) || equals("false", start..<word) {
      at = word
      var node = Node(.boolean, start..<at)
      node.boolean = bytes[start] == UInt8(ascii: "t")
      return arena.add(node)
    }
    guard let float = specialFloat(start..<word) else { return try valueMistake() }
    return addFloat(float, start..<word)
  }

  /// The place after the last byte of a number or another word that begins at `start`.
  @inline(__always)
  func wordEnd(from start: Int) -> Int {
    var place = start
    while place < end, bytes[place].isWordByte {
      if bytes[place] >= 0x80, unusualSpace(at: place) != nil { break }
      place &+= 1
    }
    return place
  }

  /// Whether a part of the file is `word`.
  func equals(_ word: StaticString, _ range: Range<Int>) -> Bool {
    bytes[range].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
