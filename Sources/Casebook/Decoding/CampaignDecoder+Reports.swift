import Diagnostics

extension CampaignDecoder {
  /// The reports sent in, by the organisation's place in the register.
  func decodeReports(
    _ stages: DecodedStages, _ outline: CodeIndex, _ form: DecodedForm, _ rows: [FigureRow], within parent: Audience
  ) -> [CampaignReport] {
    let rows = Dictionary(rows.map { ($0.organisation, $0.values) }, uniquingKeysWith: { first, _ in first })
    return folder.reports.compactMap { name, path -> CampaignReport? in
      let place = SourceLocation(path: ContentTree.shownPath(path))
      let organisation = context.register.codes.place(of: Located(name, at: place), findings: findings)
      guard let file = context.tree.read(path, findings: findings), let document = Document(file, context.reading)
      else { return nil }
      let reader = document.reader(CampaignReportKey.self)
      reader.checkSecrecy(.secrecy)
      let stagePlace = reader.requiredText(.stage).flatMap {
        stages.codes.place(of: Located($0, at: reader.location(.stage)), findings: findings)
      }
      let stage = stagePlace.map { stages.stages[$0] }
      let sentOn = reader.day(.sentOn)
      let audience = reader.audience(.audience, within: stage?.audience ?? parent)
      let values = document.figures(in: CampaignReportKey.figures, form.index)
      checkTotals(values, in: form.figures)
      let statistics = StatisticDecoder(document: document).decode(CampaignReportKey.statistics, within: audience)
      let proposals = document.decodeProposals(CampaignReportKey.proposals, within: audience)
      let body = ProseDecoder(document: document, folder: folder, links: context.links, outline: outline).decode()
      guard let organisation, let stagePlace, let stage else { return nil }
      if stages.areKnown[stagePlace], !stage.obliges(.organisation(organisation), in: register) {
        reader.report(CampaignProblem.notObliged(debtor: name, stage: stage.code), at: .stage)
      }
      checkAgreement(of: values, with: rows[organisation] ?? [])
      return CampaignReport(
        organisation: organisation, stage: stage.code, sentOn: sentOn, values: values.map(\.value),
        statistics: statistics, proposals: proposals, body: body, audience: audience, location: document.location)
    }.sorted { $0.organisation < $1.organisation }
  }

  /// Warns where a report and the row of its organisation say different things.
  private func checkAgreement(of values: [LocatedFigure], with row: [FigureValue]) {
    for value in values {
      guard let other = row.first(where: { $0.figure == value.value.figure })?.value, other != value.value.value else {
        continue
      }
      findings.report(
        CampaignProblem.figureStatedTwice(value.value.figure, counted: value.value.value, other: other),
        at: value.location)
    }
  }
}
