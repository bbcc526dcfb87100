import Casebook

/// The attachments that a site publishes: those that something on its pages links to.
struct AttachmentList {
  /// Where each stands in the site, and its path below `content/`; sorted.
  let files: [(address: String, source: String)]

  init(_ model: SiteModel) {
    var sources: Set<String> = []
    func add(_ prose: Prose?) {
      for case .attachment(let path) in prose?.links.values.map({ $0 }) ?? [] { sources.insert(path) }
    }
    for places in model.casesByOrganisation {
      guard let current = places.last else { continue }
      let item = model.cases[current]
      add(item.file.assessment)
      add(item.file.plan?.body)
      for report in item.file.reports where report.isSent(by: model.day) { add(report.body) }
      guard let plan = item.countedPlan else { continue }
      let day = item.standing.closure.map { min($0.day, model.day) } ?? model.day
      for update in plan.tasks.flatMap(\.updates) where update.day <= day {
        if case .attachment(let path) = update.evidence { sources.insert(path) }
      }
    }
    for item in model.campaigns {
      add(item.file.body)
      for coverage in item.standing.coverage { add(item.file.reports[coverage.report].body) }
      for case .attachment(let path) in item.standing.obligations.flatMap(\.files) { sources.insert(path) }
    }
    for item in model.programmes {
      add(item.file.body)
      for update in item.file.tasks.flatMap(\.updates) where update.day <= model.day {
        if case .attachment(let path) = update.evidence { sources.insert(path) }
      }
    }
    files = sources.sorted().map { (PageAddress.attachment($0), $0) }
  }
}
