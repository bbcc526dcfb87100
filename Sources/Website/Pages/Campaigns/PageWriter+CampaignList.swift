import Casebook
import Mustache
import Progress

extension PageWriter {
  /// The entry of the menu; none where there is no campaign.
  var campaignMenu: [Crumb] {
    model.campaigns.isEmpty ? [] : [(strings["dot-bao-cao.menu"], PageAddress.campaigns)]
  }

  /// The way from the root to what belongs to a campaign.
  func crumbs(toCampaign item: SiteModel.StandingCampaign) -> [Crumb] {
    [(strings["dot-bao-cao.menu"], PageAddress.campaigns), (item.file.name, PageAddress.campaign(item.file.code))]
  }

  /// Writes all reporting campaigns, the last begun first.
  func writeCampaigns(_ page: inout RecordWriter<CampaignListFields>, _ planned: PlannedPage, _ part: Int) {
    let parts = ListParts(rowCount: model.campaigns.count)
    let order = model.campaigns.sorted { left, right in
      let days = (left.file.day ?? .distantPast, right.file.day ?? .distantPast)
      return days.0 == days.1 ? left.file.code < right.file.code : days.0 > days.1
    }
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["dot-bao-cao.tieu-de"]) }
    page.summary = strings.filled(
      "dot-bao-cao.tom-tat-danh-sach",
      [
        "dot": words.number(model.campaigns.count),
        "dang-lam": words.number(model.campaigns.count { !$0.standing.isOver }),
      ])
    page.list(\.rows, order[parts.rows(ofPart: part)]) { row, item in
      row.code = item.file.code
      row.name = item.file.name
      row.address = PageAddress.campaign(item.file.code)
      row.document = item.file.document ?? ""
      row.day = item.file.day.map(words.day) ?? ""
      row.lastDeadline = item.standing.lastDeadline.map(words.day) ?? ""
      row.record(\.state) { write(&$0, item.standing) }
      row.record(\.counts) { write(&$0, item.standing.counts.all) }
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.campaigns) }
  }

  /// Writes whether a campaign still has deadlines to come.
  func write(_ status: inout RecordWriter<StatusFields>, _ standing: CampaignStanding) {
    let state = CampaignState(standing)
    write(&status, state.rawValue, strings["dot-bao-cao.\(state.rawValue)"])
  }

  /// Writes obligations by state.
  func write(_ fields: inout RecordWriter<SubmissionCountFields>, _ counts: Tally<SubmissionState>) {
    let sent = counts[.inTime] + counts[.late]
    fields.owed = words.number(counts.total)
    fields.inTime = words.number(counts[.inTime])
    fields.late = words.number(counts[.late])
    fields.missing = words.number(counts[.missing])
    fields.notYetDue = words.number(counts[.notYetDue])
    fields.sent = words.number(sent)
    fields.share = words.share(sent, of: counts.total)
    fields.isNothing = counts.total == 0
    let states = SubmissionState.allCases.map { ($0.rawValue, words.submission($0), counts[$0]) }
    fields.list(\.bars, shares(states), write)
  }
}

extension CivilDay {
  /// Before every day of a document.
  fileprivate static let distantPast = CivilDay(number: .min)
}
