import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes who has reported quarter by quarter, as it stands on the site's day, and the way to the compiled reports.
  func writeReports(_ page: inout RecordWriter<ReportsFields>, _ planned: PlannedPage) {
    let reported = model.quarters.reported
    let counts = ReportCounts(model)
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.cac-bao-cao"]) }
    page.hasQuarters = !reported.isEmpty
    guard let last = reported.last else {
      page.summary = strings["tom-tat.khong-bao-cao"]
      return
    }
    let present = counts.whole[last]
    page.summary = strings.filled(
      "tom-tat.cac-bao-cao",
      [
        "quy": words.quarter(model.quarters.spans[last].quarter), "tong": words.number(present.total),
        "da-gui": words.number(present.sent), "thieu": words.number(present[.missing]),
      ])
    page.list(\.quarters, reported.reversed()) { row, span in
      let quarter = model.quarters.spans[span].quarter
      row.name = words.quarter(quarter)
      row.address = PageAddress.quarterReport(quarter.code)
      row.day = words.day(model.quarters.spans[span].day)
      row.document = PageAddress.quarterDocument(quarter.code)
      row.owed = words.number(counts.whole[span].total)
      let states = SubmissionState.allCases.map { ($0.rawValue, words.submission($0), counts.whole[span][$0]) }
      row.list(\.states, shares(states)) { write(&$0, $1) }
    }
    let units = model.quarters.units.indices.filter { !counts.units[$0].allSatisfy { $0.total == 0 } }
    page.list(\.units, units.prefix(ListParts.partSize)) { row, unit in
      row.name = model.name(ofUnit: unit)
      row.address = PageAddress.organisation(model.code(ofUnit: unit))
      row.list(\.quarters, reported.reversed()) { cell, span in
        let tally = counts.units[unit][span]
        cell.quarter = words.quarter(model.quarters.spans[span].quarter)
        cell.sent = "\(words.number(tally.sent))/\(words.number(tally.total))"
        cell.late = tally[.late] > 0 ? words.number(tally[.late]) : ""
        cell.missing = tally[.missing] > 0 ? words.number(tally[.missing]) : ""
        cell.isOwed = tally.total > 0
      }
    }
    if let more = wayToMore(of: units.count) { page.record(\.moreUnits) { write(&$0, more) } }
  }
}

/// The reports owed by the site's day, by the quarter that they are for: the rows of the table `bao-cao`, counted.
struct ReportCounts {
  /// By span.
  private(set) var whole: [Tally<SubmissionState>]
  /// By unit, then by span.
  private(set) var units: [[Tally<SubmissionState>]]

  init(_ model: SiteModel) {
    let spans = model.quarters.spans
    let none = [Tally<SubmissionState>](repeating: Tally(), count: spans.count)
    let places = Dictionary(uniqueKeysWithValues: spans.enumerated().map { ($1.quarter, $0) })
    let unitPlaces = Dictionary(uniqueKeysWithValues: model.quarters.units.enumerated().map { ($1.organisation, $0) })
    whole = none
    units = model.quarters.units.map { _ in none }
    for item in model.cases {
      let unit = unitPlaces[model.casebook.register.unit(of: item.file.organisation)]
      for report in item.standing.reports {
        guard let span = places[report.quarter] else { continue }
        whole[span].add(report.state)
        if let unit { units[unit][span].add(report.state) }
      }
    }
  }
}

extension Tally<SubmissionState> {
  /// How many were sent, in time or late.
  var sent: Int { self[.inTime] + self[.late] }
}
