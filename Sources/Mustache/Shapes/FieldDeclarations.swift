/// Collects the fields of a kind of record and hands out their slots.
public struct FieldDeclarations {
  /// A declared field; the kinds of nested records are still types here.
  struct Field {
    let name: String
    let kind: Kind
  }

  enum Kind {
    case text, html, flag, texts
    case record(any RecordFields.Type)
    case list(any RecordFields.Type)
  }

  private(set) var fields: [Field] = []

  /// Declares a text, which templates write escaped.
  public mutating func text(_ name: String) -> TextSlot {
    TextSlot(index: declare(name, .text))
  }

  /// Declares finished HTML, which templates write as it is.
  public mutating func html(_ name: String) -> HTMLSlot {
    HTMLSlot(index: declare(name, .html))
  }

  /// Declares a yes or no.
  public mutating func flag(_ name: String) -> FlagSlot {
    FlagSlot(index: declare(name, .flag))
  }

  /// Declares a list of plain texts.
  public mutating func texts(_ name: String) -> TextsSlot {
    TextsSlot(index: declare(name, .texts))
  }

  /// Declares a record inside the record.
  public mutating func record<Fields>(_ name: String, of type: Fields.Type = Fields.self) -> RecordSlot<Fields> {
    RecordSlot(index: declare(name, .record(type)))
  }

  /// Declares a list of records.
  public mutating func list<Fields>(_ name: String, of type: Fields.Type = Fields.self) -> ListSlot<Fields> {
    ListSlot(index: declare(name, .list(type)))
  }

  private mutating func declare(_ name: String, _ kind: Kind) -> UInt32 {
    fields.append(Field(name: name, kind: kind))
    return UInt32(clamping: fields.count - 1)
  }
}
