import Casebook
import Mustache
import Progress

/// Writes what a page offers to its template.
///
/// A class, so that the many closures that write a page hand on one reference and not all that the model refers to.
public final class PageWriter: Sendable {
  let model: SiteModel
  let words: Words
  /// The rows of the lists behind figures.
  let figureTexts: FigureTexts

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - model: What pages are made from.
  ///   - strings: The words of the interface in the site's language.
  ///   - plan: The pages; what many of them show was made with it.
  public convenience init(_ model: SiteModel, strings: Strings, _ plan: SitePlan) {
    self.init(model, strings: strings, plan.figureTexts)
  }

  /// Makes a writer of pages that show these rows behind figures.
  init(_ model: SiteModel, strings: Strings, _ figureTexts: FigureTexts) {
    self.model = model
    self.figureTexts = figureTexts
    words = Words(strings: strings, language: model.casebook.settings.language)
  }

  var casebook: Casebook { model.casebook }
  var framework: Framework { model.casebook.framework }
  var register: Register { model.casebook.register }
  var strings: Strings { words.strings }

  /// The report that a page shows, and its document too; `nil` for other pages.
  public func sheet(of page: PlannedPage) -> ReportSheet? {
    guard case .quarterReport(let span, let scope) = page.subject else { return nil }
    return SheetComposer(model, words, span: span, scope).sheet
  }

  /// Writes a page into a view, in place of what was there.
  ///
  /// - Parameter sheet: The report that it shows, where it was composed before.
  public func write(_ page: PlannedPage, _ sheet: ReportSheet? = nil, into view: inout View) {
    switch page.subject {
    case .overview: view.write(OverviewFields.self) { writeOverview(&$0, page) }
    case .organisation(let place, let part):
      view.write(OrganisationFields.self) { writeOrganisation(&$0, page, place, part) }
    case .organisations(let part): view.write(OrganisationsFields.self) { writeOrganisations(&$0, page, part) }
    case .groups: view.write(GroupsFields.self) { writeGroups(&$0, page) }
    case .group(let place, let part): view.write(CaseSetFields.self) { writeGroup(&$0, page, place, part) }
    case .caseClass(let place, let part): view.write(CaseSetFields.self) { writeClass(&$0, page, place, part) }
    case .agency(let place, let part): view.write(CaseSetFields.self) { writeAgency(&$0, page, place, part) }
    case .deadlines(let part): view.write(DeadlinesFields.self) { writeDeadlines(&$0, page, part) }
    case .timeline(let part): view.write(TimelineFields.self) { writeTimeline(&$0, page, part) }
    case .figures(let list, let part): view.write(FigureListFields.self) { writeFigures(&$0, page, list, part) }
    case .reports: view.write(ReportsFields.self) { writeReports(&$0, page) }
    case .quarterReport(let span, let scope):
      let sheet = sheet ?? SheetComposer(model, words, span: span, scope).sheet
      view.write(QuarterReportFields.self) { writeQuarterReport(&$0, page, sheet, span, scope) }
    case .dataQuality(let part): view.write(DataQualityFields.self) { writeDataQuality(&$0, page, part) }
    case .changes(let part): view.write(ChangesFields.self) { writeChanges(&$0, page, part) }
    case .framework: view.write(FrameworkFields.self) { writeFramework(&$0, page) }
    case .programmes: view.write(ProgrammesFields.self) { writeProgrammes(&$0, page) }
    case .programme(let place, let part): view.write(ProgrammeFields.self) { writeProgramme(&$0, page, place, part) }
    case .search: view.write(SearchFields.self) { writeSearch(&$0, page) }
    case .freePage(let place): view.write(FreePageFields.self) { writeFreePage(&$0, page, place) }
    case .campaigns(let part): view.write(CampaignListFields.self) { writeCampaigns(&$0, page, part) }
    case .campaign(let place, let part): view.write(CampaignFields.self) { writeCampaign(&$0, page, place, part) }
    case .sent(let place, let part): view.write(SentFields.self) { writeSent(&$0, page, place, part) }
    case .form(let place, let part): view.write(FormFields.self) { writeForm(&$0, page, place, part) }
    case .campaignProposals(let place, let part):
      view.write(CampaignProposalsFields.self) { writeCampaignProposals(&$0, page, place, part) }
    case .campaignReport(let place, let report):
      view.write(CampaignReportFields.self) { writeCampaignReport(&$0, page, place, report) }
    case .notFound: view.write(FreePageFields.self) { writeNotFound(&$0, page) }
    }
  }

