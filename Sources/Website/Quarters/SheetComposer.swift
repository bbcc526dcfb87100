import Casebook
import Progress

/// Composes a quarter's report.
struct SheetComposer {
  let model: SiteModel
  let words: Words
  /// The place of the quarter in the model's quarters.
  let place: Int
  let scope: QuarterScope
  private let unit: QuarterBook.Unit?
  let rows: QuarterRows

  init(_ model: SiteModel, _ words: Words, span place: Int, _ scope: QuarterScope) {
    self.model = model
    self.words = words
    self.place = place
    self.scope = scope
    switch scope {
    case .whole:
      unit = nil
      rows = model.quarters.rows(ofSpan: place)
    case .unit(let number):
      unit = model.quarters.units[number]
      rows = model.quarters.units[number].rows[place]
    }
  }

  var span: QuarterSpan { model.quarters.spans[place] }
  var strings: Strings { words.strings }
  var framework: Framework { model.casebook.framework }
  var register: Register { model.casebook.register }
  var figures: QuarterBook.FigureSeries { unit?.figures ?? model.quarters.whole }

  /// The figures of a group; `nil` where it has no case.
  func figures(ofGroup group: Int) -> QuarterBook.FigureSeries? {
    unit.map { $0.groups[group] } ?? model.quarters.groups[group]
  }

  /// The figures of a class; `nil` where it has no case.
  func figures(ofClass caseClass: Int) -> QuarterBook.FigureSeries? {
    unit.map { $0.caseClasses[caseClass] } ?? model.quarters.caseClasses[caseClass]
  }

  /// The report.
  var sheet: ReportSheet {
    let sections = [
      situation, breakdown, moves, overdue, reports, proposals, discrepancies, upcoming,
    ].enumerated().map { number, section in
      ReportSheet.Section(
        code: section.code, heading: "\(SheetComposer.numerals[number]). \(section.heading)",
        paragraphs: section.paragraphs, tables: section.tables)
    }
    let owner: String =
      switch scope {
      case .whole: model.casebook.settings.publisher
      case .unit(let number): model.name(ofUnit: number)
      }
    return ReportSheet(
      owner: owner, title: strings.filled("quy.tieu-de", ["quy": words.quarterWithin(span.quarter)]), span: span,
      summary: summary, sections: sections)
  }

  private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

  private var summary: String {
    let now = figures[place]
    func value(_ figure: QuarterFigure) -> String { words.value(figure, in: now) }
    return strings.filled(
      "quy.tom-tat",
      [
        "ngay": words.day(span.day), "ho-so": value(.caseCount), "dang-mo": value(.openCount),
        "mo-moi": value(.openedCount), "ket-thuc": value(.closedCount),
        "nghiem-trong": value(.rating(.seriouslyBehind)),
        "cham": value(.rating(.behind)), "qua-han": value(.task(.overdue)), "bao-cao": value(.reportCount),
        "da-gui": words.number(now.reports[.inTime] + now.reports[.late]), "thieu": value(.report(.missing)),
      ])
  }

  // MARK: Figures

  private var situation: ReportSheet.Section {
    let before = span.before
    let blocks: [(caption: String, figures: [QuarterFigure])] = [
      ("quy.bang-ho-so", QuarterFigure.ofCases), ("quy.bang-nhiem-vu", QuarterFigure.ofTasks),
      ("quy.bang-ket-qua", QuarterFigure.ofResults), ("quy.bang-bao-cao", QuarterFigure.ofReports),
    ]
    return ReportSheet.Section(
      code: "tinh-hinh", heading: strings["quy.tinh-hinh"],
      paragraphs: [
        strings.filled(
          "quy.so-voi",
          [
            "quy": words.quarter(span.quarter), "ngay": words.day(span.day),
            "quy-truoc": words.quarterWithin(before.quarter),
            "ngay-truoc": words.day(before.day),
          ])
      ],
      tables: blocks.map { block in
        ReportSheet.Table(
          caption: strings[block.caption],
          columns: [
            column("muc", 8), column("quy-nay", 3, isNumber: true), column("quy-truoc", 3, isNumber: true),
            column("thay-doi", 3, isNumber: true),
          ],
          rows: block.figures.map(row), isNarrow: true)
      })
  }

  private func row(_ figure: QuarterFigure) -> [ReportSheet.Cell] {
    let (now, before) = (figures[place], figures.before(place))
    return [
      ReportSheet.Cell(text: words.figure(figure), state: figure.state),
      ReportSheet.Cell(text: words.value(figure, in: now)), ReportSheet.Cell(text: words.value(figure, in: before)),
      ReportSheet.Cell(text: words.change(figure, from: before, to: now)),
    ]
  }

  // MARK: Bodies side by side

  private static let breakdownFigures: [QuarterFigure] = [
    .openCount, .rating(.seriouslyBehind), .rating(.behind), .task(.overdue), .planned, .actual,
  ]

