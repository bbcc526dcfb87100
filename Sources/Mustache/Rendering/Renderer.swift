/// Runs programs; a worker keeps one of its own.
///
/// What it holds between pages is memory to be used again, nothing of the pages.
public struct Renderer: Sendable {
  /// How far a page may go.
  public var limits: RenderLimits
  private var registers: [UInt32] = []
  private var state = RenderState()
  /// What output grows by.
  private let room = [UInt8](repeating: 0, count: 1 << 14)

  /// Makes a renderer.
  public init(limits: RenderLimits = RenderLimits()) {
    self.limits = limits
  }

  /// Renders a page and appends its bytes.
  ///
  /// - Throws: What stopped it; then `output` is as it was before.
  public mutating func render(
    _ program: Program, _ view: View, into output: inout [UInt8]
  ) throws(RenderError) {
    guard program.root == view.root, let root = view.storage.cells.first else { throw .wrongView }
    guard view.storage.bytes.count <= UInt32.max, view.storage.cells.count <= UInt32.max else { throw .viewTooLarge }
    registers.removeAll(keepingCapacity: true)
    registers.append(contentsOf: repeatElement(noRecord, count: program.registerCount))
    if program.registerCount > Register.firstShape { registers[Register.firstShape] = root.offset }
    registers[Int(Register.item)] = 0
    state.reset()
    let start = output.count
    var end = start
    // The machine writes into room made beforehand and stops when it needs more.
    var missing = room.count
    while true {
      let wanted = output.count + max(missing, output.count - start)
      while output.count < wanted { output += room }
      let outcome = run(program, view, &output, from: start, &end)
      guard case .needsRoom(let count) = outcome else {
        if case .failed(let error) = outcome {
          output.removeSubrange(start...)
          throw error
        }
        break
      }
      missing = count
    }
    output.removeSubrange(end...)
  }

  private mutating func run(
    _ program: Program, _ view: View, _ output: inout [UInt8], from start: Int, _ end: inout Int
  ) -> Outcome {
    let longest = start + min(limits.byteCount, Int.max - start)
    return program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        view.storage.cells.withUnsafeBufferPointer { cells in
          view.storage.bytes.withUnsafeBufferPointer { bytes in
            registers.withUnsafeMutableBufferPointer { registers in
              output.withUnsafeMutableBufferPointer { output in
                var machine = Machine(
                  instructions: instructions, literals: literals, cells: cells, bytes: bytes, registers: registers,
                  output: output, written: end)
                let outcome = machine.run(&state, program, view.names, limits)
                end = machine.written
                return end > longest ? .failed(.tooLong(limit: limits.byteCount)) : outcome
              }
            }
          }
        }
      }
    }
  }
}

/// What a register holds where there is no record: beyond every cell, so that all its fields are unset.
let noRecord = UInt32.max / 2

/// Why the machine stopped.
enum Outcome {
  case done
  case needsRoom(Int)
  case failed(RenderError)
}

/// Where a machine is in its program, kept while it waits for room.
struct RenderState {
  var next = 0
  var frames: [Frame] = []
  var indentation: [UInt8] = []
  /// How much of the indentation does not reach into the template that is running.
  var indentationStart = 0
  /// How many sections' elements and templates have been entered.
  var entries = 0

  mutating func reset() {
    next = 0
    frames.removeAll(keepingCapacity: true)
    indentation.removeAll(keepingCapacity: true)
    indentationStart = 0
    entries = 0
  }
}
