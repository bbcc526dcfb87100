/// The two arenas that hold a view. Everything in them is found by offset, so they may grow while being written.
@usableFromInline
struct ViewStorage: Sendable {
  /// Records as runs of fields, lists as runs of elements.
  @usableFromInline var cells: [Cell] = []
  /// The texts, one after another.
  @usableFromInline var bytes: [UInt8] = []
  /// Where HTML is made before it is known how long it is; empty between two uses.
  @usableFromInline var scratch: [UInt8] = []

  @inlinable
  init() {}

  /// Adds so many unset cells and returns the offset of the first.
  @inlinable
  mutating func addCells(_ count: Int) -> Int {
    let start = cells.count
    cells.append(contentsOf: repeatElement(.nothing, count: count))
    return start
  }

  /// Sets a cell; a place that does not exist is left alone.
  @inlinable
  mutating func set(_ index: Int, _ cell: Cell) {
    guard index < cells.count else { return }
    cells[index] = cell
  }

  /// Adds a text to the arena and sets a cell to it.
  @inlinable
  mutating func set(_ index: Int, _ kind: Cell.Kind, _ text: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    set(index, Cell(kind, offset: UInt32(clamping: start), count: UInt32(clamping: bytes.count - start)))
  }

  /// Sets a cell to a string.
  @inlinable
  mutating func set(_ index: Int, _ kind: Cell.Kind, _ text: String) {
    var text = text
    text.withUTF8 { set(index, kind, $0) }
  }

  /// Sets a cell to what `write` leaves in the empty array it is handed.
  @inlinable
  mutating func set<Failure>(
    _ index: Int, _ kind: Cell.Kind, writing write: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    defer { scratch.removeAll(keepingCapacity: true) }
    try write(&scratch)
    set(index, kind, scratch)
  }

  /// The bytes of a text cell.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    guard index < cells.count, cells[index].isWritable else { return [] }
    let start = Int(cells[index].offset)
    return bytes[min(start, bytes.count)..<min(start + Int(cells[index].count), bytes.count)]
  }
}
