import Diagnostics

/// A template in the circumstances under which it is compiled.
struct RoutineKey: Hashable {
  let template: Int
  let scope: Scope
  let blocks: BlockArguments
  /// Whether lines may have to be indented.
  let isIndented: Bool
}

/// A template compiled for one set of circumstances.
struct Routine {
  let key: RoutineKey
  /// Where it was first called from; `nil` for the page's own template.
  let caller: SourceLocation?
  /// Its first instruction.
  var entry = 0
  var findings: [TemplateFinding] = []
  /// The routines that it always may call.
  var callees: [Int] = []
  /// The tags with dynamic names, by their runs of candidates.
  var choices: [Choice] = []

  struct Choice {
    /// The `callNamed` instruction.
    let instruction: Int
    let finding: TemplateFinding
    /// For each template the routine that renders it here.
    let routines: [Int]
  }
}

/// The blocks that parent tags around a place have given contents for; the outermost tag has its way.
struct BlockArguments: Hashable {
  /// A block's node, and the template in which it stands.
  struct Argument: Hashable {
    let template: Int
    let node: Int
  }

  private var arguments: [String: Argument] = [:]

  subscript(name: String) -> Argument? { arguments[name] }

  /// The arguments with one more, unless there is one of that name.
  mutating func add(_ name: String, _ argument: Argument) {
    if arguments[name] == nil { arguments[name] = argument }
  }

  /// The arguments inside the content of a block, which does not stand for itself.
  func without(_ name: String) -> BlockArguments {
    var copy = self
    copy.arguments[name] = nil
    return copy
  }
}
