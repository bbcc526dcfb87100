import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes what is amiss with a campaign: whose it is, what, and the file that mends it.
  func write(
    _ row: inout RecordWriter<QualityRowFields>, _ finding: CampaignQuality.Finding,
    of item: SiteModel.StandingCampaign
  ) {
    let file = item.file
    let key = "chat-luong-y.\(finding.kind.rawValue)"
    switch finding.subject {
    case .stage(let place):
      let stage = file.stages[place]
      row.organisation = file.name
      row.address = PageAddress.campaign(file.code)
      row.finding = strings.filled(
        key,
        [
          "ma": stage.code, "ten": stage.name, "ngay": words.day(stage.deadline),
          "tong": words.number(item.standing.counts.all(ofStage: place).total),
        ])
      row.file = file.location.path
    case .statistic(let report, let number):
      let statistic = file.reports[report].statistics[number]
      let organisation = file.reports[report].organisation
      writeOrganisation(of: organisation, &row)
      row.address = PageAddress.report(of: register.organisations[organisation].code, inCampaign: file.code)
      row.finding = "\(file.name): \(mistakes(in: statistic))"
      row.file = statistic.location.path
      if model.hidesNothing { row.number(\.line, statistic.line) }
    case .total(let organisation, let discrepancy):
      guard let figure = file.figures.first(where: { $0.code == discrepancy.figure }) else { return }
      writeOrganisation(of: organisation, &row)
      row.finding = strings.filled(
        key,
        [
          "dot": file.name, "ma": figure.code, "ten": figure.name, "ghi": words.number(discrepancy.stated),
          "cong": figure.addends.joined(separator: " + "), "tinh": words.number(discrepancy.computed),
          "chenh": words.points(discrepancy.difference),
        ])
      row.file = item.path(ofFigure: figure.code, from: organisation)
    case .compiled(let place):
      let compiled = item.standing.form.superiors[place]
      let figure = file.figures[compiled.figure]
      writeOrganisation(of: compiled.organisation, &row)
      row.finding = strings.filled(
        key,
        [
          "dot": file.name, "ma": figure.code, "ten": figure.name, "ghi": compiled.own.map(words.number) ?? "",
          "tinh": compiled.compiled.map { words.number(shown($0, figure)) } ?? "",
          "so": words.number(compiled.sourceCount), "chenh": difference(of: compiled, figure),
        ])
      row.file = item.path(ofFigure: figure.code, from: compiled.organisation)
    }
  }
}

extension SiteModel.StandingCampaign {
  /// The file that an organisation's figure counts from: the report sent, where it gives the figure, else its row.
  fileprivate func path(ofFigure code: String, from organisation: Int) -> String {
    let reports = sentReports(of: organisation).map { file.reports[$0] }
    if let report = reports.first(where: { $0.values.contains { $0.figure == code } }) { return report.location.path }
    return file.figureRows.first { $0.organisation == organisation }?.location.path ?? file.location.path
  }
}
