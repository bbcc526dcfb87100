import Casebook
import Diagnostics
import Foundation

extension SitePlan {
  /// Plans the site of a model; two things at one address are reported.
  ///
  /// Addresses are compared as file systems may: without letter case and in one Unicode form.
  ///
  /// - Parameters:
  ///   - strings: The words of the interface: some of them can be searched for, rows of lists and calendars have others.
  ///   - jobs: How many organisations, cases and rows are looked at at the same time.
  public static func make(
    _ model: SiteModel, strings: Strings, jobs: Int = 1
  ) async -> (plan: SitePlan, diagnostics: [Diagnostic]) {
    let names = Words(strings: strings, language: model.casebook.settings.language)
    let index = await SearchIndex.make(model, names, jobs: jobs)
    let taskEvents = await TaskEvents.make(model, names, jobs: jobs)
    let plan = SitePlan(
      pages: pages(of: model) + campaignPages(of: model),
      exports: PlannedTable.all(of: model).map { .table($0) } + [.schema, .feed]
        + PlannedCalendar.all(of: model, taskEvents).map { .calendar($0) }
        + PlannedSearchFile.all(of: index).map { .search($0) },
      attachments: AttachmentList(model).files,
      figureTexts: await FigureTexts.make(model, strings: strings, jobs: jobs))
    return (plan, collisions(in: plan))
  }

  private static func pages(of model: SiteModel) -> [PlannedPage] {
    let casebook = model.casebook
    let framework = casebook.framework
    var pages = [PlannedPage(address: PageAddress.overview, template: .overview, subject: .overview)]
    func addParts(
      of address: String, rows: Int, _ template: PageTemplate, _ subject: (Int) -> PlannedPage.Subject
    ) {
      pages += parts(of: address, rows: rows, template, subject)
    }
    addParts(of: PageAddress.organisations, rows: model.treeRows.count, .organisations) { .organisations(part: $0) }
    for (place, organisation) in casebook.register.organisations.enumerated() {
      let address = PageAddress.organisation(organisation.code)
      for part in 1...model.partsBelow(place).partCount {
        pages.append(
          PlannedPage(
            address: PageAddress.part(part, of: address), template: .organisation,
            subject: .organisation(place, part: part)))
      }
    }
    pages.append(PlannedPage(address: PageAddress.groups, template: .groups, subject: .groups))
    for (place, group) in framework.groups.enumerated() {
      addParts(of: PageAddress.group(group.code), rows: model.rollUps.groups[place].caseCount, .caseSet) {
        .group(place, part: $0)
      }
    }
    for (place, caseClass) in framework.caseClasses.enumerated() {
      addParts(of: PageAddress.caseClass(caseClass.code), rows: model.rollUps.caseClasses[place].caseCount, .caseSet) {
        .caseClass(place, part: $0)
      }
    }
    for (place, agency) in framework.agencies.enumerated() {
      for part in 1...model.parts(ofAgency: place).partCount {
        pages.append(
          PlannedPage(
            address: PageAddress.part(part, of: PageAddress.agency(agency.code)), template: .caseSet,
            subject: .agency(place, part: part)))
      }
    }
    addParts(of: PageAddress.deadlines, rows: model.allDeadlines.count, .deadlines) { .deadlines(part: $0) }
    addParts(of: PageAddress.timeline, rows: model.timelineOrder.count, .timeline) { .timeline(part: $0) }
    for (place, list) in model.figures.lists.enumerated() {
      addParts(of: list.address, rows: list.rows.count, .figures) { .figures(list: place, part: $0) }
    }
    pages.append(PlannedPage(address: PageAddress.reports, template: .reports, subject: .reports))
    for span in model.quarters.reported {
      for scope in model.scopes(ofSpan: span) {
        pages.append(
          PlannedPage(
            address: model.address(ofReport: scope, span: span), template: .quarterReport,
            subject: .quarterReport(span: span, scope), document: model.address(ofDocument: scope, span: span)))
      }
    }
    addParts(of: PageAddress.dataQuality, rows: model.quality.findings.count, .dataQuality) { .dataQuality(part: $0) }
    addParts(of: PageAddress.changes, rows: model.changes.entries.count, .changes) { .changes(part: $0) }
    pages.append(PlannedPage(address: PageAddress.framework, template: .framework, subject: .framework))
    if !model.programmes.isEmpty {
      pages.append(PlannedPage(address: PageAddress.programmes, template: .programmes, subject: .programmes))
    }
    for (place, programme) in model.programmes.enumerated() {
      addParts(of: PageAddress.programme(programme.file.code), rows: programme.organisations.count, .programme) {
        .programme(place, part: $0)
      }
    }
    pages.append(PlannedPage(address: PageAddress.search, template: .search, subject: .search))
    for (place, page) in casebook.pages.enumerated() {
      pages.append(
        PlannedPage(address: PageAddress.page(page.code), template: .freePage, subject: .freePage(place)))
    }
    pages.append(PlannedPage(address: PageAddress.notFound, template: .notFound, subject: .notFound))
    return pages
  }

  /// The pages of a list that is split where it is long.
  static func parts(
    of address: String, rows: Int, _ template: PageTemplate, _ subject: (Int) -> PlannedPage.Subject
  ) -> [PlannedPage] {
    (1...ListParts(rowCount: rows).partCount).map { part in
      PlannedPage(address: PageAddress.part(part, of: address), template: template, subject: subject(part))
    }
  }

  private static func folded(_ address: String) -> String {
    // Nearly all are plain already: Unicode's tables are asked only where they may matter.
    if address.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return address }
    return address.precomposedStringWithCanonicalMapping.lowercased()
  }

  private static func collisions(in plan: SitePlan) -> [Diagnostic] {
    var taken: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    let addresses =
      plan.pages.flatMap(\.addresses) + plan.exports.flatMap(\.addresses) + plan.attachments.map(\.address)
    for address in addresses {
      let folded = folded(address)
      if let other = taken.updateValue(address, forKey: folded) {
        diagnostics.append(
          Diagnostic(
            "site.address-taken", at: SourceLocation(path: address),
            Wording(
              vi: "hai trang cùng một địa chỉ: \"\(address)\" và \"\(other)\"",
              en: "two pages at one address: \"\(address)\" and \"\(other)\""),
            help: Wording(
              vi: "đổi mã hoặc tên tệp của một trong hai", en: "change the code or file name of one of them")))
      }
    }
    return diagnostics
  }
}

/// How a list is split into parts of at most 200 rows.
struct ListParts {
  /// The most rows on a page.
  static let partSize = 200
  /// The most rows of each of two lists that share a page.
  static let sharedPartSize = 100

  let rowCount: Int
  var size = ListParts.partSize

  /// How many parts there are; an empty list has one.
  var partCount: Int { max(1, (rowCount + size - 1) / size) }

  /// The rows of a part, counted from 1.
  func rows(ofPart part: Int) -> Range<Int> {
    let start = min((part - 1) * size, rowCount)
    return start..<min(start + size, rowCount)
  }

  /// The rows that a shorter list beside this one has on a part.
  func rows(ofPart part: Int, among count: Int) -> Range<Int> {
    let rows = rows(ofPart: part)
    return min(rows.lowerBound, count)..<min(rows.upperBound, count)
  }

  /// The parts that the way to the others names beside one of them: all where they are few, else the first, the last
  /// and those near it.
  func numbersToShow(beside part: Int) -> [Int] {
    guard partCount > 12 else { return Array(1...partCount) }
    return (1...partCount).filter { $0 == 1 || $0 == partCount || abs($0 - part) <= 3 }
  }
}
