import Casebook

extension SiteModel {
  /// What can be found besides what belongs to organisations: the organisations from the root downwards, then all else.
  ///
  /// What belongs to each organisation follows in the same order.
  var searchHead: [SearchSubject] {
    let framework = casebook.framework
    var subjects: [SearchSubject] = organisationsFromRoot.map { .organisation($0) }
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
    for place in campaigns.indices { subjects += self.subjects(ofCampaign: place) }
    return subjects
  }

  private func subjects(ofProgramme place: Int) -> [SearchSubject] {
    let file = programmes[place].file
    let sections = file.body.map { ProseSections($0).sections.count } ?? 0
    return [.programme(place)] + file.tasks.indices.map { .programmeTask(ofProgramme: place, $0) }
      + file.indicators.indices.map { .programmeIndicator(ofProgramme: place, $0) }
      + file.duties.indices.map { .duty(ofProgramme: place, $0) }
      + (0..<sections).map { .programmeSection(ofProgramme: place, $0) }
  }

  /// What an organisation's page shows of a case but for its texts; of earlier ones only the weak links.
  func searchSubjects(ofCase place: Int, isCurrent: Bool) -> [SearchSubject] {
    let item = cases[place]
    var subjects: [SearchSubject] = item.file.weakLinks.indices.map { .weakLink(ofCase: place, $0) }
    guard isCurrent else { return subjects }
    if let plan = item.countedPlan {
      subjects += plan.tasks.indices.map { .task(ofCase: place, $0) }
      subjects += plan.indicators.indices.map { .indicator(ofCase: place, $0) }
    }
    return subjects + sentReports(ofCase: place).map { .report(ofCase: place, $0) }
  }

  /// The texts that an organisation's page shows of its present case.
  func searchDocuments(ofCase place: Int) -> [CaseDocument] {
    ([.assessment, .plan] + sentReports(ofCase: place).map { CaseDocument.report($0) }).filter {
      prose(of: $0, in: cases[place])?.isEmpty == false
    }
  }

  private func sentReports(ofCase place: Int) -> [Int] {
    let reports = cases[place].file.reports
    return reports.indices.filter { reports[$0].isSent(by: day) }
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
  var organisationsFromRoot: [Int] {
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
