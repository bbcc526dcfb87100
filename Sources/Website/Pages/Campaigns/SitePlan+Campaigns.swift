import Casebook

extension SitePlan {
  /// The pages of the reporting campaigns; none where there is no campaign.
  static func campaignPages(of model: SiteModel) -> [PlannedPage] {
    guard !model.campaigns.isEmpty else { return [] }
    var pages = parts(of: PageAddress.campaigns, rows: model.campaigns.count, .campaigns) { .campaigns(part: $0) }
    for (place, item) in model.campaigns.enumerated() {
      let code = item.file.code
      pages += parts(of: PageAddress.campaign(code), rows: item.unsent.count, .campaign) { .campaign(place, part: $0) }
      pages += parts(of: PageAddress.sent(forCampaign: code), rows: item.sent.count, .sent) {
        .sent(campaign: place, part: $0)
      }
      if !item.file.figures.isEmpty {
        pages += parts(of: PageAddress.form(ofCampaign: code), rows: item.figures.count, .form) {
          .form(campaign: place, part: $0)
        }
      }
      if !item.proposals.isEmpty {
        pages += parts(of: PageAddress.proposals(inCampaign: code), rows: item.proposals.count, .campaignProposals) {
          .campaignProposals(campaign: place, part: $0)
        }
      }
      pages += item.standing.coverage.map(\.report).map { report in
        let organisation = model.casebook.register.organisations[item.file.reports[report].organisation]
        return PlannedPage(
          address: PageAddress.report(of: organisation.code, inCampaign: code), template: .campaignReport,
          subject: .campaignReport(campaign: place, report: report))
      }
    }
    return pages
  }
}
