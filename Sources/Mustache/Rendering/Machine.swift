/// The loop that runs a program over the buffers of its view, registers and output.
///
/// Every place read from a view is checked against its bounds, so a view can be wrong but not unsafe.
struct Machine {
  let instructions: UnsafeBufferPointer<Instruction>
  let literals: UnsafeBufferPointer<UInt8>
  let cells: UnsafeBufferPointer<Cell>
  let bytes: UnsafeBufferPointer<UInt8>
  let registers: UnsafeMutableBufferPointer<UInt32>
  let output: UnsafeMutableBufferPointer<UInt8>
  var written: Int

  mutating func run(
    _ state: inout RenderState, _ program: Program, _ names: [[String: UInt32]], _ limits: RenderLimits
  ) -> Outcome {
    var next = state.next
    // An instruction that needs more room is run again when there is some, so it has done nothing before it asks.
    defer { state.next = next }
    while next < instructions.count {
      let instruction = instructions[next]
      switch instruction.operation {
      case .literal:
        let room = writeLiteral(instruction)
        guard room == 0 else { return .needsRoom(room) }
      case .escaped:
        let room = writeValue(cell(at: instruction), escaping: true)
        guard room == 0 else { return .needsRoom(room) }
      case .raw:
        let room = writeValue(cell(at: instruction), escaping: false)
        guard room == 0 else { return .needsRoom(room) }
      case .follow:
        let cell = cell(at: instruction)
        registers[Int(instruction.target)] = cell.kind == .record ? cell.offset : noRecord
      case .find:
        let path = program.path[Int(instruction.first)..<Int(instruction.first + instruction.second)]
        registers[Int(instruction.target)] = find(path, in: state.frames, names)
      case .skipUnless:
        guard cell(at: instruction).isTruthy else {
          next = Int(instruction.second)
          continue
        }
      case .skipIf:
        guard !cell(at: instruction).isTruthy else {
          next = Int(instruction.second)
          continue
        }
      case .section:
        if let frame = section(instruction, resume: next + 1) {
          if let error = state.enter(frame, limits) { return .failed(error) }
        } else {
          next = Int(instruction.second)
          continue
        }
      case .endSection:
        if let resume = advance(&state.frames) {
          if let error = state.countEntry(limits) { return .failed(error) }
          next = resume
          continue
        }
      case .call:
        if let error = state.call(instruction, resume: next + 1, limits) { return .failed(error) }
        next = Int(instruction.first)
        continue
      case .callNamed:
        let name = text(cell(at: instruction))
        if let entry = candidate(name, program, program.choices[Int(instruction.second)]) {
          if let error = state.call(instruction, resume: next + 1, limits) { return .failed(error) }
          next = entry
          continue
        }
        if instruction.flags.contains(.mustExist), !name.isEmpty {
          return .failed(.noTemplate(named: String(decoding: name, as: UTF8.self)))
        }
      case .endRoutine:
        guard let frame = state.frames.popLast() else { return .done }
        state.indentationStart = frame.indentationStart
        next = frame.resume
        continue
      case .indentMore:
        let start = Int(instruction.first)
        state.indentation.append(contentsOf: literals[start..<(start + Int(instruction.second))])
      case .indentLess:
        state.indentation.removeLast(Int(instruction.second))
      case .indent:
        let room = writeIndentation(state)
        guard room == 0 else { return .needsRoom(room) }
      }
      next += 1
    }
    return .done
  }

  // MARK: Values

  /// The value at the instruction's register and slot; an unset one where there is no record.
  @inline(__always)
  private func cell(at instruction: Instruction) -> Cell {
    let index = Int(registers[Int(instruction.register)]) + Int(instruction.first)
    return index < cells.count ? cells[index] : .nothing
  }

