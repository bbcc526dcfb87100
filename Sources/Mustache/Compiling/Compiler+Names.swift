import Diagnostics

/// Where a value is to be found while rendering.
struct Value {
  let register: UInt16
  let slot: UInt32
  /// What it is; `nil` where that is known only then.
  let kind: FieldKind?
}

/// What a name means at its place.
enum Meaning {
  case value(Value)
  case constant(String)
}

extension Compiler {
  /// Looks up the name of a node; `nil` where nothing has that name, which is recorded.
  mutating func resolve(_ node: Node, _ place: Place) -> Meaning? {
    let name = name(of: node, place)
    guard let shapes, let visible = place.scope.shapes else { return .value(findAtRunTime(name)) }
    if name == "." { return currentText(node, place) }
    let parts = name.dottedParts
    if parts.count > 1, let table = constants.first(where: { $0.name == parts[0] }) {
      return constant(table, name, node, place)
    }
    guard let shape = visible.first(where: { shapes.shapes[$0].slot(named: parts[0]) != nil }) else {
      findUnknown(parts[0], in: visible, at: 0, node, place)
      return nil
    }
    return member(shape, parts, node, place)
  }

  /// Follows a dotted name from a record of a shape.
  private mutating func member(_ shape: Int, _ parts: [String], _ node: Node, _ place: Place) -> Meaning? {
    guard let shapes else { return nil }
    var (shape, register) = (shape, Register.shape(shape))
    var offset = 0
    for (number, part) in parts.enumerated() {
      guard let slot = shapes.shapes[shape].slot(named: part) else {
        findUnknown(part, in: [shape], at: offset, node, place)
        return nil
      }
      let kind = shapes.shapes[shape].fields[slot].kind
      if number == parts.count - 1 {
        return .value(Value(register: register, slot: UInt32(clamping: slot), kind: kind))
      }
      guard case .record(let inner) = kind else {
        let end = Int(node.name.lowerBound) + offset + part.utf8.count
        find(.notARecord(part), ByteRange(Int(node.name.lowerBound) + offset, end), place)
        return nil
      }
      builder.add(
        Instruction(
          operation: .follow, register: register, target: Register.scratch, first: UInt32(clamping: slot)))
      (shape, register) = (inner, Register.scratch)
      offset += part.utf8.count + 1
    }
    return nil
  }

  private mutating func currentText(_ node: Node, _ place: Place) -> Meaning? {
    switch place.scope.current {
    case .text: return .value(Value(register: Register.item, slot: 0, kind: .text))
    case .html: return .value(Value(register: Register.item, slot: 0, kind: .html))
    case .record:
      find(.noCurrentText, node.name, place)
      return nil
    }
  }

  private mutating func constant(
    _ table: ConstantTable, _ name: String, _ node: Node, _ place: Place
  ) -> Meaning? {
    let key = String(name.dropFirst(table.name.count + 1))
    guard let text = table.texts[key] else {
      let likely = nearest(to: key, in: table.texts.keys.sorted()).map { "\(table.name).\($0)" }
      find(.unknownConstant(name, nearest: likely), node.name, place)
      return nil
    }
    usedConstants.insert(name)
    return .constant(text)
  }

  private mutating func findUnknown(_ part: String, in visible: [Int], at offset: Int, _ node: Node, _ place: Place) {
    var offered = visible.flatMap { shapes?.shapes[$0].fields.map(\.name) ?? [] }
    let start = Int(node.name.lowerBound) + offset
    let range = ByteRange(start, min(start + part.utf8.count, Int(node.name.upperBound)))
    if offset == 0 { offered += constants.map(\.name) }
    find(.unknownName(part, nearest: nearest(to: part, in: offered), offered: offered), range, place)
  }

  /// Looks a name up while rendering.
  private mutating func findAtRunTime(_ name: String) -> Value {
    if name == "." { return Value(register: Register.item, slot: 0, kind: nil) }
    let parts = name.dottedParts
    let path = builder.addPath(parts)
    builder.add(
      Instruction(
        operation: .find, target: Register.scratch, first: UInt32(clamping: path), second: UInt32(clamping: parts.count)
      ))
    return Value(register: Register.scratch, slot: 0, kind: nil)
  }
}

extension String {
  /// The parts of a dotted name.
  fileprivate var dottedParts: [String] {
    utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
