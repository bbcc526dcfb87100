/// The place of a text in a record; templates write it escaped.
public struct TextSlot: Sendable, Hashable {
  @usableFromInline let index: UInt32
}

/// The place of finished HTML in a record; templates write it as it is.
public struct HTMLSlot: Sendable, Hashable {
  @usableFromInline let index: UInt32
}

/// The place of a yes or no in a record, for templates to ask for by a section.
public struct FlagSlot: Sendable, Hashable {
  @usableFromInline let index: UInt32
}

/// The place of a list of plain texts in a record; inside its section `{{.}}` is the text.
public struct TextsSlot: Sendable, Hashable {
  @usableFromInline let index: UInt32
}

/// The place of a record in a record, which may be absent.
public struct RecordSlot<Fields: RecordFields>: Sendable, Hashable {
  @usableFromInline let index: UInt32

  init(index: UInt32) {
    self.index = index
  }
}

/// The place of a list of records in a record.
public struct ListSlot<Fields: RecordFields>: Sendable, Hashable {
  @usableFromInline let index: UInt32

  init(index: UInt32) {
    self.index = index
  }
}
