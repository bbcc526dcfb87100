import Casebook
import Progress

extension DataWriter {
  var casesTable: DataTable {
    DataTable(
      columns: [
        "ma", "to-chuc", "ten", "phan-loai", "nhom", "nhan-dien", "ket-thuc", "xep-hang", "ly-do", "ke-hoach",
        "thuc-te",
        "lech", "tre", "du-bao", "phu-trach", "dau-moi",
      ],
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
      columns: [
        "ho-so", "ma", "viec", "nguoi", "tham-quyen", "trach-nhiem", "san-pham", "bat-dau", "han-goc", "han", "muc",
        "trang-thai", "xong", "tre", "gia-han", "thieu-cap-nhat", "khau-yeu", "co-quan",
      ],
      rows: rows(\.sortedTasks) { item, place in
        let standing = item.standing.tasks[place]
        guard let task = item.countedPlan?.tasks[place] else { return [] }
        return [
          .text(item.file.code), .text(task.code), .text(task.work), .text(task.person), .text(task.authority),
          .text(task.responsibility), .text(task.deliverable), .day(task.start), .day(task.originalDeadline),
          .day(standing.deadline), .number(standing.progress), .text(standing.state.rawValue), .day(standing.doneOn),
          .number(standing.slip), .number(standing.extensionCount), .flag(standing.isStale), .texts(task.weakLinks),
          .texts(task.agencies.map { framework.agencies[$0].code }),
        ]
      })
  }

  var weakLinksTable: DataTable {
    DataTable(
      columns: ["ho-so", "ma", "bieu-hien", "loai", "muc", "ngay", "nhiem-vu"],
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
      columns: ["ho-so", "nhiem-vu", "ngay", "tu", "den", "van-ban"],
      rows: rows(\.ledger) { item, entry in
        [
          .text(item.file.code), .text(entry.task), .day(entry.granted.day), .day(entry.from),
          .day(entry.granted.deadline), .text(entry.granted.document),
        ]
      })
  }

  var indicatorsTable: DataTable {
    DataTable(
      columns: [
        "ho-so", "ma", "ten", "don-vi", "chieu", "goc", "gia-tri", "ngay", "dich", "han", "dat", "muc-dat",
      ],
      rows: rows(\.sortedIndicators) { item, place in
        let standing = item.standing.indicators[place]
        guard let indicator = item.countedPlan?.indicators[place] else { return [] }
        return [
          .text(item.file.code), .text(indicator.code), .text(indicator.name), .text(indicator.unit),
          .text(indicator.direction.rawValue), .number(indicator.baseline.map(rounded)),
          .number(standing.value.map(rounded)), .day(standing.valueDay), goal(standing.target?.goal),
          .day(standing.target?.deadline), .flag(standing.outcome?.isMet), .number(standing.outcome?.attainment),
        ]
      })
  }

  var reportsTable: DataTable {
    DataTable(
      columns: ["ho-so", "ky", "han", "ngay-gui", "trang-thai"],
      rows: rows(\.standing.reports) { item, report in
        [
          .text(item.file.code), .text(report.quarter.code), .day(report.deadline), .day(report.sentOn),
          .text(report.state.rawValue),
        ]
      })
  }

  /// What a target asks for.
  func goal(_ goal: IndicatorTarget.Goal?) -> DataValue {
    switch goal {
    case nil: .absent
    case .value(let value): .number(rounded(.number(value)))
    case .range(let lower, let upper): .range(rounded(.number(lower)), rounded(.number(upper)))
    }
  }

  /// A value with at most 4 decimals.
  func rounded(_ quantity: Quantity) -> DecimalNumber {
    ExactRatio(FractionSum(quantity)).rounded(toDecimals: 4)
  }

  /// The cases by code.
  var casesByCode: [SiteModel.StandingCase] {
    let places = model.cases.indices.sortedByCode { model.cases[$0].file.code }
    return places.map { model.cases[$0] }
  }

  /// A row for each entry of each case, the cases by code.
  func rows<Entry>(
    _ entries: @escaping @Sendable (SiteModel.StandingCase) -> [Entry],
    _ row: @escaping @Sendable (SiteModel.StandingCase, Entry) -> [DataValue]
  ) -> DataTable.Rows {
    { take in
      for item in casesByCode {
        for entry in entries(item) { take(row(item, entry)) }
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
