import Diagnostics

/// Decodes `de-an.md` or `ke-hoach.md` with its tables.
struct PlanDecoder {
  let document: Document
  let kind: PlanKind
  let folder: CaseFolder
  let context: CaseContext
  /// The codes of the case's weak links; `nil` where the case could not be read.
  let weakLinks: [String]?
  /// The case's audience.
  let parent: Audience

  var findings: Findings { context.findings }

  /// The plan; `nil` where something is missing that nothing can be done without.
  func decode() -> Plan? {
    let reader = document.reader(PlanKey.self)
    reader.checkSecrecy(.secrecy)
    let (start, end) = reader.period(from: .start, to: .end)
    let audience = reader.audience(.audience, within: parent)
    let tasks = TaskDecoder(
      document: document,
      arrays: .init(
        tasks: PlanKey.tasks, updates: .updates, extensions: .extensions, cancellations: .cancellations),
      framework: context.framework, folder: folder, periodStart: start, parent: audience, weakLinks: weakLinks(_:_:)
    ).decode()
    let indicators = IndicatorDecoder(
      document: document, organisations: nil, findings: findings, weakLinks: weakLinks(_:_:)
    ).decode(PlanKey.indicators, targets: .targets, measurements: .measurements, within: audience)
    let steps = decodeSteps(within: audience)
    let verdicts = decodeVerdicts(within: audience)
    let texts = (number: reader.text(.documentNumber), by: reader.text(.approvedBy), lead: reader.text(.lead))
    let days = (document: reader.day(.documentDay), approved: reader.day(.approvedOn))
    let prose = ProseDecoder(document: document, folder: folder, links: context.links).decode()
    guard let start, let end else { return nil }
    return Plan(
      Plan.Parts(
        kind: kind, documentNumber: texts.number, documentDay: days.document, approvedOn: days.approved,
        approvedBy: texts.by, start: start, end: end, lead: texts.lead, steps: steps, tasks: tasks, verdicts: verdicts,
        indicators: indicators, body: prose, audience: audience,
        location: reader.has(.approvedOn) ? reader.location(.approvedOn) : document.location))
  }

  private func decodeSteps(within parent: Audience) -> [PlanStep] {
    var numbers = CodeIndex(Wording(vi: "bước", en: "step"))
    return document.readers(of: PlanKey.steps, PlanStepKey.self).compactMap { entry -> PlanStep? in
      entry.require(.number)
      let number = entry.integer(.number, in: 1...6)
      let deadline = entry.day(.deadline)
      let doneOn = entry.day(.doneOn)
      let audience = entry.audience(.audience, within: parent)
      guard let number else { return nil }
      numbers.insert(Located(String(number), at: entry.location(.number)), place: 0, findings: findings)
      return PlanStep(
        number: number, deadline: deadline, doneOn: doneOn, audience: audience, location: entry.location(.number))
    }.sorted { $0.number < $1.number }
  }

  private func decodeVerdicts(within parent: Audience) -> [Verdict] {
    document.readers(of: PlanKey.verdicts, VerdictKey.self).compactMap { entry -> Verdict? in
      let day = entry.requiredDay(.day)
      let weakLink = entry.requiredText(.weakLink)
      if let weakLink { checkWeakLink(Located(weakLink, at: entry.location(.weakLink))) }
      entry.require(.degree)
      let degree = entry.choice(.degree, of: Verdict.Degree.self)
      let ground = entry.text(.ground)
      let agency = entry.text(.agency).flatMap {
        context.framework.agencies.place(of: Located($0, at: entry.location(.agency)), findings: findings)
      }
      let audience = entry.audience(.audience, within: parent)
      guard let day, let weakLink, let degree else { return nil }
      return Verdict(day: day, weakLink: weakLink, degree: degree, ground: ground, agency: agency, audience: audience)
    }.sortedByDay(\.day)
  }

  /// The codes of the weak links in a list; those that the case does not have are reported.
  private func weakLinks<Key>(_ entry: RecordReader<Key>, _ key: Key) -> [String] {
    let codes = entry.list(key)
    for code in codes { checkWeakLink(code) }
    return codes.map(\.value)
  }

  /// Reports a weak link that the case does not have.
  private func checkWeakLink(_ code: Located<String>) {
    guard let weakLinks, !weakLinks.contains(code.value) else { return }
    let subject = Wording(vi: "khâu yếu", en: "weak link")
    findings.report(
      ReferenceProblem.unknownCode(code.value, subject, known: weakLinks), at: code.location)
  }
}
