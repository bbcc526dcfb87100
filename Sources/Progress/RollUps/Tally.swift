/// How often each case of an enumeration occurs.
///
/// Other modules see through it: pages ask for counts by the hundred.
public struct Tally<Key: CaseIterable & Hashable & Sendable>: Sendable {
  /// The keys that occur, in no order. There are few, and a site has thousands of tallies.
  @usableFromInline var counts: [(key: Key, count: Int32)] = []

  /// Makes a tally of nothing.
  @inlinable
  public init() {}

  /// Counts each of some keys.
  @inlinable
  public init(_ keys: some Sequence<Key>) {
    for key in keys { add(key) }
  }

  /// How often a key occurs.
  @inlinable
  public subscript(key: Key) -> Int {
    counts.first { $0.key == key }.map { Int($0.count) } ?? 0
  }

  /// How many there are of all keys together.
  @inlinable
  public var total: Int { counts.reduce(0) { $0 + Int($1.count) } }

  /// Counts one more, or so many.
  @inlinable
  public mutating func add(_ key: Key, count: Int = 1) {
    if let place = counts.firstIndex(where: { $0.key == key }) {
      counts[place].count += Int32(count)
    } else {
      counts.append((key, Int32(count)))
    }
  }

  /// Counts what another tally has counted.
  @inlinable
  public mutating func add(_ other: Tally) {
    for (key, count) in other.counts { add(key, count: Int(count)) }
  }
}
