/// One step of a program. Values are found through registers: a register holds the cell of the innermost record of one
/// shape, so a field is one addition away from it, wherever the template stands.
struct Instruction {
  var operation: Operation
  /// Whether an element that is a record is entered by its fields (`section`), or a name that no template has is an
  /// error (`callNamed`), or the indentation does not reach into the template that is called (`call`, `callNamed`).
  var flags: Flags = []
  /// Where the value is looked for.
  var register: UInt16 = 0
  /// What the instruction sets (`find`, `follow`, `section`).
  var target: UInt16 = 0
  /// The first operand, mostly a slot or the start of a range.
  var first: UInt32 = 0
  /// The second operand, mostly a place to go on at or the length of a range.
  var second: UInt32 = 0

  enum Operation: UInt8 {
    /// Writes `second` literal bytes from `first` on.
    case literal
    /// Writes the value at `register` and slot `first`; text is escaped.
    case escaped
    /// Writes the value as it is.
    case raw
    /// Sets `target` to the record at `register` and slot `first`.
    case follow
    /// Sets `target` to the value of the path of `second` names from `first` on, looked up in the data's own records.
    case find
    /// Goes on at `second` if the value at `register` and slot `first` is falsy, or is not.
    case skipUnless, skipIf
    /// Runs what follows up to `endSection` for each element of the value; goes on at `second` if there is none.
    case section, endSection
    /// Runs the routine that begins at `first`, up to its `endRoutine`.
    case call, endRoutine
    /// Runs the candidate of choice `second` that the value at `register` and slot `first` names.
    case callNamed
    /// Adds `second` literal bytes from `first` on to the indentation, or takes the last `second` bytes off it.
    case indentMore, indentLess
    /// Writes the indentation.
    case indent
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let entersRecords = Flags(rawValue: 1)
    static let mustExist = Flags(rawValue: 2)
    static let hidesIndentation = Flags(rawValue: 4)
  }
}

/// The registers that are not those of a shape.
enum Register {
  /// The current text, or with names looked up at run time the current value.
  static let item: UInt16 = 0
  /// A place for the steps of one lookup.
  static let scratch: UInt16 = 1
  /// The register of the first shape.
  static let firstShape = 2
  /// How many shapes have a register.
  static let shapeLimit = Int(UInt16.max) - firstShape

  static func shape(_ number: Int) -> UInt16 { UInt16(clamping: number + firstShape) }
}
