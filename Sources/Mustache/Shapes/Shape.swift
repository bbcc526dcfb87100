/// A kind of record as templates see it: its name and its fields in the order of their slots.
public struct Shape: Sendable, Hashable {
  /// What the kind of record is called in messages.
  public let name: String
  /// The fields, each at its slot.
  public let fields: [Field]

  /// A field of a record.
  public struct Field: Sendable, Hashable {
    /// The name that templates use.
    public let name: String
    /// What is there.
    public let kind: FieldKind

    /// Makes a field.
    public init(_ name: String, _ kind: FieldKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The slot of the field with a name.
  func slot(named name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}

/// What a field holds.
public enum FieldKind: Sendable, Hashable {
  /// Text, which is escaped when written.
  case text
  /// Finished HTML.
  case html
  /// Yes or no.
  case flag
  /// A list of plain texts.
  case texts
  /// A record of the shape with this number in its `ShapeSet`, or nothing.
  case record(Int)
  /// A list of records of the shape with this number in its `ShapeSet`.
  case list(Int)
}