  /// A link on the way from the root to a page; the page itself has no address.
  typealias Crumb = (name: String, address: String)

  /// Writes what the frame around a page needs.
  ///
  /// - Parameters:
  ///   - crumbs: The pages above this one, below the overview.
  ///   - digest: The fingerprint of the content that the page is made from; the whole edition's where not given.
  ///   - day: The day that the page's figures are of; the site's where not given.
  func writeFrame(
    _ frame: inout RecordWriter<FrameFields>, _ page: PlannedPage, title: String, crumbs: [Crumb] = [],
    digest: ContentDigest? = nil, day: CivilDay? = nil
  ) {
    let settings = casebook.settings
    frame.title = title
    frame.siteTitle = settings.title
    frame.publisher = settings.publisher
    frame.root = PageAddress.wayToRoot(from: page.address)
    frame.day = words.day(day ?? model.day)
    frame.isoDay = (day ?? model.day).iso
    frame.edition = model.edition.name
    frame.digest = (digest ?? model.digest).text
    frame.language = settings.language.rawValue
    frame.search = page.address == PageAddress.search ? "" : PageAddress.search
    frame.isIllustrative = settings.isIllustrative
    frame.isOverview = page.address == PageAddress.overview
    let menu = menu
    let section = PageWriter.section(of: page, crumbs, in: menu)
    frame.list(\.menu, menu.indices) { link, place in
      link.name = menu[place].name
      link.address = menu[place].address
      link.isCurrent = page.address == menu[place].address
      link.isAbove = place == section && !link.isCurrent
    }
    let trail = page.address == PageAddress.overview ? [] : [(strings["menu.tong-quan"], PageAddress.overview)] + crumbs
    frame.list(\.breadcrumbs, trail) { write(&$0, $1) }
  }

  /// Writes a code with its word.
  func write(_ status: inout RecordWriter<StatusFields>, _ code: String, _ name: String) {
    status.code = code
    status.name = name
  }

  /// How many bodies a list of those below the root leaves out, and where all are; `nil` where it leaves out none.
  ///
  /// - Parameter count: How many there are; the list has as many as a page may.
  func wayToMore(of count: Int) -> Crumb? {
    guard count > ListParts.partSize else { return nil }
    let text = strings.filled("con-nua", ["so": words.number(count - ListParts.partSize)])
    return (text, PageAddress.organisations)
  }

  /// Writes a link.
  func write(_ link: inout RecordWriter<LinkFields>, _ crumb: Crumb) {
    link.name = crumb.name
    link.address = crumb.address
  }

  /// Writes which rows of a split list a page shows, and the way to the others.
  ///
  /// - Parameter count: How many rows the list has, where another that shares its pages may have more.
  func writeParts(
    _ fields: inout RecordWriter<PartsFields>, _ parts: ListParts, _ part: Int, of address: String,
    among count: Int? = nil
  ) {
    let rows = parts.rows(ofPart: part, among: count ?? parts.rowCount)
    fields.summary = strings.filled(
      "phan-trang",
      [
        "tu": words.number(rows.isEmpty ? 0 : rows.lowerBound + 1), "den": words.number(rows.upperBound),
        "tong": words.number(count ?? parts.rowCount),
      ])
    guard parts.partCount > 1 else { return }
    fields.list(\.parts, parts.numbersToShow(beside: part)) { link, number in
      link.name = strings.filled("trang-so", ["so": words.number(number)])
      link.address = PageAddress.part(number, of: address)
      link.isCurrent = number == part
    }
  }
}
