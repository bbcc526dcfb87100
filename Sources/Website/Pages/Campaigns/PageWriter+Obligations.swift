import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes what someone owes to a stage.
  func write(
    _ row: inout RecordWriter<ObligationFields>, _ item: SiteModel.StandingCampaign, obligation place: Int
  ) {
    let obligation = item.standing.obligations[place]
    let stage = item.file.stages[obligation.stage]
    switch obligation.debtor {
    case .organisation(let place):
      let organisation = register.organisations[place]
      row.organisation = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      if let superior = organisation.superior { row.superior = register.organisations[superior].name }
    case .agency(let place):
      row.organisation = framework.agencies[place].name
      row.address = PageAddress.agency(framework.agencies[place].code)
    }
    row.campaign = item.file.name
    row.campaignAddress = PageAddress.campaign(item.file.code)
    row.stage = "\(stage.code) \(stage.name)"
    row.deadline = deadline(of: stage)
    row.isoDeadline = stage.deadline.iso
    row.record(\.state) { write(&$0, obligation.state.rawValue, words.submission(obligation.state)) }
    guard let sentOn = obligation.sentOn else {
      row.remaining = remaining(stage.deadline - model.day)
      return
    }
    row.sentOn = words.day(sentOn)
    row.isoSentOn = sentOn.iso
    row.list(\.files, obligation.files) { link, file in
      switch file {
      case .address(let address):
        link.name = address
        link.address = address
        link.isCurrent = true
      case .attachment(let path):
        link.name = PageAddress.name(ofAttachment: path)
        link.address = PageAddress.escaped(PageAddress.attachment(path))
      }
    }
    guard let report = obligation.report else { return }
    row.hasReport = true
    let organisation = register.organisations[item.file.reports[report].organisation]
    row.report = PageAddress.report(of: organisation.code, inCampaign: item.file.code)
    guard let coverage = item.coverageOfReport[report] else { return }
    row.covered = words.number(coverage.covered.count)
    row.lacking = coverage.lacking.map { item.file.outline[$0].code }.joined(separator: ", ")
  }

  /// Writes a part of the list of what was sent in.
  func writeSent(_ page: inout RecordWriter<SentFields>, _ planned: PlannedPage, _ place: Int, _ part: Int) {
    let item = model.campaigns[place]
    let parts = ListParts(rowCount: item.sent.count)
    page.record(\.frame) {
      writeFrame(&$0, planned, title: strings["dot-bao-cao.da-nop"], crumbs: crumbs(toCampaign: item))
    }
    page.name = item.file.name
    page.summary = strings.filled(
      "dot-bao-cao.tom-tat-da-nop",
      [
        "so": words.number(item.sent.count), "phai-nop": words.number(item.standing.obligations.count),
        "bao-cao": words.number(item.standing.coverage.count),
      ])
    page.hasOutline = !item.file.outline.isEmpty
    page.hasRows = !item.sent.isEmpty
    page.list(\.rows, item.sent[parts.rows(ofPart: part)]) { write(&$0, item, obligation: $1) }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.sent(forCampaign: item.file.code)) }
  }

  /// Writes a part of what the reports ask for.
  func writeCampaignProposals(
    _ page: inout RecordWriter<CampaignProposalsFields>, _ planned: PlannedPage, _ place: Int, _ part: Int
  ) {
    let item = model.campaigns[place]
    let parts = ListParts(rowCount: item.proposals.count)
    page.record(\.frame) {
      writeFrame(&$0, planned, title: strings["dot-bao-cao.kien-nghi"], crumbs: crumbs(toCampaign: item))
    }
    page.name = item.file.name
    page.summary = strings.filled(
      "dot-bao-cao.tom-tat-kien-nghi",
      [
        "so": words.number(item.proposals.count),
        "bao-cao": words.number(Set(item.proposals.map(\.report)).count),
      ])
    page.list(\.rows, item.proposals[parts.rows(ofPart: part)]) { row, entry in
      let report = item.file.reports[entry.report]
      let organisation = register.organisations[report.organisation]
      row.organisation = organisation.name
      row.address = PageAddress.report(of: organisation.code, inCampaign: item.file.code)
      row.record(\.proposal) { write(&$0, report.proposals[entry.proposal]) }
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.proposals(inCampaign: item.file.code)) }
  }
}
