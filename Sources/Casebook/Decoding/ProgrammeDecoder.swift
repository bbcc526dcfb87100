import CSV
import Diagnostics

/// Decodes one folder of `chuong-trinh/`: the programme with its tables.
struct ProgrammeDecoder {
  let folder: ProgrammeFolder
  let context: CaseContext

  private var findings: Findings { context.findings }

  /// The programme; `nil` where something is missing that nothing can be done without.
  func decode() -> Programme? {
    if Codes.problem(with: folder.code) != nil {
      findings.report(
        ReferenceProblem.folderMismatch(folder.code), at: SourceLocation(path: ContentTree.shownPath(folder.path)))
    }
    let tables = folder.tables.compactMapValues { path in
      context.tree.read(path, findings: findings).map { CSVTable(parsing: $0) }
    }
    guard let path = folder.document, let file = context.tree.read(path, findings: findings),
      let document = Document(file, tables: tables, context.reading)
    else { return nil }
    guard let programme = decode(document) else { return nil }
    ProgrammeChecks(programme: programme, findings: findings).run()
    return programme
  }

  private func decode(_ document: Document) -> Programme? {
    let reader = document.reader(ProgrammeKey.self)
    reader.checkSecrecy(.secrecy)
    let title = reader.requiredText(.title)
    let (start, end) = reader.period(from: .start, to: .end)
    let audience = reader.audience(.audience, within: .everyone)
    let tasks = TaskDecoder(
      document: document,
      arrays: .init(
        tasks: ProgrammeKey.tasks, updates: .updates, extensions: .extensions, cancellations: .cancellations),
      framework: context.framework, folder: folder, periodStart: start, parent: audience, weakLinks: noWeakLinks(_:_:)
    ).decode()
    let indicators = IndicatorDecoder(
      document: document, organisations: context.register.codes, findings: findings, weakLinks: noWeakLinks(_:_:)
    ).decode(ProgrammeKey.indicators, targets: .targets, measurements: .measurements, within: audience)
    let duties = decodeDuties(document, programmeStart: start, within: audience)
    let documentNumber = reader.text(.documentNumber)
    let documentDay = reader.day(.documentDay)
    let prose = ProseDecoder(document: document, folder: folder, links: context.links).decode()
    guard let title, let start, let end else { return nil }
    return Programme(
      code: folder.code, title: title, documentNumber: documentNumber, documentDay: documentDay, start: start, end: end,
      tasks: tasks, indicators: indicators, duties: duties, body: prose, audience: audience,
      location: document.location)
  }

  private func decodeDuties(
    _ document: Document, programmeStart: CivilDay?, within parent: Audience
  ) -> [RecurringDuty] {
    var codes = CodeIndex(Wording(vi: "việc định kỳ", en: "recurring duty"))
    return document.readers(of: ProgrammeKey.duties, DutyKey.self).compactMap { entry -> RecurringDuty? in
      let work = entry.requiredText(.work)
      entry.require(.period)
      let period = entry.choice(.period, of: RecurringDuty.Period.self)
      let start = entry.day(.start)
      let agencies = entry.codes(.agencies).compactMap {
        context.framework.agencies.place(of: $0, findings: findings)
      }
      let audience = entry.audience(.audience, within: parent)
      guard let code = entry.requiredLocalCode(.code) else { return nil }
      codes.insert(code, place: 0, findings: findings)
      guard let period, let begins = start ?? programmeStart else { return nil }
      return RecurringDuty(
        code: code.value, work: work ?? "", period: period, start: begins, agencies: agencies, audience: audience,
        location: code.location)
    }
  }

  /// Reports every weak link that an entry names: there is none that it could mean.
  private func noWeakLinks<Key>(_ entry: RecordReader<Key>, _ key: Key) -> [String] {
    for code in entry.list(key) {
      findings.report(ReferenceProblem.weakLinkOfProgramme(code.value), at: code.location)
    }
    return []
  }
}

extension RecordReader {
  /// The codes of a list that may be written as one text where it has one.
  fileprivate func codes(_ key: Key) -> [Located<String>] {
    guard case .toml(let value) = value(key), value.kind == .string else { return list(key) }
    return text(key).map { [Located($0, at: location(key))] } ?? []
  }
}