  @inline(__always)
  private func text(_ cell: Cell) -> UnsafeBufferPointer<UInt8> {
    let (start, count) = (Int(cell.offset), Int(cell.count))
    guard cell.isWritable, count > 0, start + count <= bytes.count else {
      return UnsafeBufferPointer(rebasing: bytes[..<0])
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<(start + count)])
  }

  // MARK: Writing: each returns 0, or how much more room it needs before it can do anything

  @inline(__always)
  private mutating func writeLiteral(_ instruction: Instruction) -> Int {
    let (start, count) = (Int(instruction.first), Int(instruction.second))
    guard output.count - written >= count + copyMargin else { return count + copyMargin }
    if let source = literals.baseAddress, let target = output.baseAddress {
      copy(source + start, count, readable: literals.count - start, to: target + written)
      written += count
    }
    return 0
  }

  @inline(__always)
  private mutating func writeValue(_ cell: Cell, escaping: Bool) -> Int {
    let (start, count) = (Int(cell.offset), Int(cell.count))
    guard cell.isWritable, count > 0, start + count <= bytes.count, let source = bytes.baseAddress,
      let target = output.baseAddress
    else { return 0 }
    let room = output.count - written
    if escaping, cell.kind != .html {
      if room < 6 * count + copyMargin {
        // Only text that is mostly markup needs as much, so the length is worked out before the room is asked for.
        let needed = escapedCount(text(cell)) + copyMargin
        guard room >= needed else { return needed }
      }
      written += escape(source + start, count, readable: bytes.count - start, to: target + written)
    } else {
      guard room >= count + copyMargin else { return count + copyMargin }
      copy(source + start, count, readable: bytes.count - start, to: target + written)
      written += count
    }
    return 0
  }

  private mutating func writeIndentation(_ state: RenderState) -> Int {
    let count = state.indentation.count - state.indentationStart
    guard output.count - written >= count else { return count }
    for byte in state.indentation[state.indentationStart...] {
      output[written] = byte
      written += 1
    }
    return 0
  }

  // MARK: Sections

  /// The frame of a section's first element; `nil` where there is none.
  @inline(__always)
  private func section(_ instruction: Instruction, resume: Int) -> Frame? {
    let index = Int(registers[Int(instruction.register)]) + Int(instruction.first)
    guard index < cells.count, cells[index].isTruthy else { return nil }
    var frame = Frame(
      resume: resume, next: UInt32(clamping: index), end: UInt32(clamping: index + 1), target: instruction.target,
      saved: registers[Int(instruction.target)], isSection: true,
      entersRecords: instruction.flags.contains(.entersRecords))
    if cells[index].kind == .list {
      frame.next = cells[index].offset
      frame.end = UInt32(clamping: Int(cells[index].offset) + Int(cells[index].count))
    }
    enterElement(&frame)
    return frame
  }

  @inline(__always)
  private func enterElement(_ frame: inout Frame) {
    let element = Int(frame.next) < cells.count ? cells[Int(frame.next)] : .nothing
    registers[Int(frame.target)] = frame.entersRecords && element.kind == .record ? element.offset : frame.next
    frame.next += 1
  }

  /// Goes on to a section's next element and returns its first instruction, or leaves the section.
  @inline(__always)
  private func advance(_ frames: inout [Frame]) -> Int? {
    let last = frames.count - 1
    guard last >= 0 else { return nil }
    guard frames[last].next < frames[last].end else {
      registers[Int(frames[last].target)] = frames[last].saved
      frames.removeLast()
      return nil
    }
    enterElement(&frames[last])
    return frames[last].resume
  }
}

extension RenderState {
  /// Enters a section, unless that goes too far.
  @inline(__always)
  mutating func enter(_ frame: Frame, _ limits: RenderLimits) -> RenderError? {
    guard frames.count < limits.depth else { return .tooDeep(limit: limits.depth) }
    frames.append(frame)
    return countEntry(limits)
  }

  /// Enters a called template, unless that goes too far.
  mutating func call(_ instruction: Instruction, resume: Int, _ limits: RenderLimits) -> RenderError? {
    let error = enter(Frame(resume: resume, indentationStart: indentationStart, isSection: false), limits)
    if instruction.flags.contains(.hidesIndentation) { indentationStart = indentation.count }
    return error
  }

  @inline(__always)
  mutating func countEntry(_ limits: RenderLimits) -> RenderError? {
    entries += 1
    return entries <= limits.entries ? nil : .tooMuchWork(limit: limits.entries)
  }
}
