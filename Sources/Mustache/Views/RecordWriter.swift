/// Writes the fields of one record.
///
/// It owns the view's arenas while it is in use and hands them on to the writers of nested records, so nothing is
/// shared, counted or allocated for a record.
@dynamicMemberLookup
public struct RecordWriter<Fields: RecordFields>: ~Copyable {
  @usableFromInline var storage = ViewStorage()
  @usableFromInline let fields: Fields
  /// The cell of the record's first field.
  @usableFromInline var base: Int

  @inlinable
  init(_ fields: Fields, base: Int) {
    self.fields = fields
    self.base = base
  }

  @inlinable
  @inline(__always)
  func cell(_ slot: UInt32) -> Int { base + Int(slot) }

  /// A text field.
  @inlinable
  public subscript(dynamicMember path: KeyPath<Fields, TextSlot>) -> String {
    @inline(__always)
    get { text(at: fields[keyPath: path].index) }
    @inline(__always)
    set { storage.set(cell(fields[keyPath: path].index), .text, newValue) }
  }

  /// A yes or no.
  @inlinable
  public subscript(dynamicMember path: KeyPath<Fields, FlagSlot>) -> Bool {
    @inline(__always)
    get { isSet(fields[keyPath: path].index) }
    @inline(__always)
    set { storage.set(cell(fields[keyPath: path].index), Cell(newValue ? .yes : .no)) }
  }

  /// Writes a text of bytes, which should be UTF-8.
  @inlinable
  @inline(__always)
  public mutating func text(_ path: KeyPath<Fields, TextSlot>, _ bytes: some Sequence<UInt8>) {
    storage.set(cell(fields[keyPath: path].index), .text, bytes)
  }

  /// Writes the text that `write` leaves in the empty array it is handed.
  @inlinable
  @inline(__always)
  public mutating func text<Failure>(
    _ path: KeyPath<Fields, TextSlot>, _ write: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try storage.set(cell(fields[keyPath: path].index), .text, writing: write)
  }

  /// Writes a number in decimal digits, without separators.
  @inlinable
  @inline(__always)
  public mutating func number(_ path: KeyPath<Fields, TextSlot>, _ value: Int) {
    writeNumber(fields[keyPath: path].index, value)
  }

  /// Writes finished HTML: what `write` leaves in the empty array it is handed.
  @inlinable
  @inline(__always)
  public mutating func html<Failure>(
    _ path: KeyPath<Fields, HTMLSlot>, _ write: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try storage.set(cell(fields[keyPath: path].index), .html, writing: write)
  }

  @usableFromInline
  func text(at slot: UInt32) -> String {
    String(decoding: storage.text(cell(slot)), as: UTF8.self)
  }

  @usableFromInline
  func isSet(_ slot: UInt32) -> Bool {
    cell(slot) < storage.cells.count && storage.cells[cell(slot)].isTruthy
  }

  @usableFromInline
  mutating func writeNumber(_ slot: UInt32, _ value: Int) {
    let start = storage.bytes.count
    var rest = value.magnitude
    repeat {
      storage.bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if value < 0 { storage.bytes.append(UInt8(ascii: "-")) }
    storage.bytes[start...].reverse()
    let count = UInt32(clamping: storage.bytes.count - start)
    storage.set(cell(slot), Cell(.text, offset: UInt32(clamping: start), count: count))
  }
}
