import CSV
import Casebook
import Diagnostics
import Foundation
import Progress
import Publishing
import Storage
import TestSupport
import Testing

@testable import Website

/// A site whose reports are looked at, with the theme's own words.
struct ReportedSite: Sendable, CustomTestStringConvertible {
  let path: String
  let edition: Int
  let day: String?

  var testDescription: String { "\(path.split(separator: "/").last ?? "") \(edition) \(day ?? "")" }

  static let all = [
    ReportedSite(path: SmallSite.path, edition: 0, day: nil), ReportedSite(path: SmallSite.path, edition: 1, day: nil),
    ReportedSite(path: SampleSite.path, edition: 0, day: nil),
    ReportedSite(path: SampleSite.path, edition: 1, day: "2026-12-31"),
    ReportedSite(path: SampleSite.path, edition: 0, day: "2026-08-15"),
  ]

  func load() async throws -> (model: SiteModel, strings: Strings) {
    let content = path + "/content"
    let tree = ContentTree(paths: try Storage.walk(content)) { try Storage.read(content + "/" + $0) }
    let casebook = try #require(await CasebookLoader(tree).load().casebook)
    let (theme, _) = Theme.load(
      casebook.settings.theme, site: path, language: .vi, askedFor: SourceLocation(path: "content/trang.toml"))
    let cutOff = try #require(day.flatMap { CivilDay(iso: $0) } ?? casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: edition, day: cutOff, jobs: 2)
    return (model, try #require(theme).strings)
  }
}

@Suite("Quarters' compiled reports")
struct QuarterReportTests {
  @Test("The page's figures are those of the tables of data, in every format", arguments: ReportedSite.all)
  func figures(site: ReportedSite) async throws {
    let (model, strings) = try await site.load()
    let words = Words(strings: strings, language: .vi)
    let writer = DataWriter(model, strings: strings)
    #expect(!model.quarters.reported.isEmpty)
    for span in model.quarters.reported {
      let planned = PlannedTable.ofQuarter(span, in: model)
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(writer.bytes(of: planned, .json))) as? [String: Any])
      let rows = try #require(json["bao-cao-quy"] as? [[String: Any]])
      let csv = CSVTable(parsing: SourceFile(path: "x.csv", bytes: try writer.bytes(of: planned, .csv)))
      let sheet = try cells(of: try writer.bytes(of: planned, .xlsx))
      #expect(csv.rows.count == rows.count)
      #expect(sheet.count == rows.count + 1)
      for (number, row) in rows.enumerated() {
        let places = QuarterFigure.columns.indices.dropFirst(3)
        let values = places.map { (row[QuarterFigure.columns[$0].key] as? NSNumber)?.doubleValue }
        let texts = places.map { $0 < csv.rows[number].count ? csv.rows[number][$0].text : "" }
        #expect(texts.map { Double($0.replacingOccurrences(of: ",", with: ".")) } == values)
        #expect(places.map { sheet[number + 1][$0].flatMap { Double($0) } } == values)
      }
      let scopes = model.scopes(ofSpan: span)
      #expect(rows.count { $0["loai"] as? String == "to-chuc" } == scopes.count - 1)
      for scope in scopes {
        let code: String =
          switch scope {
          case .whole: model.casebook.settings.rootOrganisation
          case .unit(let unit): model.code(ofUnit: unit)
          }
        let kind = scope == .whole ? "tong" : "to-chuc"
        let row = try #require(rows.first { $0["loai"] as? String == kind && $0["ma"] as? String == code })
        let shown = SheetComposer(model, words, span: span, scope).sheet.sections[0].tables.flatMap(\.rows)
        #expect(shown.count == QuarterFigure.all.count)
        let wrong = zip(QuarterFigure.all, shown).filter { figure, cells in
          !agrees(cells[1].text, row[figure.code], figure)
            || !agrees(cells[2].text, row[figure.code + "-truoc"], figure)
        }
        #expect(wrong.isEmpty, "\(wrong.map(\.0.code))")
      }
    }
  }

  @Test("The document says what the page says, word for word", arguments: ReportedSite.all)
  func documents(site: ReportedSite) async throws {
    let (model, strings) = try await site.load()
    let words = Words(strings: strings, language: .vi)
    let plan = await SitePlan.make(model, strings: strings).plan
    let pages = plan.pages.filter { $0.document != nil }
    #expect(pages.count == model.quarters.reported.reduce(0) { $0 + model.scopes(ofSpan: $1).count })
    let writer = PageWriter(model, strings: strings, plan)
    for planned in pages {
      let sheet = try #require(writer.sheet(of: planned))
      let bytes = try QuarterDocument(model: model, words: words).bytes(of: sheet)
      let xml = try UnpackedArchive(bytes).text("word/document.xml")
      let tables = sheet.sections.flatMap(\.tables)
      var texts = [sheet.summary]
      for section in sheet.sections { texts += [section.heading] + section.paragraphs }
      for table in tables {
        texts += [table.caption] + table.columns.map(\.title)
        for cell in table.rows.flatMap({ $0 }) { texts += [cell.text, cell.detail] }
      }
      let data = Data(xml.utf8)
      let missing = Set(texts).filter { !$0.isEmpty && data.range(of: Data(">\(escaped($0))<".utf8)) == nil }
      #expect(missing.isEmpty, "\(planned.address)")
      // The head, the foot, and the tables.
      #expect(xml.matches(of: /<w:tbl>/).count == tables.count + 2)
      #expect(xml.matches(of: /<w:tblHeader\/>/).count == tables.count)
      let (year, month, day) = sheet.span.day.components
      #expect(xml.contains("ngày \(day) tháng \(month) năm \(year)"))
      #expect(xml.contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
    }
  }

  @Test("The rows of a list are as many as are told, and figures count them", arguments: ReportedSite.all)
  func rows(site: ReportedSite) async throws {
    let (model, strings) = try await site.load()
    let words = Words(strings: strings, language: .vi)
    for span in model.quarters.reported {
      for scope in model.scopes(ofSpan: span) {
        let composer = SheetComposer(model, words, span: span, scope)
        let (rows, figures) = (composer.rows, composer.figures[span])
        #expect(rows.overdue.count == figures.tasks[.overdue])
        #expect(rows.reports.count == figures.reports.total)
        #expect(rows.reports.rows.count { $0.standing.state == .missing } == figures.reports[.missing])
        #expect(rows.proposals.count == figures.proposalCount)
        #expect(rows.proposals.rows.count { $0.isAnswered } == figures.answeredCount)
      }
    }
  }

  @Test("Every report is led to from the page of whose it is", arguments: ReportedSite.all)
  func ways(site: ReportedSite) async throws {
    let (model, _) = try await site.load()
    let places = model.casebook.register.organisations.indices
    let led = places.flatMap { model.reports(of: $0).map { model.address(ofReport: $0.scope, span: $0.span) } }
    let all = model.quarters.reported.flatMap { span in
      model.scopes(ofSpan: span).map { model.address(ofReport: $0, span: span) }
    }
    #expect(led.sorted() == all.sorted())
    #expect(all.count > model.quarters.reported.count)
  }

  @Test("A list that leaves bodies out says how many, and where all are")
  func more() async throws {
    let (model, strings) = try await ReportedSite.all[2].load()
    let writer = PageWriter(model, strings: strings, FigureTexts())
    #expect(writer.wayToMore(of: ListParts.partSize) == nil)
    let more = try #require(writer.wayToMore(of: ListParts.partSize + 1003))
    #expect(more.name.contains(" 1.003 "))
    #expect(more.address == PageAddress.organisations)
  }

  @Test("Who has reported adds up to the table of reports", arguments: ReportedSite.all)
  func reports(site: ReportedSite) async throws {
    let (model, strings) = try await site.load()
    let table = try #require(DataWriter(model, strings: strings).table(.reports))
    let counts = ReportCounts(model)
    let quarters = try table.rows.map { row in
      guard case .text(let quarter) = row[1], case .text(let state) = row[4] else { throw Unexpected() }
      return "\(quarter) \(state)"
    }
    for (place, span) in model.quarters.spans.enumerated() {
      for state in SubmissionState.allCases {
        #expect(counts.whole[place][state] == quarters.count { $0 == "\(span.quarter.code) \(state.rawValue)" })
        #expect(counts.whole[place][state] == counts.units.reduce(0) { $0 + $1[place][state] })
      }
    }
  }

  @Test("What the wider edition may not see changes no report of it, not by a number")
  func editions() async throws {
    let site = SmallSite.path + "/content"
    let paths = try Storage.walk(site)
    /// The wide edition's model, with the hidden records of reports or without them.
    func model(without: Bool) async throws -> SiteModel {
      let tree = ContentTree(paths: paths) { path in
        let bytes = try Storage.read(site + "/" + path)
        guard path.hasPrefix("ho-so/"), path.contains("/bao-cao/") else { return bytes }
        let hidden = /\[\[[a-z-]+\]\]\n(?:[^\[\n].*\n)*pham-vi = "lanh-dao"\n/
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.matches(of: hidden).count == 2)
        return without ? Array(text.replacing(hidden, with: "").utf8) : bytes
      }
      let casebook = try #require(await CasebookLoader(tree).load().casebook)
      return await SiteModel.make(casebook, editionRank: 0, day: try #require(casebook.settings.cutOffDay), jobs: 1)
    }
    let words = Words(strings: Strings([:]), language: .vi)
    let (with, without) = (try await model(without: false), try await model(without: true))
    for span in with.quarters.reported {
      let sheets = [with, without].map { SheetComposer($0, words, span: span, .whole).sheet }
      #expect("\(sheets[0])" == "\(sheets[1])")
    }
    #expect(with.digest == without.digest)
    #expect(with.quality.totals[.wrongStatistic] == without.quality.totals[.wrongStatistic])
  }

  private struct Unexpected: Error {}

  /// Whether a figure as the page shows it is that of the data, which has more decimals of percentages.
  private func agrees(_ text: String, _ value: Any?, _ figure: QuarterFigure) -> Bool {
    guard let value = (value as? NSNumber)?.doubleValue else { return text == "–" }
    guard figure.isPercentage else { return text == DecimalNumber(Int(value)).vietnamese }
    guard text.hasSuffix("\u{A0}%"), let shown = Double(text.dropLast(2).replacing(",", with: ".")) else {
      return false
    }
    return abs(shown - value) <= 0.0501
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// What the cells of a workbook's only sheet hold, row by row; `nil` where there is none.
  private func cells(of workbook: [UInt8]) throws -> [[String?]] {
    try UnpackedArchive(workbook).sheetRows.map { row in
      var cells = [String?](repeating: nil, count: QuarterFigure.columns.count)
      for cell in row where cells.indices.contains(cell.column) { cells[cell.column] = cell.text }
      return cells
    }
  }
}
