import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the overview.
  func writeOverview(_ page: inout RecordWriter<OverviewFields>, _ planned: PlannedPage) {
    let total = model.rollUps.total
    let upcoming = model.allDeadlines.filter { (0...30).contains($0.day - model.day) }.prefix(ListParts.partSize)
    let decisions = decisions
    page.record(\.frame) { writeFrame(&$0, planned, title: casebook.settings.title) }
    page.summary = strings.filled(
      "tom-tat.tong-quan",
      [
        "ho-so": words.number(total.caseCount), "dang-mo": words.number(total.openCount),
        "cham": words.number(total.ratings[.behind]), "nghiem-trong": words.number(total.ratings[.seriouslyBehind]),
        "qua-han": words.number(total.tasks[.overdue]), "sap-han": words.number(total.tasks[.dueSoon]),
      ])
    page.record(\.total) { write(&$0, total, organisationCount: register.organisations.count) }
    page.hasDecisions = !decisions.isEmpty
    page.list(\.decisions, decisions) { row, decision in
      let item = model.cases[decision.standingCase]
      let organisation = register.organisations[item.file.organisation]
      row.organisation = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      if let superior = organisation.superior { row.superior = register.organisations[superior].name }
      row.reason = decision.reason
      row.record(\.kind) { write(&$0, decision.kind.rawValue, strings["quyet-dinh.\(decision.kind.rawValue)"]) }
    }
    page.hasUpcoming = !upcoming.isEmpty
    page.list(\.upcoming, upcoming) { write(&$0, $1) }
    page.list(\.groups, framework.groups.indices) { writeGroupRow(&$0, $1) }
    page.list(\.superiors, superiorsToCompare) { row, place in
      let organisation = register.organisations[place]
      row.code = organisation.code
      row.name = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      row.record(\.rollUp) {
        write(&$0, model.rollUps.organisations[place], organisationCount: register.count(from: place))
      }
    }
    page.list(\.trend, model.quarters.spans.indices) { row, place in
      let span = model.quarters.spans[place]
      let counts = model.quarters.whole[place].ratings
      row.quarter = words.quarter(span.quarter)
      row.day = words.day(span.day)
      row.total = words.number(counts.total)
      let ratings = Rating.allCases.sorted { $0.severity < $1.severity }
      row.list(\.ratings, shares(ratings.map { ($0.rawValue, words.rating($0), counts[$0]) })) { write(&$0, $1) }
    }
  }

  /// Writes a group as a row beside the others.
  func writeGroupRow(_ row: inout RecordWriter<RollUpRowFields>, _ place: Int) {
    let group = framework.groups[place]
    row.code = group.code
    row.name = group.name
    row.address = PageAddress.group(group.code)
    row.record(\.rollUp) {
      write(&$0, model.rollUps.groups[place], organisationCount: register.organisations.count)
    }
  }

  /// The bodies directly below the root that have cases, the one with the most open ones first.
  private var superiorsToCompare: [Int] {
    let places = register.root.map { register.children[$0] } ?? []
    return places.filter { model.rollUps.organisations[$0].caseCount > 0 }.sorted { left, right in
      let counts = (model.rollUps.organisations[left].openCount, model.rollUps.organisations[right].openCount)
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }.prefix(ListParts.partSize).map { $0 }
  }

  private typealias Decision = (standingCase: Int, kind: DecisionKind, reason: String)

  /// Every open case that needs a decision, once for each kind, the most pressing kind first.
  private var decisions: [Decision] {
    let open = model.worstFirst.filter { model.cases[$0].standing.isOpen }
    let found = open.map { ($0, decisions(on: $0)) }
    return DecisionKind.allCases.flatMap { kind in found.flatMap { $0.1.filter { $0.kind == kind } } }
  }

  private func decisions(on place: Int) -> [Decision] {
    let item = model.cases[place]
    let standing = item.standing
    let thresholds = casebook.settings.thresholds
    var decisions: [Decision] = []
    func add(_ kind: DecisionKind, _ reasons: [String]) {
      if !reasons.isEmpty { decisions.append((place, kind, reasons.joined(separator: "; "))) }
    }
    func words(where fits: (RatingReason) -> Bool) -> [String] {
      standing.reasons.filter(fits).map(self.words.reason)
    }
    if standing.rating == .seriouslyBehind, standing.planCounts {
      let isLong = words { if case .taskOverdue(_, let days) = $0 { days > thresholds.longOverdueDays } else { false } }
      let gap = words { if case .gap = $0 { true } else { false } }
      add(.seriouslyBehind, isLong.isEmpty ? gap : [])
      add(.longOverdue, isLong + gap)
    }
    if !standing.planCounts, standing.rating == .seriouslyBehind {
      add(.noPlan, words { if case .noPlan = $0 { true } else { false } })
    }
    let tasks = zip(item.file.plan?.tasks ?? [], standing.tasks)
    add(
      .severalExtensions,
      tasks.filter { $1.extensionCount >= 2 && $1.doneOn == nil && $1.state != .calledOff }.map { task, standing in
        strings.filled(
          "ly-do-quyet-dinh.gia-han-nhieu-lan",
          ["nhiem-vu": task.code, "so-lan": self.words.number(standing.extensionCount)])
      })
    add(.reportMissing, words { if case .reportMissing = $0 { true } else { false } })
    if standing.isReadyToClose { add(.readyToClose, [strings["ly-do-quyet-dinh.co-the-ket-thuc"]]) }
    return decisions
  }
}

extension Register {
  /// How many organisations there are from one on downwards, itself among them.
  func count(from place: Int) -> Int {
    var count = 0
    var stack = [place]
    while let next = stack.popLast() {
      count += 1
      stack += children[next]
    }
    return count
  }
}
