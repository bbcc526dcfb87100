import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a campaign, or a further part of the list of who has not submitted.
  func writeCampaign(
    _ page: inout RecordWriter<CampaignFields>, _ planned: PlannedPage, _ place: Int, _ part: Int
  ) {
    let item = model.campaigns[place]
    let counts = item.standing.counts.all
    page.record(\.frame) {
      writeFrame(&$0, planned, title: item.file.name, crumbs: [crumbs(toCampaign: item)[0]])
    }
    page.code = item.file.code
    page.name = item.file.name
    page.summary = strings.filled(
      "dot-bao-cao.tom-tat",
      [
        "phai-nop": words.number(counts.total), "dung-han": words.number(counts[.inTime]),
        "cham": words.number(counts[.late]), "thieu": words.number(counts[.missing]),
        "chua-den-han": words.number(counts[.notYetDue]),
      ])
    page.document = item.file.document ?? ""
    page.day = item.file.day.map(words.day) ?? ""
    page.record(\.state) { write(&$0, item.standing) }
    page.record(\.counts) { write(&$0, counts) }
    page.isFirstPart = part == 1
    if part == 1 {
      writeStages(&page, item)
      writeSuperiors(&page, item)
      writeOutline(&page, item)
      writeRootForm(&page, item)
      writeLinks(&page, item)
      if let body = item.file.body, !body.isEmpty {
        page.hasBody = true
        page.html(\.body) { write(body, on: planned, idPrefix: "dot-", topLevel: 3, into: &$0) }
      }
    }
    let parts = ListParts(rowCount: item.unsent.count)
    page.hasUnsent = !item.unsent.isEmpty
    page.list(\.unsent, item.unsent[parts.rows(ofPart: part)]) { write(&$0, item, obligation: $1) }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.campaign(item.file.code)) }
  }

  /// Writes the bodies directly below the root with what they and all below them owe, the one with most missing first;
  /// the root's own obligations stand first.
  private func writeSuperiors(_ page: inout RecordWriter<CampaignFields>, _ item: SiteModel.StandingCampaign) {
    guard let root = register.root else { return }
    typealias Row = (place: Int, counts: Tally<SubmissionState>)
    let own = Tally(item.standing.obligationsByOrganisation[root].map { item.standing.obligations[$0].state })
    var below: [Row] = register.children[root].map { (place: $0, counts: item.standing.counts.from($0)) }
    below.removeAll { $0.counts.total == 0 }
    below.sort { left, right in
      let missing = (left.counts[.missing], right.counts[.missing])
      return missing.0 == missing.1 ? left.place < right.place : missing.0 > missing.1
    }
    let first: [Row] = own.total > 0 ? [(place: root, counts: own)] : []
    let rows: [Row] = first + Array(below.prefix(ListParts.partSize))
    page.hasSuperiors = !rows.isEmpty
    page.list(\.superiors, rows) { row, superior in
      let organisation = register.organisations[superior.place]
      row.code = organisation.code
      row.name =
        superior.place == root
        ? strings.filled("dot-bao-cao.ban-than", ["to-chuc": organisation.name]) : organisation.name
      row.address = PageAddress.organisation(organisation.code)
      row.record(\.counts) { write(&$0, superior.counts) }
    }
    if let more = wayToMore(of: below.count) { page.record(\.moreSuperiors) { write(&$0, more) } }
  }

  /// Writes how many of the reports sent answer each item of the outline.
  private func writeOutline(_ page: inout RecordWriter<CampaignFields>, _ item: SiteModel.StandingCampaign) {
    let reports = item.standing.coverage.count
    let whole = item.standing.coverage.count { $0.lacking.isEmpty }
    page.hasOutline = !item.file.outline.isEmpty
    page.outlineSummary = strings.filled(
      "dot-bao-cao.tom-tat-de-cuong", ["bao-cao": words.number(reports), "du": words.number(whole)])
    page.list(\.outline, item.file.outline.indices) { row, place in
      let count = item.standing.reportCount(answering: place)
      row.code = item.file.outline[place].code
      row.name = item.file.outline[place].name
      row.count = words.number(count)
      row.share = words.share(count, of: reports)
      row.number(\.width, reports == 0 ? 0 : count * TimeAxis.units / reports)
    }
  }

  /// Writes where else to read about a campaign, and its tables of data.
  private func writeLinks(_ page: inout RecordWriter<CampaignFields>, _ item: SiteModel.StandingCampaign) {
    let code = item.file.code
    var links: [(name: String, address: String)] = []
    func add(_ key: String, _ count: Int, _ address: String) {
      links.append((strings.filled("dot-bao-cao.\(key)", ["so": words.number(count)]), address))
    }
    add("xem-da-nop", item.sent.count, PageAddress.sent(forCampaign: code))
    if !item.file.figures.isEmpty { add("xem-so-lieu", item.figures.count, PageAddress.form(ofCampaign: code)) }
    if !item.proposals.isEmpty {
      add("xem-kien-nghi", item.proposals.count, PageAddress.proposals(inCampaign: code))
    }
    page.list(\.links, links) { link, item in
      link.name = item.name
      link.address = item.address
    }
    page.list(\.data, PlannedTable.all(of: item).flatMap(words.files(of:))) { link, file in
      link.name = file.name
      link.address = file.address
    }
  }
}
