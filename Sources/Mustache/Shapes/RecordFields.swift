/// What a kind of record offers to templates: a structure with one slot for each field.
///
/// ```swift
/// struct TaskFields: RecordFields {
///   let title: TextSlot
///   let isLate: FlagSlot
///   let updates: ListSlot<UpdateFields>
///
///   static let shapeName = "task"
///   static let layout = RecordLayout<TaskFields>()
///
///   init(declaring fields: inout FieldDeclarations) {
///     title = fields.text("title")
///     isLate = fields.flag("late")
///     updates = fields.list("updates")
///   }
/// }
/// ```
///
/// The type of a slot says what may be written there, so the compiler checks view code: `row.title = task.title`
/// compiles, `row.isLate = "yes"` and the slot of another record do not. The names given to `FieldDeclarations` are
/// the ones that templates use. A record may hold records of its own kind, as the node of a tree does.
public protocol RecordFields: Sendable {
  /// What the kind of record is called in messages.
  static var shapeName: String { get }
  /// The slots and their number, worked out once: always `static let layout = RecordLayout<Self>()`.
  static var layout: RecordLayout<Self> { get }
  /// Declares every field, in a fixed order.
  init(declaring fields: inout FieldDeclarations)
}

/// The slots of a kind of record, numbered from 0.
public struct RecordLayout<Fields: RecordFields>: Sendable {
  /// The slots by name.
  @usableFromInline let fields: Fields
  /// How many there are.
  @usableFromInline let count: Int

  /// Numbers the slots in the order in which `Fields` declares them.
  public init() {
    var declarations = FieldDeclarations()
    fields = Fields(declaring: &declarations)
    count = declarations.fields.count
  }
}
