extension RecordWriter {
  /// Writes a record inside the record, which is there from then on.
  @inlinable
  @inline(__always)
  public mutating func record<Inner, Failure>(
    _ path: KeyPath<Fields, RecordSlot<Inner>>, _ write: (inout RecordWriter<Inner>) throws(Failure) -> Void
  ) throws(Failure) {
    let cell = cell(fields[keyPath: path].index)
    let layout = Inner.layout
    let base = storage.addCells(layout.count)
    storage.set(cell, Cell(.record, offset: UInt32(clamping: base)))
    var writer = RecordWriter<Inner>(layout.fields, base: base)
    swap(&writer.storage, &storage)
    defer { swap(&writer.storage, &storage) }
    try write(&writer)
  }

  /// Writes a list of records, one for each item.
  @inlinable
  @inline(__always)
  public mutating func list<Inner, Items: Collection, Failure>(
    _ path: KeyPath<Fields, ListSlot<Inner>>, _ items: Items,
    _ write: (inout RecordWriter<Inner>, Items.Element) throws(Failure) -> Void
  ) throws(Failure) {
    let cell = cell(fields[keyPath: path].index)
    let layout = Inner.layout
    let count = items.count
    let elements = storage.addCells(count)
    let base = storage.addCells(count * layout.count)
    storage.set(cell, Cell(.list, offset: UInt32(clamping: elements), count: UInt32(clamping: count)))
    var writer = RecordWriter<Inner>(layout.fields, base: base)
    swap(&writer.storage, &storage)
    defer { swap(&writer.storage, &storage) }
    for (number, item) in zip(0..<count, items) {
      writer.base = base + number * layout.count
      writer.storage.set(elements + number, Cell(.record, offset: UInt32(clamping: writer.base)))
      try write(&writer, item)
    }
  }

  /// Writes a list of plain texts.
  @inlinable
  @inline(__always)
  public mutating func texts(_ path: KeyPath<Fields, TextsSlot>, _ texts: some Collection<String>) {
    let count = texts.count
    let elements = storage.addCells(count)
    let cell = Cell(.list, offset: UInt32(clamping: elements), count: UInt32(clamping: count))
    storage.set(self.cell(fields[keyPath: path].index), cell)
    for (number, text) in zip(0..<count, texts) {
      storage.set(elements + number, .text, text)
    }
  }
}
