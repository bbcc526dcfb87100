import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes what an organisation owes to campaigns, and for a superior body what it and all below it owe; the last
  /// deadline first.
  func writeCampaigns(_ page: inout RecordWriter<OrganisationFields>, of place: Int) {
    let own = model.campaigns.flatMap { item in
      item.standing.obligationsByOrganisation[place].map { (item: item, obligation: $0) }
    }.sorted { left, right in
      let deadlines = (
        left.item.standing.obligations[left.obligation].deadline,
        right.item.standing.obligations[right.obligation].deadline
      )
      return deadlines.0 == deadlines.1
        ? (left.item.file.code, left.obligation) < (right.item.file.code, right.obligation)
        : deadlines.0 > deadlines.1
    }
    page.hasCampaigns = !own.isEmpty
    page.list(\.campaigns, own) { write(&$0, $1.item, obligation: $1.obligation) }
    guard !register.children[place].isEmpty else { return }
    let below = model.campaigns.map { ($0, $0.standing.counts.from(place)) }.filter { $0.1.total > 0 }
    page.hasCampaignsBelow = !below.isEmpty
    page.list(\.campaignsBelow, below) { row, entry in
      row.code = entry.0.file.code
      row.name = entry.0.file.name
      row.address = PageAddress.campaign(entry.0.file.code)
      row.record(\.counts) { write(&$0, entry.1) }
    }
  }

  /// Takes what an organisation's page shows of campaigns into the page's fingerprint.
  func addCampaigns(of place: Int, to digest: inout ContentDigest) {
    for item in model.campaigns {
      for obligation in item.standing.obligationsByOrganisation[place] {
        digest.add(item.fingerprint(ofObligation: obligation))
      }
    }
  }
}

extension SiteModel.StandingCampaign {
  /// What a row about an obligation is made from, whatever the day.
  fileprivate func fingerprint(ofObligation place: Int) -> String {
    let obligation = standing.obligations[place]
    let stage = file.stages[obligation.stage]
    return [
      file.code, file.name, stage.code, stage.name, stage.deadline.iso, obligation.everSentOn?.iso ?? "",
    ].joined(separator: "\n")
  }
}
