import Diagnostics

extension Compiler {
  /// How deep sections and blocks may be nested, those of blocks put into others included.
  static let depthLimit = 2 * TemplateParser.depthLimit

  /// Puts out the instructions of the nodes in a range of one template.
  mutating func emit(_ nodes: Range<Int>, _ place: Place) {
    var place = place
    let template = library.templates[place.template]
    guard place.depth <= Self.depthLimit else {
      if let first = nodes.first { find(.tooDeep(limit: Self.depthLimit), template.nodes[first].range, place) }
      return
    }
    var index = nodes.lowerBound
    while index < nodes.upperBound, !isExhausted {
      visits += 1
      let node = template.nodes[index]
      switch node.kind {
      case .literal: emitLiteral(node, template, place)
      case .escaped: emitValue(node, raw: false, place)
      case .raw: emitValue(node, raw: true, place)
      case .section, .inverted: emitSection(node, (index + 1)..<node.end, place)
      case .partial, .dynamicPartial: emitCall(node, place)
      case .parent, .dynamicParent: emitParent(node, template.children(of: index), place)
      case .block: emitBlock(node, (index + 1)..<node.end, place)
      }
      place.continuesLine = false
      index = node.end
    }
  }

  /// Puts out text, where need be line by line.
  private mutating func emitLiteral(_ node: Node, _ template: Template, _ place: Place) {
    let bytes = template.file.bytes[node.range.offsets]
    guard place.isIndented || place.dedent > 0 else {
      builder.addLiteral(bytes)
      return
    }
    var rest = bytes
    var startsLine = node.startsLine
    var continuesLine = place.continuesLine
    repeat {
      if startsLine {
        rest = rest.dropFirst(blanks(at: rest, upTo: place.dedent))
        if place.isIndented, !continuesLine, !isBlankLine(rest) { builder.add(Instruction(operation: .indent)) }
      }
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      builder.addLiteral(rest[..<end])
      rest = rest[end...]
      startsLine = true
      continuesLine = false
    } while !rest.isEmpty
  }

  private func blanks(at bytes: ArraySlice<UInt8>, upTo limit: Int) -> Int {
    bytes.prefix(limit).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  /// Whether a line is empty: it ends at once, before anything that could be indented.
  private func isBlankLine(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == UInt8(ascii: "\n") || rest.starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  private mutating func emitValue(_ node: Node, raw: Bool, _ place: Place) {
    switch resolve(node, place) {
    case .constant(let text):
      if raw { return find(.constantNotHTML(name(of: node, place)), node.name, place) }
      var escaped: [UInt8] = []
      Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, to: &escaped) }
      builder.addLiteral(escaped)
    case .value(let value):
      switch value.kind {
      case .text where raw: return find(.notHTML(name(of: node, place)), node.name, place)
      case nil, .text, .html: break
      case .flag, .texts, .record, .list: return find(.notText(name(of: node, place)), node.name, place)
      }
      builder.add(Instruction(operation: raw ? .raw : .escaped, register: value.register, first: value.slot))
    case nil: break
    }
  }

  private mutating func emitSection(_ node: Node, _ content: Range<Int>, _ place: Place) {
    let isInverted = node.kind == .inverted
    switch resolve(node, place) {
    case .constant(let text):
      if text.isEmpty == isInverted { emit(content, place.entering(place.scope)) }
    case .value(let value):
      let (scope, target) = isInverted ? (place.scope, nil) : entered(value, place.scope)
      guard let target else {
        let jump = builder.add(
          Instruction(
            operation: isInverted ? .skipIf : .skipUnless, register: value.register, first: value.slot))
        emit(content, place.entering(scope))
        return builder.land(jump)
      }
      let section = builder.add(
        Instruction(
          operation: .section, flags: shapes == nil ? [] : .entersRecords, register: value.register,
          target: target, first: value.slot))
      _ = builder.label()
      emit(content, place.entering(scope))
      builder.add(Instruction(operation: .endSection))
      builder.land(section)
    case nil:
      // What the names inside mean depends on the unknown one.
      break
    }
  }

  /// The scope inside a section and the register that changes with it; no register where nothing is entered.
  private func entered(_ value: Value, _ scope: Scope) -> (Scope, UInt16?) {
    switch value.kind {
    case .flag: (scope, nil)
    case .text, .texts: (scope.entering(.text), Register.item)
    case .html: (scope.entering(.html), Register.item)
    case .record(let shape), .list(let shape): (scope.entering(shape), Register.shape(shape))
    case nil: (scope, Register.item)
    }
  }

  func name(of node: Node, _ place: Place) -> String {
    library.templates[place.template].text(node.name)
  }
}
