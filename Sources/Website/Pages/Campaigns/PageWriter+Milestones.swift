import Mustache

extension PageWriter {
  /// Writes the stages of campaigns that are a body's own milestones, done or not, the last deadline first.
  func writeMilestones(_ page: inout RecordWriter<CaseSetFields>, ofAgency place: Int) {
    let own = model.campaigns.flatMap { item in
      item.obligations(ofAgency: place).map { (item: item, obligation: $0) }
    }
    let days = own.map { $0.item.standing.obligations[$0.obligation].deadline }
    let order = own.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
    page.hasCampaigns = !own.isEmpty
    page.list(\.campaigns, order) { write(&$0, own[$1].item, obligation: own[$1].obligation) }
  }
}
