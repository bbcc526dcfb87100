/// Finds a key in tables that have many: an open hash table over all of them.
///
/// The hash is seeded at random for each process, so nobody can write keys that fall together.
struct KeyIndex {
  private struct Slot {
    var hash: UInt32 = 0
    var table = Node.none
    var node = Node.none
  }

  /// A power of two of slots, at most half of them taken; empty until the first insertion.
  private var slots: [Slot] = []
  private var count = 0

  /// The hash of a name in a table.
  static func hash(_ name: UnsafeBufferPointer<UInt8>, in table: NodeID) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(table)
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  mutating func insert(_ node: NodeID, in table: NodeID, hash: UInt32) {
    if (count + 1) * 2 > slots.count { grow() }
    place(Slot(hash: hash, table: table, node: node))
    count += 1
  }

  /// The first node under this hash that `matches`.
  @inline(__always)
  func find(hash: UInt32, in table: NodeID, where matches: (NodeID) -> Bool) -> NodeID? {
    guard !slots.isEmpty else { return nil }
    var at = Int(hash) & (slots.count - 1)
    while slots[at].node != Node.none {
      if slots[at].hash == hash, slots[at].table == table, matches(slots[at].node) { return slots[at].node }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.node != Node.none { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var at = Int(slot.hash) & (slots.count - 1)
    while slots[at].node != Node.none { at = (at + 1) & (slots.count - 1) }
    slots[at] = slot
  }
}
