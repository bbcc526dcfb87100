/// The data of one page, flat: what a program is rendered with.
///
/// A worker keeps one view and fills it anew for each page; nothing is allocated once it has grown to its size.
///
/// ```swift
/// view.write(PageFields.self) { page in
///   page.title = organisation.name
///   page.list(\.tasks, organisation.tasks) { row, task in
///     row.title = task.title
///     row.isLate = task.isLate
///   }
/// }
/// try renderer.render(program, view, into: &bytes)
/// ```
public struct View: Sendable {
  @usableFromInline var storage = ViewStorage()
  /// The kind of record that was written; `nil` for a view of dynamic values.
  @usableFromInline var root: ObjectIdentifier?
  /// The slots by name of each shape of dynamic values.
  var names: [[String: UInt32]] = []

  /// Makes an empty view.
  public init() {}

  /// Forgets what was written and writes a record of `fields` instead; what is not set is empty or no.
  @inlinable
  public mutating func write<Fields: RecordFields, Failure>(
    _ fields: Fields.Type, _ write: (inout RecordWriter<Fields>) throws(Failure) -> Void
  ) throws(Failure) {
    removeAll(keepingCapacity: true)
    root = ObjectIdentifier(fields)
    let layout = Fields.layout
    let cell = storage.addCells(1)
    let base = storage.addCells(layout.count)
    storage.set(cell, Cell(.record, offset: UInt32(clamping: base)))
    var writer = RecordWriter(layout.fields, base: base)
    swap(&writer.storage, &storage)
    defer { swap(&writer.storage, &storage) }
    try write(&writer)
  }

  /// Forgets what was written.
  public mutating func removeAll(keepingCapacity: Bool = false) {
    storage.cells.removeAll(keepingCapacity: keepingCapacity)
    storage.bytes.removeAll(keepingCapacity: keepingCapacity)
    root = nil
    names = []
  }
}
