import CSV
import Diagnostics

/// What the references of every case and programme are looked up in.
struct CaseContext {
  let tree: ContentTree
  let framework: FrameworkIndex
  let register: RegisterIndex
  let links: LinkIndex
  let reading: ReadingContext

  var findings: Findings { reading.findings }
}

/// Decodes one folder of `ho-so/`: the case file, its plan and its reports.
struct CaseDecoder {
  let folder: CaseFolder
  let context: CaseContext

  private var findings: Findings { context.findings }

  init(folder: CaseFolder, context: CaseContext) {
    self.folder = folder
    self.context = context
  }

  /// The case; `nil` where something is missing that nothing can be done without.
  func decode() -> CaseFile? {
    if Codes.problem(with: folder.code) != nil {
      findings.report(
        ReferenceProblem.folderMismatch(folder.code), at: SourceLocation(path: ContentTree.shownPath(folder.path)))
    }
    let tables = folder.tables.compactMapValues { path in
      context.tree.read(path, findings: findings).map { CSVTable(parsing: $0) }
    }
    // What stands beside a case file that cannot be read is checked all the same.
    let decoded = decodeCase(tables: tables)
    let plan = decodePlan(tables: tables, decoded)
    let reports = folder.reports.compactMap { decodeReport($0, within: decoded.audience) }
    guard var contents = decoded.file else { return nil }
    contents.plan = plan
    contents.reports = reports.sorted { $0.kind.order < $1.kind.order }
    let caseFile = CaseFile(contents)
    CaseChecks(caseFile: caseFile, framework: context.framework.framework, findings: findings).run()
    return caseFile
  }

  /// What could be read of a case file.
  private struct DecodedCase {
    /// The case; `nil` where something is missing that nothing can be done without.
    var file: CaseFile.Parts?
    /// The codes of its weak links; `nil` where some may not have been read.
    var weakLinks: [String]?
    var audience = Audience.everyone
  }

  private func decodeCase(tables: [String: CSVTable]) -> DecodedCase {
    guard let path = folder.caseDocument, let file = context.tree.read(path, findings: findings),
      let document = Document(file, tables: tables, context.reading)
    else { return DecodedCase() }
    let reader = document.reader(CaseKey.self)
    reader.checkSecrecy(.secrecy)
    let organisation = reader.requiredText(.organisation).flatMap {
      context.register.codes.place(of: Located($0, at: reader.location(.organisation)), findings: findings)
    }
    let caseClass = reader.requiredText(.caseClass).flatMap {
      context.framework.caseClasses.place(of: Located($0, at: reader.location(.caseClass)), findings: findings)
    }
    let identifiedOn = reader.requiredDay(.identifiedOn)
    let audience = reader.audience(.audience, within: .everyone)
    let closure = decodeClosure(document, identifiedOn: identifiedOn, within: audience)
    let weakLinks = decodeWeakLinks(document, within: audience)
    let reclassifications = decodeReclassifications(
      document, from: identifiedOn, to: closure?.day, within: audience)
    let statistics = StatisticDecoder(document: document).decode(CaseKey.statistics, within: audience)
    let agencies = reader.list(.agencies).compactMap { context.framework.agencies.place(of: $0, findings: findings) }
    let prose = ProseDecoder(document: document, folder: folder, links: context.links).decode()
    let texts = (ground: reader.text(.ground), memberInCharge: reader.text(.memberInCharge))
    var decoded = DecodedCase(
      weakLinks: document.isWhole(CaseKey.weakLinks) ? weakLinks.map(\.code) : nil, audience: audience)
    // A case that is closed, but who knows when, can be compared with nothing.
    let isClosedSomeDay = closure == nil && reader.has(.closure)
    guard let organisation, let caseClass, let identifiedOn, !isClosedSomeDay else { return decoded }
    decoded.file = CaseFile.Parts(
      code: folder.code, organisation: organisation, initialClass: caseClass, identifiedOn: identifiedOn,
      ground: texts.ground, memberInCharge: texts.memberInCharge, agencies: agencies, weakLinks: weakLinks,
      reclassifications: reclassifications, closure: closure, plan: nil, reports: [], statistics: statistics,
      assessment: prose, audience: audience, location: document.location,
      identifiedLocation: reader.location(.identifiedOn))
    return decoded
  }

