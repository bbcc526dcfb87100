/// What a place in a template can see of the data: the kinds of records around it, innermost first.
///
/// Of each kind only the innermost record counts, as it hides those of the same kind around it; so there are finitely
/// many scopes, and a template that calls itself meets one again.
struct Scope: Hashable {
  /// The shapes, each once; `nil` where the data's shape is not known.
  var shapes: [Int]?
  /// What the dot means.
  var current = Current.record

  enum Current: Hashable {
    case record, text, html
  }

  /// The scope inside a section over records of a shape.
  func entering(_ shape: Int) -> Scope {
    Scope(shapes: shapes.map { [shape] + $0.filter { $0 != shape } }, current: .record)
  }

  /// The scope inside a section over text.
  func entering(_ current: Current) -> Scope {
    Scope(shapes: shapes, current: current)
  }
}
