import Diagnostics

extension Compiler {
  /// Puts out the call of a partial, or of the template that a dynamic name names.
  mutating func emitCall(_ node: Node, _ place: Place) {
    let indentation = indentation(of: node, place)
    let isIndented = node.isStandalone && (place.isIndented || !indentation.isEmpty)
    var flags: Instruction.Flags = place.isIndented && !isIndented ? .hidesIndentation : []
    let isDynamic = node.kind == .dynamicPartial || node.kind == .dynamicParent
    let key = { [place] (template: Int) in
      RoutineKey(template: template, scope: place.scope, blocks: place.blocks, isIndented: isIndented)
    }
    guard isDynamic else {
      guard let template = library.indices[name(of: node, place)] else { return findUnknownTemplate(node, place) }
      beginIndentation(indentation)
      let number = routine(key(template), caller: location(node, place))
      routines[current].callees.append(number)
      builder.add(Instruction(operation: .call, flags: flags, first: UInt32(clamping: number)))
      return endIndentation(indentation)
    }
    guard let value = templateName(node, place) else { return }
    if shapes != nil { flags.insert(.mustExist) }
    beginIndentation(indentation)
    let call = builder.add(
      Instruction(operation: .callNamed, flags: flags, register: value.register, first: value.slot))
    let candidates = library.templates.indices.map { routine(key($0), caller: location(node, place)) }
    let fault = TemplateFault.noCandidate(name(of: node, place))
    routines[current].choices.append(
      Routine.Choice(
        instruction: call,
        finding: TemplateFinding(fault: fault, location: location(node, place), caller: routines[current].caller),
        routines: candidates))
    endIndentation(indentation)
  }

  /// Puts out the call of a parent, with the blocks directly inside the tag as contents for its own.
  mutating func emitParent(_ node: Node, _ children: some Sequence<Int>, _ place: Place) {
    var inner = place
    let template = library.templates[place.template]
    for child in children where template.nodes[child].kind == .block {
      let name = template.text(template.nodes[child].name)
      inner.blocks.add(name, BlockArguments.Argument(template: place.template, node: child))
      if shapes != nil, node.kind == .parent { checkBlock(name, template.nodes[child], of: node, place) }
    }
    emitCall(node, inner)
  }

  /// Puts out a block: what a parent tag has given for it, else its own content.
  mutating func emitBlock(_ node: Node, _ content: Range<Int>, _ place: Place) {
    let name = name(of: node, place)
    guard let argument = place.blocks[name] else {
      return emit(content, place.entering(place.scope))
    }
    let given = library.templates[argument.template].nodes[argument.node]
    let indentation = indentation(of: node, place)
    var inner = Place(
      template: argument.template, scope: place.scope, blocks: place.blocks.without(name),
      isIndented: place.isIndented || !indentation.isEmpty)
    inner.depth = place.depth + 1
    inner.dedent = given.startsLine ? given.indentation.count : 0
    inner.continuesLine = !node.isStandalone && given.startsLine
    beginIndentation(indentation)
    if node.isStandalone, !given.startsLine, inner.isIndented { builder.add(Instruction(operation: .indent)) }
    emit((argument.node + 1)..<given.end, inner)
    endIndentation(indentation)
  }

  // MARK: Names of templates and blocks

  private mutating func templateName(_ node: Node, _ place: Place) -> Value? {
    switch resolve(node, place) {
    case .value(let value) where value.kind == nil || value.kind == .text: return value
    case nil: return nil
    default:
      find(.nameNotText(name(of: node, place)), node.name, place)
      return nil
    }
  }

  private mutating func findUnknownTemplate(_ node: Node, _ place: Place) {
    guard shapes != nil else { return }
    let name = name(of: node, place)
    find(.unknownPartial(name, nearest: nearest(to: name, in: library.names.sorted())), node.name, place)
  }

  /// A content for a block that the parent does not have would never be seen.
  private mutating func checkBlock(_ name: String, _ block: Node, of parent: Node, _ place: Place) {
    let parentName = self.name(of: parent, place)
    guard let template = library.indices[parentName] else { return }
    let known = blockNames[template] ?? library.blocks(of: template)
    blockNames[template] = .some(known)
    guard let offered = known, !offered.contains(name) else { return }
    let likely = nearest(to: name, in: offered.sorted())
    find(.unknownBlock(name, nearest: likely, parent: parentName), block.name, place)
  }

  private func location(_ node: Node, _ place: Place) -> SourceLocation {
    SourceLocation(path: library.templates[place.template].file.path, range: node.range)
  }

  // MARK: Indentation

  /// The blanks before the lines of what stands at a node, less those that are taken off every line here.
  private func indentation(of node: Node, _ place: Place) -> ArraySlice<UInt8> {
    library.templates[place.template].file.bytes[node.indentation.offsets].dropFirst(place.dedent)
  }

  private mutating func beginIndentation(_ blanks: ArraySlice<UInt8>) {
    guard !blanks.isEmpty else { return }
    let start = builder.store(blanks)
    builder.add(
      Instruction(
        operation: .indentMore, first: UInt32(clamping: start), second: UInt32(clamping: blanks.count)))
  }

  private mutating func endIndentation(_ blanks: ArraySlice<UInt8>) {
    guard !blanks.isEmpty else { return }
    builder.add(Instruction(operation: .indentLess, second: UInt32(clamping: blanks.count)))
  }
}

extension TemplateLibrary {
  /// The names of all blocks that a template and those it calls have; `nil` where a dynamic name may call any.
  func blocks(of template: Int) -> Set<String>? {
    var names: Set<String> = []
    var reached: Set = [template]
    var pending = [template]
    while let next = pending.popLast() {
      for node in templates[next].nodes {
        switch node.kind {
        case .dynamicPartial, .dynamicParent: return nil
        case .block: names.insert(templates[next].text(node.name))
        case .partial, .parent:
          guard let callee = indices[templates[next].text(node.name)] else { continue }
          if reached.insert(callee).inserted { pending.append(callee) }
        case .literal, .escaped, .raw, .section, .inverted: break
        }
      }
    }
    return names
  }
}
