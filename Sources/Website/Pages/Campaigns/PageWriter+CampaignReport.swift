import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a report that an organisation sent in.
  func writeCampaignReport(
    _ page: inout RecordWriter<CampaignReportFields>, _ planned: PlannedPage, _ place: Int, _ reportPlace: Int
  ) {
    let item = model.campaigns[place]
    let report = item.file.reports[reportPlace]
    let organisation = register.organisations[report.organisation]
    let sent = (strings["dot-bao-cao.da-nop"], PageAddress.sent(forCampaign: item.file.code))
    page.record(\.frame) {
      writeFrame(
        &$0, planned,
        title: strings.filled("dot-bao-cao.bao-cao-cua", ["to-chuc": organisation.name, "dot": item.file.name]),
        crumbs: crumbs(toCampaign: item) + [sent])
    }
    page.name = item.file.name
    page.organisation = organisation.name
    page.address = PageAddress.organisation(organisation.code)
    if let obligation = item.obligationOfReport[reportPlace] {
      page.isOwed = true
      page.record(\.obligation) { write(&$0, item, obligation: obligation) }
    }
    let own = Set(item.ownValues(of: report.organisation).map(\.figure))
    let figures = item.file.figures.filter { own.contains($0.code) }
    page.hasFigures = !figures.isEmpty
    page.list(\.figures, figures) { write(&$0, item, $1, of: report.organisation) }
    if let coverage = item.coverageOfReport[reportPlace] {
      page.hasOutline = !item.file.outline.isEmpty
      page.list(\.outline, item.file.outline.indices) { row, place in
        let state = coverage.covered.contains(place) ? "dat" : "chua-dat"
        row.code = item.file.outline[place].code
        row.name = item.file.outline[place].name
        row.record(\.state) { write(&$0, state, strings["dot-bao-cao.de-cuong-\(state)"]) }
      }
    }
    page.hasStatistics = !report.statistics.isEmpty
    page.list(\.statistics, report.statistics) { write(&$0, $1) }
    page.hasProposals = !report.proposals.isEmpty
    page.list(\.proposals, report.proposals) { write(&$0, $1) }
    if let body = report.body, !body.isEmpty {
      page.hasBody = true
      page.html(\.body) { write(body, on: planned, idPrefix: "bc-", topLevel: 3, into: &$0) }
    }
  }
}
