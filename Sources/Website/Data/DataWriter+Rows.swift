import Casebook
import Progress

extension DataWriter {
  var casesTable: DataTable {
    DataTable(
      DataTableName.cases.schema,
      rows: rows({ _ in [()] }) { item, _ in
        let (file, standing) = (item.file, item.standing)
        let organisation = register.organisations[file.organisation]
        return [
          .text(file.code), .text(organisation.code), .text(organisation.name),
          .text(framework.caseClasses[standing.caseClass].code),
          .texts(item.groups.map { framework.groups[$0].code }), .day(file.identifiedOn),
          .day(standing.closure?.day), .text(standing.rating.rawValue), .reasons(standing.reasons),
          .number(standing.progress?.planned.rounded(toDecimals: 4)),
          .number(standing.progress?.actual.rounded(toDecimals: 4)),
          .number(standing.progress?.gap.rounded(toDecimals: 4)), .number(standing.slip),
          .day(standing.forecast?.day), .text(file.memberInCharge), .text(item.countedPlan?.lead),
        ]
      })
  }

  var tasksTable: DataTable {
    DataTable(
      DataTableName.tasks.schema,
      rows: rows(\.sortedTasks) { item, place in
        let standing = item.standing.tasks[place]
        guard let task = item.countedPlan?.tasks[place] else { return [] }
        return [.text(item.file.code)] + values(of: task, standing)
          + [.texts(task.weakLinks), values(ofAgencies: task.agencies)]
      })
  }

  var weakLinksTable: DataTable {
    DataTable(
      DataTableName.weakLinks.schema,
      rows: rows(\.sortedWeakLinks) { item, place in
        let weakLink = item.file.weakLinks[place]
        let standing = item.standing.weakLinks[place]
        let tasks = item.countedPlan.map { plan in standing.tasks.map { plan.tasks[$0].code } } ?? []
        return [
          .text(item.file.code), .text(weakLink.code), .text(framework.signs[weakLink.sign].code),
          .text(weakLink.causeKind?.rawValue), .text(standing.degree.rawValue), .day(standing.verdict?.day),
          .texts(tasks.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
        ]
      })
  }

  var extensionsTable: DataTable {
    DataTable(
      DataTableName.extensions.schema,
      rows: rows(\.ledger) { item, entry in
        [
          .text(item.file.code), .text(entry.task), .day(entry.granted.day), .day(entry.from),
          .day(entry.granted.deadline), .text(entry.granted.document),
        ]
      })
  }

  var indicatorsTable: DataTable {
    DataTable(
      DataTableName.indicators.schema,
      rows: rows(\.sortedIndicators) { item, place in
        let standing = item.standing.indicators[place]
        guard let indicator = item.countedPlan?.indicators[place] else { return [] }
        return [.text(item.file.code)] + values(of: indicator) + values(of: standing)
          + values(of: standing.target, standing.outcome)
      })
  }

  var reportsTable: DataTable {
    DataTable(
      DataTableName.reports.schema,
      rows: rows(\.standing.reports) { item, report in
        [
          .text(item.file.code), .text(report.quarter.code), .day(report.deadline), .day(report.sentOn),
          .text(report.state.rawValue),
        ]
      })
  }

  /// A row for each entry of each case, the cases by code.
  func rows<Entry>(
    _ entries: @escaping @Sendable (SiteModel.StandingCase) -> [Entry],
    _ row: @escaping @Sendable (SiteModel.StandingCase, Entry) -> [DataValue]
  ) -> DataTable.Rows {
    { take in
      for item in casesByCode {
        for entry in entries(item) { try take(row(item, entry)) }
      }
    }
  }
}

extension SiteModel.StandingCase {
  /// The plan where it counts.
  var countedPlan: Plan? {
    standing.planCounts ? file.plan : nil
  }

  /// The places of the tasks in the plan, by code.
  fileprivate var sortedTasks: [Int] {
    guard let tasks = countedPlan?.tasks else { return [] }
    return tasks.indices.sortedByCode { tasks[$0].code }
  }

  /// The places of the weak links in the case, by code.
  fileprivate var sortedWeakLinks: [Int] {
    file.weakLinks.indices.sortedByCode { file.weakLinks[$0].code }
  }

  /// The places of the indicators in the plan, by code.
  fileprivate var sortedIndicators: [Int] {
    guard let indicators = countedPlan?.indicators else { return [] }
    return indicators.indices.sortedByCode { indicators[$0].code }
  }

  /// The extensions granted, by day, then by the task's code.
  fileprivate var ledger: [(task: String, granted: DeadlineExtension, from: CivilDay)] {
    guard let plan = countedPlan else { return [] }
    let day = standing.closure.map { min($0.day, standing.day) } ?? standing.day
    return sortedTasks.flatMap { plan.tasks[$0].ledger(upTo: day) }.enumerated()
      .sorted { ($0.element.granted.day, $0.offset) < ($1.element.granted.day, $1.offset) }.map(\.element)
  }
}

extension Range<Int> {
  /// The places by the bytes of their codes.
  func sortedByCode(_ code: (Int) -> String) -> [Int] {
    // Most are in order as they stand, which is told at a glance.
    let isSorted = zip(self, dropFirst()).allSatisfy { code($0).utf8.lexicographicallyPrecedes(code($1).utf8) }
    return isSorted ? Array(self) : sorted { code($0).utf8.lexicographicallyPrecedes(code($1).utf8) }
  }
}
