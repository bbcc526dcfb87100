import Casebook

/// What is amiss with the content of one campaign on a day, and out of how much.
public typealias CampaignQuality = QualityReview<CampaignQualitySubject>

/// What a finding is about, by places in the campaign, its standing and the register.
public enum CampaignQualitySubject: Sendable {
  /// A statistic of a report that was sent.
  case statistic(report: Int, Int)
  /// A figure that an organisation sent in, and what the figures that must add up to it give.
  case total(organisation: Int, Campaign.Discrepancy)
  /// A figure of `FormCompilation.superiors`.
  case compiled(Int)
  /// A stage.
  case stage(Int)
}

extension QualityReview where Subject == CampaignQualitySubject {
  /// Looks at a campaign as it stands on a day: at what was sent in by then, and at the stages due before it.
  ///
  /// Someone who has not submitted is no flaw of the content, and the campaign's page tells of them; a stage that no one
  /// at all has submitted for is likely one that no one has recorded. A figure is held against the one compiled from
  /// below only once every body directly below that owes anything, or has others below it that do, gives one.
  public init(of campaign: Campaign, _ standing: CampaignStanding, register: Register) {
    self.init()
    for coverage in standing.coverage {
      for (place, statistic) in campaign.reports[coverage.report].statistics.enumerated() {
        check(
          .wrongStatistic, .statistic(report: coverage.report, place), isAmiss: !statistic.discrepancies.isEmpty)
      }
    }
    for (organisation, own) in standing.form.own.sorted(by: { $0.key < $1.key }) {
      checkTotals(own, of: organisation, in: campaign.figures)
    }
    var expected: [Int: Int] = [:]
    for (place, figure) in standing.form.superiors.enumerated() where figure.own != nil && figure.compiled != nil {
      let body = figure.organisation
      let count = expected[body] ?? register.children[body].count { standing.counts.from($0).total > 0 }
      expected[body] = count
      guard figure.sourceCount >= count else { continue }
      check(.wrongCompiledFigure, .compiled(place), isAmiss: figure.difference != nil)
    }
    for (place, stage) in campaign.stages.enumerated() where stage.deadline < standing.day {
      let counts = standing.counts.all(ofStage: place)
      guard counts.total > 0 else { continue }
      check(.nothingSubmitted, .stage(place), isAmiss: counts[.missing] == counts.total)
    }
  }

  /// Looks at every figure of which all that must add up to it was sent in.
  private mutating func checkTotals(_ own: [DecimalNumber?], of organisation: Int, in form: [FormFigure]) {
    let values = zip(form, own).compactMap { figure, value in
      value.map { FigureValue(figure: figure.code, value: $0) }
    }
    let given = Set(values.map(\.figure))
    let wrong = Campaign.discrepancies(of: values, in: form)
    for figure in form where !figure.addends.isEmpty && given.isSuperset(of: figure.addends + [figure.code]) {
      check(.wrongFormTotal, wrong.first { $0.figure == figure.code }.map { .total(organisation: organisation, $0) })
    }
  }
}
