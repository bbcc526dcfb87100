/// A template with all that it calls, compiled: instructions and the literal bytes they write.
///
/// A value without references to anything mutable, made to be shared by many threads.
public struct Program: Sendable {
  let instructions: [Instruction]
  let literals: [UInt8]
  /// The templates that dynamic names may name.
  let candidates: [Candidate]
  /// The run of candidates of each dynamic name.
  let choices: [Range<Int>]
  /// The parts of names that are looked up at run time, in runs.
  let path: [String]
  let registerCount: Int
  /// The kind of record that the program renders; `nil` where names are looked up at run time.
  let root: ObjectIdentifier?

  /// A template that a dynamic name may name.
  struct Candidate {
    /// The bytes of its name among the literals.
    let name: Range<Int>
    /// The first instruction of its routine.
    let entry: Int
  }

  /// How many bytes of text the program holds.
  public var literalByteCount: Int { literals.count }
  /// How many steps it has.
  public var instructionCount: Int { instructions.count }
}
