import Casebook
import Mustache
import Progress

extension PageWriter {
  /// The most rows of a list on the overview, which leads on to the whole list.
  static let overviewRows = 50

  /// Writes the overview.
  func writeOverview(_ page: inout RecordWriter<OverviewFields>, _ planned: PlannedPage) {
    let total = model.rollUps.total
    let upcoming = model.upcoming(days: 30, most: PageWriter.overviewRows)
    let decisions = model.decisions
    page.record(\.frame) { writeFrame(&$0, planned, title: casebook.settings.title) }
    let summary = overviewSummary
    page.summary = filled(summary)
    page.html(\.linkedSummary) { write(summary, on: planned, into: &$0) }
    page.record(\.total) { write(&$0, total, organisationCount: register.organisations.count, scope: .whole) }
    page.hasDecisions = !decisions.isEmpty
    page.record(\.decisionCount) {
      write(&$0, figure("can-quyet-dinh", decisions.count, model.figures.address(.decisions, of: .whole)))
    }
    page.list(\.decisions, decisions.prefix(PageWriter.overviewRows)) { row, decision in
      let item = model.cases[decision.standingCase]
      let organisation = register.organisations[item.file.organisation]
      row.organisation = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      if let superior = organisation.superior { row.superior = register.organisations[superior].name }
      row.reason = reason(decision.kind, item)
      row.record(\.kind) { write(&$0, decision.kind.rawValue, strings["quyet-dinh.\(decision.kind.rawValue)"]) }
    }
    page.hasUpcoming = !upcoming.isEmpty
    page.list(\.upcoming, upcoming) { write(&$0, $1) }
    writeChanges(&page)
    page.list(\.groups, framework.groups.indices) { writeGroupRow(&$0, $1) }
    page.list(\.superiors, model.superiorsToCompare) { row, place in
      let organisation = register.organisations[place]
      row.code = organisation.code
      row.name = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      row.record(\.rollUp) {
        write(
          &$0, model.rollUps.organisations[place], organisationCount: register.count(from: place),
          scope: .superior(place))
      }
    }
    page.list(\.trend, model.quarters.spans.indices) { row, place in
      let span = model.quarters.spans[place]
      let counts = model.quarters.whole[place].ratings
      let quarter = span.quarter.code
      row.quarter = words.quarter(span.quarter)
      row.day = words.day(span.day)
      row.total = words.number(counts.total)
      row.record(\.cases) {
        write(&$0, figure("ho-so", counts.total, model.figures.address(.trend, of: .whole, section: quarter)))
      }
      let ratings = Rating.bySeverity.map { ($0.rawValue, words.rating($0), counts[$0]) }
      row.list(\.ratings, shares(ratings, .trend, of: .whole, idPrefix: quarter + "-")) { write(&$0, $1) }
    }
  }

  private var overviewSummary: FigureSentence {
    let total = model.rollUps.total
    return FigureSentence(
      key: "tom-tat.tong-quan",
      figures: [
        ("ho-so", total.caseCount, address(.cases)), ("dang-mo", total.openCount, address(.cases, "dang-mo")),
        ("cham", total.ratings[.behind], address(.cases, Rating.behind.rawValue)),
        ("nghiem-trong", total.ratings[.seriouslyBehind], address(.cases, Rating.seriouslyBehind.rawValue)),
        ("qua-han", total.tasks[.overdue], address(.tasks, TaskState.overdue.rawValue)),
        ("sap-han", total.tasks[.dueSoon], address(.tasks, TaskState.dueSoon.rawValue)),
      ])
  }

  private func address(_ kind: FigureKind, _ section: String? = nil) -> String {
    model.figures.address(kind, of: .whole, section: section)
  }

  /// Writes a group as a row beside the others.
  func writeGroupRow(_ row: inout RecordWriter<RollUpRowFields>, _ place: Int) {
    let group = framework.groups[place]
    row.code = group.code
    row.name = group.name
    row.address = PageAddress.group(group.code)
    row.record(\.rollUp) {
      write(
        &$0, model.rollUps.groups[place], organisationCount: register.organisations.count, scope: .group(place))
    }
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
