/// The first rows of a list in its order, and how many there are in all: what a page can show of a list that grows
/// with the content.
public struct CappedList<Row: Comparable & Sendable>: Sendable {
  /// The most rows that are kept.
  public static var limit: Int { 200 }

  /// The rows that are kept, in their order.
  public private(set) var rows: [Row] = []
  /// How many there are in all.
  public private(set) var count = 0

  /// Makes an empty list.
  public init() {}

  /// Whether every row is kept.
  public var isWhole: Bool { rows.count == count }

  mutating func add(_ row: Row) {
    rows.append(row)
    count += 1
  }

  mutating func add(_ other: CappedList) {
    rows += other.rows
    count += other.count
  }

  /// Puts the rows in order and drops those beyond the limit; to be called once all are added.
  mutating func sort() {
    rows.sort()
    if rows.count > Self.limit { rows.removeSubrange(Self.limit...) }
  }
}
