import Casebook
import Progress

/// What is amiss with the content on the site's day: what does not add up, what is missing, what is stale.
struct DataQuality: Sendable {
  /// What is amiss, kind by kind; of one kind in the cases' order, then in the campaigns' and the programmes'.
  let findings: [Finding]
  /// How many findings there are of each kind.
  let counts: Tally<QualityKind>
  /// How many things could have been amiss.
  let totals: Tally<QualityKind>

  /// Something amiss.
  enum Finding: Sendable {
    /// With a case, by its place in the model's cases.
    case ofCase(Int, CaseQuality.Finding)
    /// With a campaign, by its place in the model's campaigns.
    case ofCampaign(Int, CampaignQuality.Finding)
    /// With a programme, by its place in the model's programmes.
    case ofProgramme(Int, ProgrammeQuality.Finding)
    /// With an organisation of the register, by its place: the number of its members is missing.
    case ofOrganisation(Int)

    var kind: QualityKind {
      switch self {
      case .ofCase(_, let finding): finding.kind
      case .ofCampaign(_, let finding): finding.kind
      case .ofProgramme(_, let finding): finding.kind
      case .ofOrganisation: .noMemberCount
      }
    }
  }

  init(
    _ cases: [CaseQuality], _ campaigns: [SiteModel.StandingCampaign], _ programmes: [SiteModel.StandingProgramme],
    _ register: Register
  ) {
    var byKind: [QualityKind: [Finding]] = [:]
    var totals = Tally<QualityKind>()
    func add<Subject>(_ review: QualityReview<Subject>, _ finding: (QualityReview<Subject>.Finding) -> Finding) {
      totals.add(review.totals)
      for found in review.findings { byKind[found.kind, default: []].append(finding(found)) }
    }
    for (place, review) in cases.enumerated() { add(review) { .ofCase(place, $0) } }
    for (place, item) in campaigns.enumerated() {
      add(CampaignQuality(of: item.file, item.standing, register: register)) { .ofCampaign(place, $0) }
    }
    for (place, item) in programmes.enumerated() {
      add(ProgrammeQuality(of: item.file, item.standing)) { .ofProgramme(place, $0) }
    }
    for (place, organisation) in register.organisations.enumerated() {
      totals.add(.noMemberCount)
      if organisation.memberCount == nil { byKind[.noMemberCount, default: []].append(.ofOrganisation(place)) }
    }
    findings = QualityKind.allCases.flatMap { byKind[$0] ?? [] }
    counts = Tally(findings.map(\.kind))
    self.totals = totals
  }
}
