/// Every kind of record that can be reached from one: what a page offers to its template.
///
/// Shapes refer to each other by number, so they may be recursive.
public struct ShapeSet: Sendable, Hashable {
  /// The shapes; the page's own is the first.
  public let shapes: [Shape]

  /// Finds all shapes reachable from `root`.
  public init(root: any RecordFields.Type) {
    var types: [any RecordFields.Type] = [root]
    var numbers = [ObjectIdentifier(root): 0]
    func number(_ type: any RecordFields.Type) -> Int {
      if let known = numbers[ObjectIdentifier(type)] { return known }
      numbers[ObjectIdentifier(type)] = types.count
      types.append(type)
      return types.count - 1
    }
    var shapes: [Shape] = []
    while shapes.count < types.count {
      let type = types[shapes.count]
      let fields = type.declaredFields.map { field in
        switch field.kind {
        case .text: Shape.Field(field.name, .text)
        case .html: Shape.Field(field.name, .html)
        case .flag: Shape.Field(field.name, .flag)
        case .texts: Shape.Field(field.name, .texts)
        case .record(let type): Shape.Field(field.name, .record(number(type)))
        case .list(let type): Shape.Field(field.name, .list(number(type)))
        }
      }
      shapes.append(Shape(name: type.shapeName, fields: fields))
    }
    self.shapes = shapes
  }

  /// The names that a shape declares more than once, as `shape.field`; only the first of such fields can be reached.
  public var repeatedNames: [String] {
    shapes.flatMap { shape in
      var seen: Set<String> = []
      return shape.fields.filter { !seen.insert($0.name).inserted }.map { "\(shape.name).\($0.name)" }
    }
  }

  /// Makes a set of shapes that have no types, of which the first is the page's own.
  init(shapes: [Shape]) {
    self.shapes = shapes
  }
}

extension RecordFields {
  fileprivate static var declaredFields: [FieldDeclarations.Field] {
    var declarations = FieldDeclarations()
    _ = Self(declaring: &declarations)
    return declarations.fields
  }
}