  private var breakdown: ReportSheet.Section {
    let groups = framework.groups.indices.compactMap { group in
      figures(ofGroup: group).map {
        row(framework.groups[group].name, PageAddress.group(framework.groups[group].code), $0)
      }
    }
    let caseClasses = framework.caseClasses.indices.compactMap { place in
      figures(ofClass: place).map {
        row(framework.caseClasses[place].name, PageAddress.caseClass(framework.caseClasses[place].code), $0)
      }
    }
    var tables = [
      table("quy.bang-nhom", breakdownColumns("nhom"), groups),
      table("quy.bang-phan-loai", breakdownColumns("phan-loai"), caseClasses),
    ]
    if scope == .whole { tables.append(unitsTable) }
    return ReportSheet.Section(
      code: "co-cau", heading: strings[scope == .whole ? "quy.co-cau" : "quy.co-cau-don-vi"],
      paragraphs: [strings["quy.co-cau-dan"]], tables: tables.filter { !$0.rows.isEmpty })
  }

  private var unitsTable: ReportSheet.Table {
    let units = self.units
    let rows = units.prefix(ListParts.partSize).map { unit in
      row(model.name(ofUnit: unit), address(ofUnit: unit), model.quarters.units[unit].figures)
    }
    return table("quy.bang-don-vi", breakdownColumns("don-vi"), Array(rows), of: units.count)
  }

  /// The units that have a report of this quarter.
  var units: [Int] { model.units(ofSpan: place) }

  /// Where a unit's report of this quarter stands.
  func address(ofUnit unit: Int) -> String {
    PageAddress.quarterReport(span.quarter.code, unit: model.code(ofUnit: unit))
  }

  private func breakdownColumns(_ first: String) -> [ReportSheet.Column] {
    [column(first, 5)]
      + SheetComposer.breakdownFigures.map {
        ReportSheet.Column(title: words.figure($0), share: $0.isPercentage ? 3 : 2, isNumber: true)
      }
  }

  private func row(_ name: String, _ address: String, _ series: QuarterBook.FigureSeries) -> [ReportSheet.Cell] {
    let (now, before) = (series[place], series.before(place))
    return [ReportSheet.Cell(text: name, address: address)]
      + SheetComposer.breakdownFigures.map { figure in
        let change = words.change(figure, from: before, to: now)
        return ReportSheet.Cell(
          text: words.value(figure, in: now), detail: change.contains { $0.isNumber && $0 != "0" } ? change : "")
      }
  }

  // MARK: Pieces

  /// A column whose title is the word `quy-cot.KEY`.
  func column(_ key: String, _ share: Int, isNumber: Bool = false) -> ReportSheet.Column {
    ReportSheet.Column(title: strings["quy-cot.\(key)"], share: share, isNumber: isNumber)
  }

  /// A table, and what is said below it where some of its rows are not shown.
  func table(
    _ caption: String, _ columns: [ReportSheet.Column], _ rows: [[ReportSheet.Cell]], of count: Int? = nil,
    more address: String = ""
  ) -> ReportSheet.Table {
    var table = ReportSheet.Table(caption: strings[caption], columns: columns, rows: rows)
    if let count, count > rows.count {
      table.note = strings.filled("quy.con-dong", ["so": words.number(rows.count), "tong": words.number(count)])
      table.noteAddress = address
    }
    return table
  }

  /// How many units a table names that have the most of something: there are several such tables on a page.
  private static let unitsWithMost = 30

  /// A section about a list: how many rows there are, then the rows. Where they are too many for a page, the whole's report
  /// names the units with the most; the units' reports have the rows.
  func section<Row>(
    _ code: String, _ list: CappedList<Row>, _ counts: (QuarterRows) -> CappedList<Row>,
    values: KeyValuePairs<String, String> = [:], more address: String = "", _ columns: [ReportSheet.Column],
    _ row: (Row) -> [ReportSheet.Cell]
  ) -> ReportSheet.Section {
    var section = ReportSheet.Section(
      code: code, heading: strings.filled("quy.\(code)", ["quy": words.quarterWithin(span.quarter.next)]))
    guard list.count > 0 else {
      section.paragraphs = [strings["quy.\(code)-khong"]]
      return section
    }
    section.paragraphs = [
      strings.filled(
        "quy.\(code)-dan",
        ["so": words.number(list.count), "ngay": words.day(span.day), "ngay-truoc": words.day(span.before.day)])
    ]
    if scope == .whole, !list.isWhole {
      let units = self.units.map { ($0, counts(model.quarters.units[$0].rows[place]).count) }.filter { $0.1 > 0 }
      let most = units.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      let rows = most.prefix(SheetComposer.unitsWithMost).map(\.element).map { unit, count in
        [
          ReportSheet.Cell(text: model.name(ofUnit: unit), address: self.address(ofUnit: unit) + "#\(code)"),
          ReportSheet.Cell(text: words.number(count)),
        ]
      }
      section.tables = [
        table("quy.nhieu-nhat", [column("don-vi", 5), column("so", 1, isNumber: true)], Array(rows), of: units.count)
      ]
    } else {
      section.tables = [
        table("quy.\(code)-bang", columns, list.rows.map(row), of: list.count, more: address)
      ]
    }
    return section
  }
}
