import Casebook
import Progress

extension DataWriter {
  /// A row a body: the whole, each group, each class, each unit with a case; the quarter's figures, then those of the
  /// quarter before (`-truoc`).
  func quarterTable(_ span: Int) -> DataTable {
    let quarters = model.quarters
    func row(_ kind: String, _ code: String, _ name: String, _ series: QuarterBook.FigureSeries) -> [DataValue] {
      let figures = [series[span], series.before(span)]
      return [.text(kind), .text(code), .text(name)]
        + figures.flatMap { end in QuarterFigure.all.map { .number($0.value(in: end, decimals: 4)) } }
    }
    let groups = framework.groups.indices.map {
      row("nhom", framework.groups[$0].code, framework.groups[$0].name, quarters.groups[$0])
    }
    let caseClasses = framework.caseClasses.indices.map {
      row("phan-loai", framework.caseClasses[$0].code, framework.caseClasses[$0].name, quarters.caseClasses[$0])
    }
    let units = model.scopes(ofSpan: span).compactMap { scope -> [DataValue]? in
      guard case .unit(let unit) = scope else { return nil }
      return row("to-chuc", model.code(ofUnit: unit), model.name(ofUnit: unit), quarters.units[unit].figures)
    }
    let whole = row("tong", model.casebook.settings.rootOrganisation, model.casebook.settings.publisher, quarters.whole)
    return DataTable(QuarterFigure.columns, rows: [whole] + groups + caseClasses + units)
  }

  /// A row a figure that others say something about, of every statistic known on the site's day.
  var statisticsTable: DataTable {
    DataTable(
      DataTableName.statistics.schema,
      rows: rows { item in
        let own = item.file.statistics.filter { $0.isKnown(on: model.day) }.flatMap { rows(of: $0, item, nil) }
        let reports = item.file.reports.filter { $0.isSent(by: model.day) }
        return own + reports.flatMap { report in report.statistics.flatMap { rows(of: $0, item, report) } }
      } _: { _, row in
        row
      })
  }

  private func rows(of statistic: Statistic, _ item: SiteModel.StandingCase, _ report: Report?) -> [[DataValue]] {
    statistic.checks.map { check in
      [
        .text(item.file.code), .text(report?.kind.code), .text(statistic.title), .text(statistic.figures.code),
        .day(statistic.day), .text(check.subject.code), .number(check.stated), .number(check.computed),
        .number(check.difference), .flag(check.agrees),
      ]
    }
  }
}

extension Statistic.Figures {
  /// The code of the kind, as in the content.
  fileprivate var code: String {
    switch self {
    case .composition: "co-cau"
    case .shares: "ty-le"
    case .movement: "bien-dong"
    case .ratio: "ty-so"
    }
  }
}

extension Statistic.Subject {
  /// The key under which the figure is stated in the content.
  fileprivate var code: String {
    switch self {
    case .total: "tong"
    case .wholeOfShares: "phan"
    case .closing: "cuoi"
    case .change: "chenh"
    case .percentage: "ty-le"
    }
  }
}
