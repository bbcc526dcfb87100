import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a part of the form as it is compiled up the register.
  func writeForm(_ page: inout RecordWriter<FormFields>, _ planned: PlannedPage, _ place: Int, _ part: Int) {
    let item = model.campaigns[place]
    let parts = ListParts(rowCount: item.figures.count)
    page.record(\.frame) {
      writeFrame(&$0, planned, title: strings["dot-bao-cao.so-lieu"], crumbs: crumbs(toCampaign: item))
    }
    page.name = item.file.name
    page.summary = summary(of: item)
    page.hasRows = !item.figures.isEmpty
    page.list(\.rows, item.figures[parts.rows(ofPart: part)]) { write(&$0, item, $1) }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.form(ofCampaign: item.file.code)) }
  }

  /// Writes the root's form.
  func writeRootForm(_ page: inout RecordWriter<CampaignFields>, _ item: SiteModel.StandingCampaign) {
    let rows = item.figures.filter { $0.organisation == register.root }
    page.hasForm = !item.file.figures.isEmpty
    page.figureSummary = summary(of: item)
    page.list(\.figures, rows) { write(&$0, item, $1) }
  }

  private func summary(of item: SiteModel.StandingCampaign) -> String {
    strings.filled(
      "dot-bao-cao.tom-tat-so-lieu",
      [
        "to-chuc": words.number(item.standing.form.own.count),
        "chenh": words.number(item.figures.count { $0.difference != nil }),
      ])
  }

  /// Writes a superior body's figure beside the one compiled from below.
  private func write(
    _ row: inout RecordWriter<FormFigureFields>, _ item: SiteModel.StandingCampaign, _ compiled: CompiledFigure
  ) {
    let figure = item.file.figures[compiled.figure]
    let organisation = register.organisations[compiled.organisation]
    write(&row, item, figure, of: compiled.organisation)
    row.organisation = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    row.compiling = strings["dot-bao-cao.gop-\(figure.compiling.rawValue)"]
    if let value = compiled.compiled {
      row.compiled = words.number(shown(value, figure))
      row.sources = strings.filled(
        "dot-bao-cao.tu-don-vi",
        [
          "so": words.number(compiled.sourceCount),
          "tong": words.number(register.children[compiled.organisation].count),
        ])
    }
    guard compiled.difference != nil else { return }
    row.isDifferent = true
    row.difference = difference(of: compiled, figure)
  }

  /// What a superior body sent in less what is compiled, as it is shown; empty where they agree.
  func difference(of compiled: CompiledFigure, _ figure: FormFigure) -> String {
    guard let difference = compiled.difference else { return "" }
    let decimals = max(1, Int(compiled.own?.decimals ?? 0))
    return words.points(
      figure.compiling == .mean ? difference.rounded(toDecimals: decimals) : shown(difference, figure))
  }

  /// Writes what an organisation itself sent in under a figure, marked where it does not add up.
  func write(
    _ row: inout RecordWriter<FormFigureFields>, _ item: SiteModel.StandingCampaign, _ figure: FormFigure,
    of organisation: Int
  ) {
    row.code = figure.code
    row.name = figure.name
    row.unit = figure.unit ?? ""
    let values = item.ownValues(of: organisation)
    guard let own = values.first(where: { $0.figure == figure.code }) else { return }
    row.own = words.number(own.value)
    let discrepancies = Campaign.discrepancies(of: values, in: item.file.figures)
    guard let discrepancy = discrepancies.first(where: { $0.figure == figure.code }) else { return }
    row.isWrong = true
    row.mistake = strings.filled(
      "dot-bao-cao.khong-khop",
      [
        "cong": figure.addends.joined(separator: " + "), "tinh": words.number(discrepancy.computed),
        "chenh": words.points(discrepancy.difference),
      ])
  }

  /// A compiled figure as it is shown: a sum whole, a mean to one decimal.
  func shown(_ value: ExactRatio, _ figure: FormFigure) -> DecimalNumber {
    figure.compiling == .mean
      ? value.rounded(toDecimals: 1) : value.rounded(toDecimals: DecimalNumber.mostDecimals).withoutTrailingZeros
  }
}

extension SiteModel.StandingCampaign {
  /// What an organisation sent in under the form's figures, in the form's order.
  func ownValues(of organisation: Int) -> [FigureValue] {
    zip(file.figures, standing.form.own[organisation] ?? []).compactMap { figure, value in
      value.map { FigureValue(figure: figure.code, value: $0) }
    }
  }
}
