import Casebook
import Progress

extension SiteModel {
  /// A campaign with how it stands.
  public struct StandingCampaign: Sendable {
    /// The campaign.
    public let file: Campaign
    /// How it stands on the day.
    public let standing: CampaignStanding
    /// The places of the obligations that nothing was sent for, the missing ones first, then by deadline.
    let unsent: [Int]
    /// The places of the obligations that something was sent for, the last sent first.
    let sent: [Int]
    /// The superior bodies' figures as lists show them: down the register, then in the form's order.
    let figures: [CompiledFigure]
    /// What the reports sent ask for: the places of the report and of the proposal in it.
    let proposals: [(report: Int, proposal: Int)]
    /// For each report that was sent: the place of the obligation that it answers.
    let obligationOfReport: [Int: Int]
    /// For each report that was sent: what it answers of the outline.
    let coverageOfReport: [Int: OutlineCoverage]
  }

  /// The campaigns begun by a day, by code, with how they stand.
  static func campaigns(of casebook: Casebook, on day: CivilDay) -> [StandingCampaign] {
    let ranks = ranksDownwards(in: casebook.register)
    return casebook.campaigns.compactMap { file in
      guard let standing = file.standing(on: day, register: casebook.register) else { return nil }
      let obligations = standing.obligations
      let reports = standing.coverage.map(\.report)
      return StandingCampaign(
        file: file, standing: standing,
        unsent: obligations.indices.filter { obligations[$0].sentOn == nil }
          .sorted { (obligations[$0].deadline, $0) < (obligations[$1].deadline, $1) },
        sent: obligations.indices.filter { obligations[$0].sentOn != nil }.sorted { left, right in
          let days = (obligations[left].sentOn ?? day, obligations[right].sentOn ?? day)
          return days.0 == days.1 ? left < right : days.0 > days.1
        },
        figures: standing.form.superiors.sorted {
          (ranks[$0.organisation], $0.figure) < (ranks[$1.organisation], $1.figure)
        },
        proposals: reports.flatMap { report in
          file.reports[report].proposals.indices.map { (report, $0) }
        },
        obligationOfReport: Dictionary(
          obligations.indices.compactMap { place in obligations[place].report.map { ($0, place) } },
          uniquingKeysWith: { first, _ in first }),
        coverageOfReport: Dictionary(
          standing.coverage.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The rank of each organisation when the tree is read from its root downwards, branch by branch.
  private static func ranksDownwards(in register: Register) -> [Int] {
    var ranks = [Int](repeating: register.organisations.count, count: register.organisations.count)
    var stack = register.root.map { [$0] } ?? []
    var next = 0
    while let place = stack.popLast() {
      ranks[place] = next
      next += 1
      stack += register.children[place].reversed()
    }
    return ranks
  }
}
