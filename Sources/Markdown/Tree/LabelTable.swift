/// Finds the definition with a label; the first of equal ones counts.
///
/// Hashes with a seed, so that no input can make all labels collide.
struct LabelTable {
  private struct Entry {
    let key: TextRange
    let hash: Int
    let value: UInt32
  }

  /// The folded labels, one after the other.
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// The number of an entry plus 1; 0 where the slot is free.
  private var slots: [UInt32] = []

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a label, unless it is there already or is blank.
  @discardableResult
  mutating func insert(_ label: UnsafeBufferPointer<UInt8>, value: UInt32) -> Bool {
    let start = keys.count
    LabelFolding.append(label, to: &keys)
    let key = TextRange(start, keys.count)
    let hash = keys.withUnsafeBytes { Self.hash(UnsafeRawBufferPointer(rebasing: $0[key.offsets])) }
    let isKnown = keys.withUnsafeBytes { find(UnsafeRawBufferPointer(rebasing: $0[key.offsets]), hash) != nil }
    if isKnown || key.isEmpty {
      keys.removeSubrange(start...)
      return false
    }
    entries.append(Entry(key: key, hash: hash, value: value))
    if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
    return true
  }

  /// The value of a label. `scratch` is overwritten.
  func value(of label: UnsafeBufferPointer<UInt8>, scratch: inout [UInt8]) -> UInt32? {
    guard !isEmpty, label.count <= LabelFolding.longest else { return nil }
    scratch.removeAll(keepingCapacity: true)
    LabelFolding.append(label, to: &scratch)
    return scratch.withUnsafeBytes { find($0, Self.hash($0)) }
  }

  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: key)
    return hasher.finalize()
  }

  private func find(_ key: UnsafeRawBufferPointer, _ hash: Int) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    return keys.withUnsafeBytes { keys in
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 {
        let entry = entries[Int(slots[slot]) - 1]
        if entry.hash == hash, keys[entry.key.offsets].elementsEqual(key) { return entry.value }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(16, slots.count * 2))
    for index in entries.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    var slot = entries[index].hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: index + 1)
  }
}
