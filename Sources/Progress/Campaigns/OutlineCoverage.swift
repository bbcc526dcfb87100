import Casebook

/// Which items of the outline a report answers.
public struct OutlineCoverage: Sendable {
  /// The report's place in the campaign.
  public let report: Int
  /// The places of the items that a heading of it names, in the outline's order.
  public let covered: [Int]
  /// The places of the others.
  public let lacking: [Int]
}

extension Campaign {
  /// What the reports that were sent for obligations answer, by the organisation's place in the register.
  ///
  /// An item is answered where a heading names it; that of a chapter's part does not answer the chapter.
  func coverage(of obligations: [CampaignObligation]) -> [OutlineCoverage] {
    obligations.compactMap(\.report).sorted().map { place in
      let named = reports[place].body?.outlineItems ?? []
      return OutlineCoverage(
        report: place, covered: outline.indices.filter { named.contains(outline[$0].code) },
        lacking: outline.indices.filter { !named.contains(outline[$0].code) })
    }
  }
}
