extension View {
  /// Makes a view of data of any shape, for a program compiled with `compileDynamic`.
  public init(_ value: DynamicValue) {
    write(value)
  }

  /// Forgets what was written and writes data of any shape instead.
  public mutating func write(_ value: DynamicValue) {
    removeAll(keepingCapacity: true)
    var shapes: [[String]: Int] = [:]
    var pending = [(value: value, cell: storage.addCells(1))]
    while let (value, cell) = pending.popLast() {
      switch value {
      case .null: break
      case .flag(let flag): storage.set(cell, flag ? .yes : .no, flag ? "true" : "false")
      case .text(let text): storage.set(cell, .text, text)
      case .list(let list):
        let elements = storage.addCells(list.count)
        let count = UInt32(clamping: list.count)
        storage.set(cell, Cell(.list, offset: UInt32(clamping: elements), count: count))
        pending += zip(list, elements...).map { ($0, $1) }
      case .record(let record):
        let fields = record.sorted { $0.key < $1.key }
        let keys = fields.map(\.key)
        let shape = shapes[keys] ?? names.count
        if shapes.updateValue(shape, forKey: keys) == nil {
          names.append(Dictionary(uniqueKeysWithValues: zip(keys, 0...)))
        }
        let base = storage.addCells(fields.count)
        let offset = UInt32(clamping: base)
        storage.set(cell, Cell(.record, offset: offset, count: UInt32(clamping: shape)))
        pending += zip(fields, base...).map { ($0.value, $1) }
      }
    }
  }
}
