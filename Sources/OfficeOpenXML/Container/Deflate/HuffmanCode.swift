/// A code that gives often used symbols few bits, as RFC 1951, section 3.2.2, builds it from the lengths alone.
struct HuffmanCode {
  /// The bits of each symbol's word; 0 where the symbol has none.
  private(set) var lengths: [UInt8]
  /// Each symbol's word, its first bit lowest.
  private(set) var words: [UInt16]

  /// Makes the code for symbols of such frequencies, no word of which is longer than `limit` bits.
  ///
  /// A code for fewer than two symbols has two words all the same, for readers take none that leaves words unused.
  init(frequencies: [UInt32], limit: Int) {
    var used = frequencies.indices.filter { frequencies[$0] > 0 }
    while used.count < 2 { used.append(used == [0] ? 1 : 0) }
    // Rare ones first; of equal ones the first first, so that the same frequencies give the same code.
    used.sort { (frequencies[$0], $0) < (frequencies[$1], $1) }
    let counts = HuffmanCode.lengthCounts(ofSorted: used.map { frequencies[$0] }, limit: limit)
    lengths = Array(repeating: 0, count: frequencies.count)
    var next = used.makeIterator()
    for length in stride(from: limit, through: 1, by: -1) {
      for _ in 0..<counts[length] {
        if let symbol = next.next() { lengths[symbol] = UInt8(length) }
      }
    }
    words = HuffmanCode.words(ofLengths: lengths, counts: counts)
  }

  /// How many words of each length the best code has for frequencies in rising order; the place is the length.
  private static func lengthCounts(ofSorted frequencies: [UInt32], limit: Int) -> [Int] {
    // Leaves first, then the nodes in the order in which they are made, which is that of their weights.
    let leafCount = frequencies.count
    var weights = frequencies.map { UInt64($0) }
    weights.reserveCapacity(2 * leafCount)
    var parents = [Int](repeating: 0, count: 2 * leafCount)
    var (leaf, node) = (0, leafCount)
    while weights.count < 2 * leafCount - 1 {
      var weight: UInt64 = 0
      for _ in 0..<2 {
        let isLeaf = leaf < leafCount && (node >= weights.count || weights[leaf] <= weights[node])
        let place = isLeaf ? leaf : node
        if isLeaf { leaf += 1 } else { node += 1 }
        weight += weights[place]
        parents[place] = weights.count
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: weights.count)
    var counts = [Int](repeating: 0, count: limit + 1)
    for place in weights.indices.dropLast().reversed() {
      depths[place] = depths[parents[place]] + 1
      if place < leafCount { counts[min(depths[place], limit)] += 1 }
    }
    // Words cut to the limit leave too little room: a shorter word is made longer to stand beside one of them.
    var excess = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) } - 1 << limit
    while excess > 0 {
      guard let length = (1..<limit).last(where: { counts[$0] > 0 }) else { break }
      counts[length] -= 1
      counts[length + 1] += 2
      counts[limit] -= 1
      excess -= 1
    }
    return counts
  }

  private static func words(ofLengths lengths: [UInt8], counts: [Int]) -> [UInt16] {
    var next = [UInt16](repeating: 0, count: counts.count + 1)
    var word = 0
    for length in 1..<counts.count {
      next[length] = UInt16(truncatingIfNeeded: word)
      word = (word + counts[length]) << 1
    }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      var (rest, reversed): (UInt16, UInt16) = (next[Int(length)], 0)
      next[Int(length)] &+= 1
      for _ in 0..<length {
        reversed = reversed << 1 | rest & 1
        rest >>= 1
      }
      return reversed
    }
  }
}
