@testable import Mustache

/// Shapes guessed from data that have none, so that the specification's cases can be compiled with names checked.
struct InferredShapes {
  /// Why data cannot have a shape.
  struct NoShape: Error {
    let reason: String
  }

  private var shapes: [Shape] = []
  /// What texts are taken for: text, or finished HTML.
  private let text: FieldKind

  /// The shapes of a page's data, and a view of the data by them.
  static func infer(_ value: DynamicValue, text: FieldKind) throws -> (ShapeSet, View) {
    guard case .record = value else { throw NoShape(reason: "a page's data must be a record") }
    var inferred = InferredShapes(text: text)
    let kind = try inferred.kind(of: [value])
    var view = View()
    let root = view.storage.addCells(1)
    inferred.write(value, kind, root, &view.storage)
    return (ShapeSet(shapes: inferred.shapes), view)
  }

  /// The kind of field that can hold every one of some values.
  private mutating func kind(of values: [DynamicValue]) throws -> FieldKind {
    let values = values.filter { $0 != .null }
    if values.allSatisfy(\.isText) { return text }
    if values.allSatisfy(\.isFlag) { return .flag }
    if values.allSatisfy(\.isRecord) { return .record(try shape(of: values)) }
    guard values.allSatisfy(\.isList) else { throw NoShape(reason: "one name has values of several kinds") }
    let elements = values.flatMap(\.elements)
    switch elements.isEmpty ? .text : try kind(of: elements) {
    case .text, .html: return .texts
    case .record(let shape): return .list(shape)
    default: throw NoShape(reason: "a list of lists or flags")
    }
  }

  private mutating func shape(of records: [DynamicValue]) throws -> Int {
    let number = shapes.count
    shapes.append(Shape(name: "record", fields: []))
    let names = Set(records.flatMap(\.fields.keys)).sorted()
    let fields = try names.map { name in
      Shape.Field(name, try kind(of: records.map { $0.fields[name] ?? .null }))
    }
    shapes[number] = Shape(name: "record", fields: fields)
    return number
  }

  private func write(_ value: DynamicValue, _ kind: FieldKind, _ cell: Int, _ storage: inout ViewStorage) {
    switch (value, kind) {
    case (.text(let text), .html): storage.set(cell, .html, text)
    case (.text(let text), _): storage.set(cell, .text, text)
    case (.flag(let flag), _): storage.set(cell, Cell(flag ? .yes : .no))
    case (.record(let record), .record(let shape)):
      let fields = shapes[shape].fields
      let base = storage.addCells(fields.count)
      storage.set(cell, Cell(.record, offset: UInt32(base)))
      for (slot, field) in fields.enumerated() {
        write(record[field.name] ?? .null, field.kind, base + slot, &storage)
      }
    case (.list(let list), _):
      let elements = storage.addCells(list.count)
      storage.set(cell, Cell(.list, offset: UInt32(elements), count: UInt32(list.count)))
      for (number, element) in list.enumerated() {
        write(element, kind.element, elements + number, &storage)
      }
    default: break
    }
  }
}

extension FieldKind {
  /// What the elements of a list are.
  fileprivate var element: FieldKind {
    if case .list(let shape) = self { .record(shape) } else { .text }
  }
}

extension DynamicValue {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
  fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }
  fileprivate var isRecord: Bool { if case .record = self { true } else { false } }
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
  fileprivate var elements: [DynamicValue] { if case .list(let list) = self { list } else { [] } }
  fileprivate var fields: [String: DynamicValue] { if case .record(let fields) = self { fields } else { [:] } }
}
