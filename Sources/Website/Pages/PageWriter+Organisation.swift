import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes an organisation: its case, its earlier cases, and what is below it; of long lists of what is below it, a part,
  /// the parts after the first with nothing else.
  func writeOrganisation(
    _ page: inout RecordWriter<OrganisationFields>, _ planned: PlannedPage, _ place: Int, _ part: Int
  ) {
    let organisation = register.organisations[place]
    let cases = model.casesByOrganisation[place].map { model.cases[$0] }
    page.record(\.frame) {
      writeFrame(
        &$0, planned, title: organisation.name, crumbs: crumbs(to: place), digest: digest(of: place))
    }
    page.code = organisation.code
    page.name = organisation.name
    page.kind = framework.organisationKinds[organisation.kind].name
    if let superior = organisation.superior.map({ register.organisations[$0] }) {
      page.hasSuperior = true
      page.superior = superior.name
      page.superiorAddress = PageAddress.organisation(superior.code)
    }
    if !register.children[place].isEmpty {
      page.hasBelow = true
      page.record(\.below) { writeBelow(&$0, place, on: planned, part) }
    }
    guard part == 1 else { return }
    if let members = organisation.memberCount { page.members = words.number(members) }
    page.unitType = organisation.unitType ?? ""
    if !cases.isEmpty || model.campaigns.contains(where: { $0.owes(place) }) {
      page.calendar = PageAddress.calendar(ofOrganisation: organisation.code)
    }
    if let current = cases.last {
      page.hasCase = true
      page.record(\.current) { write(&$0, current, on: planned) }
    }
    let earlier = Array(cases.dropLast().reversed())
    page.hasEarlierCases = !earlier.isEmpty
    page.list(\.earlierCases, earlier) { write(&$0, earlier: $1) }
    let values = model.programmeValues(of: place)
    page.hasProgrammeValues = !values.isEmpty
    page.list(\.programmeValues, values) { row, own in
      let item = model.programmes[own.programme]
      row.programme = item.file.title
      row.address = PageAddress.programme(item.file.code)
      write(&row, own.value, of: item.file.indicators[own.indicator], item.standing.indicators[own.indicator].target)
    }
    writeCampaigns(&page, of: place)
    let reports = model.reports(of: place)
    page.hasQuarterReports = !reports.isEmpty
    page.list(\.quarterReports, reports) { link, report in
      link.name = words.quarter(model.quarters.spans[report.span].quarter)
      link.address = model.address(ofReport: report.scope, span: report.span)
    }
  }

  /// The way from the root to an organisation: all organisations, then the bodies above it.
  private func crumbs(to place: Int) -> [Crumb] {
    let superiors = register.superiors(of: place).reversed().map { register.organisations[$0] }
    return [(strings["menu.to-chuc"], PageAddress.organisations)]
      + superiors.map { ($0.name, PageAddress.organisation($0.code)) }
  }

  /// The fingerprint of what an organisation's page is made from: its own cases, and where it has others below it,
  /// everything.
  private func digest(of place: Int) -> ContentDigest {
    guard register.children[place].isEmpty else { return model.digest }
    var digest = model.foundationDigest
    for standingCase in model.casesByOrganisation[place] { digest.add(model.cases[standingCase].digest.text) }
    addCampaigns(of: place, to: &digest)
    for programme in model.programmes where programme.rowsByOrganisation[place] != nil {
      digest.add(programme.digest.text)
    }
    return digest
  }

  private func writeBelow(_ fields: inout RecordWriter<BelowFields>, _ place: Int, on page: PlannedPage, _ part: Int) {
    let parts = model.partsBelow(place)
    let inside = model.casesFromOrganisation[place]
    let cases = inside[parts.rows(ofPart: part, among: inside.count)]
    fields.hasCases = !cases.isEmpty
    fields.list(\.cases, cases) { write(&$0, model.cases[$1]) }
    let children = register.children[place]
    let organisations = children[parts.rows(ofPart: part, among: children.count)]
    fields.hasOrganisations = !organisations.isEmpty
    fields.list(\.organisations, organisations) { row, child in write(&row, organisation: child, depth: 0) }
    if parts.partCount > 1 {
      let address = PageAddress.organisation(register.organisations[place].code)
      fields.record(\.parts) { writeParts(&$0, parts, part, of: address, among: inside.count) }
      fields.record(\.organisationParts) { writeParts(&$0, parts, part, of: address, among: children.count) }
    }
    fields.isFirstPart = part == 1
    guard part == 1 else { return }
    let rollUp = model.rollUps.organisations[place]
    let count = register.count(from: place)
    let scope = model.figureScope(ofOrganisation: place)
    let summary = FigureSentence(
      key: "tom-tat.cap-duoi",
      figures: [
        ("to-chuc", count - 1, ""),
        ("co-ho-so", rollUp.organisations.count, model.figures.address(.organisations, of: scope, section: "co-ho-so")),
        ("dang-mo", rollUp.openCount, model.figures.address(.cases, of: scope, section: "dang-mo")),
      ])
    fields.summary = filled(summary)
    fields.html(\.linkedSummary) { write(summary, on: page, into: &$0) }
    fields.calendar = PageAddress.calendar(ofSuperior: register.organisations[place].code)
    fields.record(\.rollUp) { write(&$0, rollUp, organisationCount: count, scope: scope) }
  }

  private func write(_ fields: inout RecordWriter<EarlierCaseFields>, earlier item: SiteModel.StandingCase) {
    let standing = item.standing
    fields.code = item.file.code
    fields.identifiedOn = words.day(item.file.identifiedOn)
    fields.caseClass = framework.caseClasses[standing.caseClass].name
    if let closure = standing.closure {
      fields.closedOn = words.day(closure.day)
      fields.outcome = words.outcome(closure.outcome)
      fields.ground = closure.ground ?? ""
    }
    fields.record(\.rating) { write(&$0, standing.rating.rawValue, words.rating(standing.rating)) }
    fields.list(\.weakLinks, item.file.weakLinks.indices) { writeWeakLink(&$0, item, $1) }
  }
}
