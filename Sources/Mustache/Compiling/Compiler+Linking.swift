import Diagnostics

extension Compiler {
  /// Joins the routines into a program, if nothing is wrong with those that may run.
  mutating func link(root: ObjectIdentifier?) -> Compilation {
    let faulty = faultyRoutines()
    var findings: Set<TemplateFinding> = []
    var usedTemplates: Set<String> = []
    var isWhole = !isExhausted
    var reached: Set = [0]
    var pending = [0]
    while let number = pending.popLast() {
      let routine = routines[number]
      let template = library.templates[routine.key.template]
      usedTemplates.insert(template.name)
      findings.formUnion(routine.findings)
      isWhole = isWhole && routine.findings.isEmpty && template.findings.isEmpty
      var next = routine.callees
      for choice in routine.choices {
        let fitting = choice.routines.filter { !faulty.contains($0) }
        next += fitting
        builder.setChoice(
          choice.instruction,
          fitting.map { (library.templates[routines[$0].key.template].name, routines[$0].entry) })
        if fitting.isEmpty, !isExhausted {
          findings.insert(choice.finding)
          isWhole = false
        }
      }
      for callee in next where reached.insert(callee).inserted { pending.append(callee) }
    }
    if isExhausted, let first = routines.first {
      let location = SourceLocation(path: library.templates[first.key.template].file.path)
      findings = [TemplateFinding(fault: .growsTooLarge, location: location)]
    }
    if isWhole { builder.setCalls(routines.map(\.entry)) }
    return Compilation(
      program: isWhole ? builder.program(root: root, shapes: shapes?.shapes.count ?? 0) : nil,
      diagnostics: distinct(findings).sorted(), usedConstants: usedConstants, usedTemplates: usedTemplates)
  }

  /// The routines with a fault of their own or in one that they call: no dynamic name can mean them.
  private func faultyRoutines() -> Set<Int> {
    var callers: [[Int]] = Array(repeating: [], count: routines.count)
    var faulty: Set<Int> = []
    for (number, routine) in routines.enumerated() {
      for callee in routine.callees { callers[callee].append(number) }
      if !routine.findings.isEmpty || !library.templates[routine.key.template].findings.isEmpty {
        faulty.insert(number)
      }
    }
    var pending = Array(faulty)
    while let next = pending.popLast() {
      for caller in callers[next] where faulty.insert(caller).inserted { pending.append(caller) }
    }
    return faulty
  }

  /// The diagnostics of the findings; what is found again when a template is called from elsewhere is told once.
  private func distinct(_ findings: Set<TemplateFinding>) -> [Diagnostic] {
    var first: [Diagnostic] = []
    var seen: Set<[AnyHashable]> = []
    for finding in findings.sorted(by: { $0.callerOrder < $1.callerOrder }) {
      let diagnostic = finding.diagnostic
      if seen.insert([diagnostic.code, diagnostic.location]).inserted { first.append(diagnostic) }
    }
    return first
  }
}

extension TemplateFinding {
  /// Files and places as they are told in order; no caller comes first.
  fileprivate var callerOrder: (String, UInt32) {
    (caller?.path ?? "", caller?.range?.lowerBound ?? 0)
  }
}
