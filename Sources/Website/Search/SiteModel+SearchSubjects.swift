import Casebook

extension SiteModel {
  /// Everything that can be found, in three runs: the organisations from the root downwards, what belongs to none, and
  /// what belongs to each organisation in the same order.
  ///
  /// `ownCounts` holds how many of the last run belong to each of the first.
  var searchSubjects: (subjects: [SearchSubject], ownCounts: [Int]) {
    let order = organisationsFromRoot
    let framework = casebook.framework
    var subjects: [SearchSubject] = order.map { .organisation($0) }
    subjects += framework.groups.indices.map { .group($0) }
    subjects += framework.signs.indices.map { .sign($0) }
    subjects += framework.directions.indices.map { .direction($0) }
    subjects += framework.caseClasses.indices.map { .caseClass($0) }
    subjects += framework.agencies.indices.map { .agency($0) }
    for (place, page) in casebook.pages.enumerated() {
      let count = max(1, ProseSections(page.body).sections.count)
      subjects += (0..<count).map { .page(place, section: $0) }
    }
    for place in programmes.indices { subjects += self.subjects(ofProgramme: place) }
    let ownCounts = order.map { organisation in
      let before = subjects.count
      for place in casesByOrganisation[organisation].reversed() {
        subjects += self.subjects(ofCase: place, isCurrent: place == currentCase(of: organisation))
      }
      return subjects.count - before
    }
    return (subjects, ownCounts)
  }

  private func subjects(ofProgramme place: Int) -> [SearchSubject] {
    let file = programmes[place].file
    let sections = file.body.map { ProseSections($0).sections.count } ?? 0
    return [.programme(place)] + file.tasks.indices.map { .programmeTask(ofProgramme: place, $0) }
      + file.indicators.indices.map { .programmeIndicator(ofProgramme: place, $0) }
      + file.duties.indices.map { .duty(ofProgramme: place, $0) }
      + (0..<sections).map { .programmeSection(ofProgramme: place, $0) }
  }

  /// What an organisation's page shows of a case; of earlier ones only the weak links.
  private func subjects(ofCase place: Int, isCurrent: Bool) -> [SearchSubject] {
    let item = cases[place]
    var subjects: [SearchSubject] = item.file.weakLinks.indices.map { .weakLink(ofCase: place, $0) }
    guard isCurrent else { return subjects }
    if let plan = item.countedPlan {
      subjects += plan.tasks.indices.map { .task(ofCase: place, $0) }
      subjects += plan.indicators.indices.map { .indicator(ofCase: place, $0) }
    }
    let reports = item.file.reports.indices.filter { item.file.reports[$0].isSent(by: day) }
    subjects += reports.map { .report(ofCase: place, $0) }
    for document in [.assessment, .plan] + reports.map({ CaseDocument.report($0) }) {
      guard let prose = prose(of: document, in: item), !prose.isEmpty else { continue }
      subjects += ProseSections(prose).sections.indices.map { .section(ofCase: place, document, $0) }
    }
    return subjects
  }

  /// A text of a case.
  func prose(of document: CaseDocument, in item: StandingCase) -> Prose? {
    switch document {
    case .assessment: item.file.assessment
    case .plan: item.file.plan?.body
    case .report(let number): item.file.reports[number].body
    }
  }

  /// The organisations, each before those below it.
  private var organisationsFromRoot: [Int] {
    let register = casebook.register
    var order: [Int] = []
    var stack = register.root.map { [$0] } ?? []
    while let place = stack.popLast() {
      order.append(place)
      stack += register.children[place].reversed()
    }
    return order
  }
}
