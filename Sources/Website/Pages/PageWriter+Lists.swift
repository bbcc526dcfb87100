import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the register as a tree.
  func writeOrganisations(_ page: inout RecordWriter<OrganisationsFields>, _ planned: PlannedPage, _ part: Int) {
    let parts = ListParts(rowCount: model.treeRows.count)
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.danh-sach-to-chuc"]) }
    page.summary = strings.filled(
      "tom-tat.to-chuc",
      [
        "to-chuc": words.number(register.organisations.count),
        "co-ho-so": words.number(model.rollUps.total.organisations.count),
      ])
    page.list(\.rows, model.treeRows[parts.rows(ofPart: part)]) { row, treeRow in
      write(&row, organisation: treeRow.organisation, depth: treeRow.depth)
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.organisations) }
  }

  /// Writes the groups, and the classes, side by side.
  func writeGroups(_ page: inout RecordWriter<GroupsFields>, _ planned: PlannedPage) {
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.cac-nhom"]) }
    page.list(\.groups, framework.groups.indices) { writeGroupRow(&$0, $1) }
    page.list(\.classes, framework.caseClasses.indices) { row, place in
      let caseClass = framework.caseClasses[place]
      row.code = caseClass.code
      row.name = caseClass.name
      row.address = PageAddress.caseClass(caseClass.code)
      row.record(\.rollUp) {
        write(
          &$0, model.rollUps.caseClasses[place], organisationCount: register.organisations.count,
          scope: .caseClass(place))
      }
    }
  }

  /// Writes a group.
  func writeGroup(_ page: inout RecordWriter<CaseSetFields>, _ planned: PlannedPage, _ place: Int, _ part: Int) {
    let group = framework.groups[place]
    page.isGroup = true
    page.kind = strings["trang.nhom"]
    page.list(\.directions, directions(ofGroup: place)) { write(&$0, $1) }
    writeCaseSet(
      &page, planned, name: group.name, crumbs: [(strings["menu.nhom"], PageAddress.groups)],
      model.rollUps.groups[place],
      address: PageAddress.group(group.code), scope: .group(place), part, model.lists.casesByGroup[place])
  }

  /// Writes a class.
  func writeClass(_ page: inout RecordWriter<CaseSetFields>, _ planned: PlannedPage, _ place: Int, _ part: Int) {
    let caseClass = framework.caseClasses[place]
    page.isClass = true
    page.kind = strings["trang.phan-loai"]
    writeCaseSet(
      &page, planned, name: caseClass.name, crumbs: [(strings["menu.nhom"], PageAddress.groups)],
      model.rollUps.caseClasses[place], address: PageAddress.caseClass(caseClass.code), scope: .caseClass(place),
      part, model.lists.casesByClass[place])
  }

  /// Writes a body: the cases that it follows, and the deadlines of tasks that it takes part in.
  func writeAgency(_ page: inout RecordWriter<CaseSetFields>, _ planned: PlannedPage, _ place: Int, _ part: Int) {
    let agency = framework.agencies[place]
    page.isAgency = true
    page.kind = strings["trang.co-quan"]
    page.role = agency.role ?? ""
    page.calendar = PageAddress.calendar(ofAgency: agency.code)
    let deadlines = model.lists.deadlinesByAgency[place]
    if part == 1 {
      let duties = model.duties(ofAgency: place)
      page.hasDuties = !duties.isEmpty
      page.list(\.duties, duties) { write(&$0, $1.duty, of: $1.programme) }
      writeMilestones(&page, ofAgency: place)
    }
    let parts = model.parts(ofAgency: place)
    let shown = deadlines[parts.rows(ofPart: part, among: deadlines.count)]
    page.hasDeadlines = !shown.isEmpty
    page.list(\.deadlines, shown) { write(&$0, $1) }
    page.record(\.deadlineParts) {
      writeParts(&$0, parts, part, of: PageAddress.agency(agency.code), among: deadlines.count)
    }
    writeCaseSet(
      &page, planned, name: agency.name, crumbs: [(strings["menu.huong-dan"], PageAddress.framework)],
      model.rollUps.agencies[place], address: PageAddress.agency(agency.code), scope: .agency(place), part,
      model.lists.casesByAgency[place], parts)
  }

  private func writeCaseSet(
    _ page: inout RecordWriter<CaseSetFields>, _ planned: PlannedPage, name: String, crumbs: [Crumb], _ rollUp: RollUp,
    address: String, scope: FigureScope, _ part: Int, _ cases: [Int], _ longer: ListParts? = nil
  ) {
    let parts = longer ?? ListParts(rowCount: cases.count)
    let shown = cases[parts.rows(ofPart: part, among: cases.count)]
    let late = rollUp.ratings[.behind] + rollUp.ratings[.seriouslyBehind]
    page.record(\.frame) { writeFrame(&$0, planned, title: name, crumbs: crumbs) }
    page.name = name
    let summary = FigureSentence(
      key: "tom-tat.tap-ho-so",
      figures: [
        ("ho-so", rollUp.caseCount, model.figures.address(.cases, of: scope)),
        ("dang-mo", rollUp.openCount, model.figures.address(.cases, of: scope, section: "dang-mo")),
        ("cham", late, model.figures.address(.cases, of: scope, section: "dang-cham")),
      ])
    page.summary = filled(summary)
    page.html(\.linkedSummary) { write(summary, on: planned, into: &$0) }
    page.record(\.total) { write(&$0, rollUp, organisationCount: register.organisations.count, scope: scope) }
    page.hasCases = !shown.isEmpty
    page.isFirstPart = part == 1
    page.list(\.cases, shown) { write(&$0, model.cases[$1]) }
    page.record(\.parts) { writeParts(&$0, parts, part, of: address, among: cases.count) }
  }

  /// How many tasks of open cases follow each direction of a group.
  private func directions(ofGroup group: Int) -> [Share] {
    let counts = model.lists.directionCounts
    let own = framework.directions.indices.filter { framework.directions[$0].group == group }
    return shares(
      own.map { (framework.directions[$0].code, framework.directions[$0].name, counts[$0]) }, .directions,
      of: .group(group), idPrefix: "h-", ofLargest: true)
  }
}
