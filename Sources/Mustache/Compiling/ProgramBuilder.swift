/// Puts a program together, instruction by instruction.
struct ProgramBuilder {
  private var instructions: [Instruction] = []
  private var literals: [UInt8] = []
  private var candidates: [Program.Candidate] = []
  private var choices: [Range<Int>] = []
  private var path: [String] = []
  /// Up to here instructions are jumped to, so a literal must not grow into the one before.
  private var barrier = 0

  /// How many instructions and literal bytes a program may have.
  static let instructionLimit = 1 << 20
  static let literalLimit = 1 << 28

  var isFull: Bool { instructions.count > Self.instructionLimit || literals.count > Self.literalLimit }

  /// The place of the next instruction, to be jumped to.
  mutating func label() -> Int {
    barrier = instructions.count
    return barrier
  }

  @discardableResult
  mutating func add(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Writes literal bytes; neighbours become one.
  mutating func addLiteral(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = store(bytes)
    if instructions.count > barrier, let last = instructions.last, last.operation == .literal,
      Int(last.first) + Int(last.second) == start
    {
      instructions[instructions.count - 1].second += UInt32(clamping: bytes.count)
    } else {
      add(Instruction(operation: .literal, first: UInt32(clamping: start), second: UInt32(clamping: bytes.count)))
    }
  }

  /// Adds bytes to the literals and returns the offset of the first.
  mutating func store(_ bytes: some Collection<UInt8>) -> Int {
    literals.append(contentsOf: bytes)
    return literals.count - bytes.count
  }

  mutating func addPath(_ names: [String]) -> Int {
    path += names
    return path.count - names.count
  }

  /// Lets a jump go to the next instruction.
  mutating func land(_ jump: Int) {
    instructions[jump].second = UInt32(clamping: label())
  }

  /// Lets every call, which names a routine so far, go to where that routine begins.
  mutating func setCalls(_ entries: [Int]) {
    for index in instructions.indices where instructions[index].operation == .call {
      instructions[index].first = UInt32(clamping: entries[Int(instructions[index].first)])
    }
  }

  /// Lets a dynamic name choose among templates, in the order given.
  mutating func setChoice(_ instruction: Int, _ templates: [(name: String, entry: Int)]) {
    instructions[instruction].second = UInt32(clamping: choices.count)
    let start = candidates.count
    for (name, entry) in templates {
      let offset = store(Array(name.utf8))
      candidates.append(Program.Candidate(name: offset..<literals.count, entry: entry))
    }
    choices.append(start..<candidates.count)
  }

  func program(root: ObjectIdentifier?, shapes: Int) -> Program {
    Program(
      instructions: instructions, literals: literals, candidates: candidates, choices: choices, path: path,
      registerCount: shapes + Register.firstShape, root: root)
  }
}
