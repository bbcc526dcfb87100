import Casebook

/// How a campaign stands on a day.
public struct CampaignStanding: Sendable {
  /// The day.
  public let day: CivilDay
  /// Every obligation, by stage, then by the organisation's place in the register.
  public let obligations: [CampaignObligation]
  /// The places in `obligations` of each organisation's own, in the register's order.
  public let obligationsByOrganisation: [[Int]]
  /// The obligations by state.
  public let counts: SubmissionCounts
  /// What each report sent by then answers of the outline.
  public let coverage: [OutlineCoverage]
  /// The form.
  public let form: FormCompilation
  /// The last day in time of the last stage; `nil` without stages.
  public let lastDeadline: CivilDay?

  /// Whether no deadline of the campaign is still to come.
  public var isOver: Bool { lastDeadline.map { day > $0 } ?? false }

  /// How many of the reports sent by then answer an item of the outline.
  public func reportCount(answering item: Int) -> Int {
    coverage.count { $0.covered.contains(item) }
  }
}

extension Campaign {
  /// How the campaign stands on a day; `nil` before its own day.
  public func standing(on day: CivilDay, register: Register) -> CampaignStanding? {
    if let begun = self.day, begun > day { return nil }
    let obligations = obligations(on: day, register: register)
    var own = [[Int]](repeating: [], count: register.organisations.count)
    for (place, obligation) in obligations.enumerated() {
      if case .organisation(let organisation) = obligation.debtor { own[organisation].append(place) }
    }
    return CampaignStanding(
      day: day, obligations: obligations, obligationsByOrganisation: own,
      counts: SubmissionCounts(obligations, stageCount: stages.count, register: register),
      coverage: coverage(of: obligations),
      form: FormCompilation(self, obligations, on: day, register: register), lastDeadline: stages.map(\.deadline).max())
  }
}