  private func decodeClosure(
    _ document: Document, identifiedOn: CivilDay?, within parent: Audience
  ) -> Closure? {
    guard let entry = document.reader(of: CaseKey.closure, ClosureKey.self) else { return nil }
    let day = entry.requiredDay(.day)
    entry.require(.outcome)
    let outcome = entry.choice(.outcome, of: Closure.Outcome.self)
    let ground = entry.text(.ground)
    let audience = entry.audience(.audience, within: parent)
    if let identifiedOn, let day, day < identifiedOn {
      entry.report(DateProblem.closedBeforeIdentified(day, identified: identifiedOn), at: .day)
    }
    guard let day else { return nil }
    // An outcome that could not be read was reported, and is taken for one that asks for no verdicts.
    return Closure(
      day: day, outcome: outcome ?? .dissolved, ground: ground, audience: audience, location: entry.location(.day))
  }

  private func decodeWeakLinks(_ document: Document, within parent: Audience) -> [WeakLink] {
    var codes = CodeIndex(Wording(vi: "khâu yếu", en: "weak link"))
    return document.readers(of: CaseKey.weakLinks, WeakLinkKey.self).compactMap { entry in
      let sign = entry.requiredText(.sign).flatMap {
        context.framework.signs.place(of: Located($0, at: entry.location(.sign)), findings: findings)
      }
      let summary = entry.requiredText(.summary)
      let cause = entry.text(.cause)
      let causeKind = entry.choice(.causeKind, of: CauseKind.self)
      let audience = entry.audience(.audience, within: parent)
      guard let code = entry.requiredLocalCode(.code) else { return nil }
      codes.insert(code, place: 0, findings: findings)
      return WeakLink(
        code: code.value, sign: sign ?? 0, summary: summary ?? "", cause: cause, causeKind: causeKind,
        audience: audience, location: code.location)
    }
  }

  private func decodeReclassifications(
    _ document: Document, from identifiedOn: CivilDay?, to closedOn: CivilDay?, within parent: Audience
  ) -> [Reclassification] {
    let entries = document.readers(of: CaseKey.reclassifications, ReclassificationKey.self)
    return entries.compactMap { entry -> Reclassification? in
      let day = entry.requiredDay(.day)
      let caseClass = entry.requiredText(.caseClass).flatMap {
        context.framework.caseClasses.place(of: Located($0, at: entry.location(.caseClass)), findings: findings)
      }
      let ground = entry.text(.ground)
      let audience = entry.audience(.audience, within: parent)
      guard let day else { return nil }
      if let identifiedOn, day < identifiedOn {
        entry.report(DateProblem.reclassifiedBeforeIdentified(day, identified: identifiedOn), at: .day)
      }
      if let closedOn, day > closedOn {
        entry.report(DateProblem.reclassifiedAfterClosed(day, closed: closedOn), at: .day)
      }
      return Reclassification(day: day, caseClass: caseClass ?? 0, ground: ground, audience: audience)
    }.sortedByDay(\.day)
  }

  private func decodePlan(tables: [String: CSVTable], _ decoded: DecodedCase) -> Plan? {
    guard let (kind, path) = folder.planDocument, let file = context.tree.read(path, findings: findings),
      let document = Document(file, tables: tables, context.reading)
    else { return nil }
    return PlanDecoder(
      document: document, kind: kind, folder: folder, context: context,
      weakLinks: decoded.weakLinks, parent: decoded.audience
    ).decode()
  }

  private func decodeReport(_ report: CaseFolder.ReportFile, within parent: Audience) -> Report? {
    guard let file = context.tree.read(report.path, findings: findings),
      let document = Document(file, context.reading)
    else { return nil }
    return ReportDecoder(document: document, kind: report.kind, folder: folder, links: context.links)
      .decode(within: parent)
  }
}

extension Report.Kind {
  /// By day; a quarterly report stands at its quarter's last day.
  fileprivate var order: CivilDay {
    switch self {
    case .quarterly(let quarter): quarter.lastDay
    case .adHoc(let day): day
    }
  }
}

extension Sequence {
  /// The elements by day; those of one day stay in the order of the file.
  func sortedByDay(_ day: (Element) -> CivilDay) -> [Element] {
    let elements = Array(self)
    guard zip(elements, elements.dropFirst()).contains(where: { day($1) < day($0) }) else { return elements }
    return elements.enumerated().sorted { left, right in
      (day(left.element), left.offset) < (day(right.element), right.offset)
    }.map(\.element)
  }
}
