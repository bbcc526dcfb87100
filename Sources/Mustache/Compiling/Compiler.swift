import Diagnostics

/// Turns templates into a program.
///
/// Each template that is called is compiled once for each set of circumstances in which it is called, from a list of
/// work to do, so a template that calls itself ends the list like any other.
struct Compiler {
  let library: TemplateLibrary
  /// What the data offer; `nil` where names are looked up while rendering.
  let shapes: ShapeSet?
  let constants: [ConstantTable]
  var builder = ProgramBuilder()
  var routines: [Routine] = []
  /// The routine that is being compiled.
  var current = 0
  var usedConstants: Set<String> = []
  /// The names of the blocks of each template that is a parent, once they are known.
  var blockNames: [Int: Set<String>?] = [:]
  /// How many nodes have been visited.
  var visits = 0
  private var numbers: [RoutineKey: Int] = [:]

  init(library: TemplateLibrary, shapes: ShapeSet?, constants: [ConstantTable]) {
    self.library = library
    self.shapes = shapes
    self.constants = constants
  }

  mutating func compile(_ name: String, root: ObjectIdentifier?) -> Compilation {
    guard let template = library.indices[name], (shapes?.shapes.count ?? 0) <= Register.shapeLimit else {
      let fault = TemplateFault.unknownPartial(name, nearest: nearest(to: name, in: library.names.sorted()))
      let finding = TemplateFinding(fault: fault, location: SourceLocation(path: name))
      return Compilation(program: nil, diagnostics: [finding.diagnostic], usedConstants: [], usedTemplates: [])
    }
    let scope = Scope(shapes: shapes.map { _ in [0] })
    _ = routine(
      RoutineKey(template: template, scope: scope, blocks: BlockArguments(), isIndented: false), caller: nil)
    while current < routines.count, !isExhausted {
      compileRoutine()
      current += 1
    }
    return link(root: root)
  }

  /// How many nodes are visited for one program; templates that multiply each other reach any bound.
  static let visitLimit = 1 << 20

  /// Whether the templates ask for too much.
  var isExhausted: Bool { visits > Self.visitLimit || builder.isFull }

  /// The number of the routine for some circumstances, which will be compiled if it has not been.
  mutating func routine(_ key: RoutineKey, caller: SourceLocation?) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = routines.count
    routines.append(Routine(key: key, caller: caller))
    return routines.count - 1
  }

  private mutating func compileRoutine() {
    let key = routines[current].key
    routines[current].entry = builder.label()
    emit(
      library.templates[key.template].nodes.indices,
      Place(template: key.template, scope: key.scope, blocks: key.blocks, isIndented: key.isIndented))
    builder.add(Instruction(operation: .endRoutine))
  }

  /// Records what is wrong at a node of a place.
  mutating func find(_ fault: TemplateFault, _ range: ByteRange, _ place: Place) {
    let path = library.templates[place.template].file.path
    let finding = TemplateFinding(
      fault: fault, location: SourceLocation(path: path, range: range), caller: routines[current].caller)
    routines[current].findings.append(finding)
  }
}

/// Where in the templates and in the data the compiler is.
struct Place {
  let template: Int
  var scope: Scope
  var blocks: BlockArguments
  /// Whether lines may have to be indented.
  var isIndented: Bool
  /// How many blanks are taken off the start of each line.
  var dedent = 0
  /// Whether the first line goes on a line that was begun before.
  var continuesLine = false
  /// How many sections and blocks are around.
  var depth = 0

  func entering(_ scope: Scope) -> Place {
    var place = self
    place.scope = scope
    place.depth += 1
    return place
  }
}
