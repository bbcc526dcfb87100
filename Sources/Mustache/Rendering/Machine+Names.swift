extension Machine {
  /// The cell of the value that a path of names leads to from the innermost record with the first of them.
  func find(_ path: ArraySlice<String>, in frames: [Frame], _ names: [[String: UInt32]]) -> UInt32 {
    guard let first = path.first else { return noRecord }
    var found = member(first, of: registers[Int(Register.item)], names)
    for frame in frames.reversed() where found == nil && frame.isSection {
      found = member(first, of: frame.saved, names)
    }
    for name in path.dropFirst() {
      guard let record = found else { return noRecord }
      found = member(name, of: record, names)
    }
    return found ?? noRecord
  }

  /// The cell of a record's field; `nil` where the value is no record or has no such field.
  private func member(_ name: String, of value: UInt32, _ names: [[String: UInt32]]) -> UInt32? {
    guard Int(value) < cells.count, cells[Int(value)].kind == .record else { return nil }
    let record = cells[Int(value)]
    guard Int(record.count) < names.count, let slot = names[Int(record.count)][name] else { return nil }
    return record.offset &+ slot
  }

  /// The first instruction of the template with a name.
  func candidate(_ name: UnsafeBufferPointer<UInt8>, _ program: Program, _ choice: Range<Int>) -> Int? {
    program.candidates[choice].first { literals[$0.name].elementsEqual(name) }?.entry
  }
}
