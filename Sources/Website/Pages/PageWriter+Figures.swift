import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the figures of a roll-up that stand by themselves, each with the way to its rows.
  func writeFigures(
    _ fields: inout RecordWriter<RollUpFields>, _ rollUp: RollUp, organisationCount: Int, scope: FigureScope?
  ) {
    func address(_ kind: FigureKind, _ section: String? = nil) -> String {
      model.figures.address(kind, of: scope, section: section)
    }
    let punctuality = rollUp.punctuality
    fields.record(\.cases) { write(&$0, figure("ho-so", rollUp.caseCount, address(.cases))) }
    fields.record(\.open) { write(&$0, figure("dang-mo", rollUp.openCount, address(.cases, "dang-mo"))) }
    fields.record(\.organisations) {
      write(&$0, figure("to-chuc", rollUp.organisations.count, address(.organisations, "co-ho-so")))
    }
    // Outside a branch of the register, cases may be of any organisation.
    let around: FigureScope? = if case .superior = scope { scope } else { scope.map { _ in .whole } }
    fields.record(\.allOrganisations) {
      write(&$0, figure("to-chuc-tong", organisationCount, model.figures.address(.organisations, of: around)))
    }
    fields.record(\.met) { write(&$0, figure("dat", rollUp.indicatorsMet, address(.indicators, "dat"))) }
    fields.record(\.indicators) { write(&$0, figure("chi-tieu", rollUp.indicatorCount, address(.indicators))) }
    fields.record(\.granted) { write(&$0, figure("gia-han", rollUp.extensionCount, address(.extensions))) }
    fields.record(\.inOriginalTime) {
      write(&$0, figure("han-dau", punctuality.original.inTime, address(.originalDeadlines, "dung")))
    }
    fields.record(\.dueOriginally) {
      write(&$0, figure("han-dau-tong", punctuality.original.due, address(.originalDeadlines)))
    }
    fields.record(\.inPresentTime) {
      write(&$0, figure("han-nay", punctuality.present.inTime, address(.tasks, TaskState.done.rawValue)))
    }
    fields.record(\.dueAtPresent) {
      write(&$0, figure("han-nay-tong", punctuality.present.due, address(.tasks, "da-den-han")))
    }
  }

  /// Writes a part of the rows behind the figures of one kind.
  func writeFigures(
    _ page: inout RecordWriter<FigureListFields>, _ planned: PlannedPage, _ place: Int, _ part: Int
  ) {
    let list = model.figures.lists[place]
    let layout = model.figures.layout(of: list.kind)
    let kind = list.kind.rawValue
    let shown = list.parts.rows(ofPart: part)
    let title = strings["danh-sach-ten.\(kind)"]
    let (scope, crumbs) = crumbs(of: list.scope)
    page.record(\.frame) {
      writeFrame(&$0, planned, title: scope.isEmpty ? title : "\(title) – \(scope)", crumbs: crumbs)
    }
    page.title = title
    page.scope = scope
    page.contentColumn = strings["danh-sach-noi-dung.\(kind)"]
    page.dayColumn = strings["danh-sach-ngay.\(kind)"]
    page.record(\.parts) { writeParts(&$0, list.parts, part, of: list.address) }
    page.isFirstPart = part == 1
    page.list(\.others, model.figures.lists(of: list.scope)) { link, other in
      link.name = strings["danh-sach-ten.\(other.kind.rawValue)"]
      link.address = other.address
      link.isCurrent = other.kind == list.kind
    }
    page.list(\.contents, list.sections) { entry, section in
      let id = layout.sections[section.number]
      let address = list.address(ofRow: section.rows.lowerBound) + "#" + id
      write(
        &entry,
        Share(
          code: id, name: name(of: section.number, list.kind), address: address, count: section.rows.count, share: "",
          start: 0, width: 0))
    }
    let sections = list.sections.filter { $0.rows.overlaps(shown) }
    var texts = figureTexts.reader(of: list.kind)
    page.list(\.sections, sections.indices) { record, index in
      let section = sections[index]
      record.code = layout.sections[section.number]
      record.caption = strings.filled(
        "danh-sach-dem.\(kind)",
        ["ten": name(of: section.number, list.kind), "so": words.number(section.rows.count)])
      record.isContinued = section.rows.lowerBound < shown.lowerBound
      if section.rows.upperBound > shown.upperBound {
        record.next = PageAddress.part(part + 1, of: list.address) + "#" + layout.sections[section.number]
      }
      let before = index > 0 ? sections[index - 1].number : -1
      let after = index + 1 < sections.count ? sections[index + 1].number : layout.sections.count
      let around = layout.groups.filter { $0.sections.contains(section.number) }
      record.texts(\.opening, around.filter { !$0.sections.contains(before) }.map(\.id))
      record.texts(\.closing, around.filter { !$0.sections.contains(after) }.map(\.id))
      record.list(\.rows, list.rows[section.rows.clamped(to: shown)]) { texts.write(&$0, Int($1)) }
    }
  }

  /// What a list is about, and the pages above it; no name for the whole.
  private func crumbs(of scope: FigureScope) -> (name: String, crumbs: [Crumb]) {
    switch scope {
    case .whole: return ("", [])
    case .group(let place):
      let group = framework.groups[place]
      return (
        group.name, [(strings["menu.nhom"], PageAddress.groups), (group.name, PageAddress.group(group.code))]
      )
    case .caseClass(let place):
      let caseClass = framework.caseClasses[place]
      let own = (caseClass.name, PageAddress.caseClass(caseClass.code))
      return (caseClass.name, [(strings["menu.nhom"], PageAddress.groups), own])
    case .agency(let place):
      let agency = framework.agencies[place]
      let own = (agency.name, PageAddress.agency(agency.code))
      return (agency.name, [(strings["menu.huong-dan"], PageAddress.framework), own])
    case .superior(let place):
      let organisation = register.organisations[place]
      let own = (organisation.name, PageAddress.organisation(organisation.code))
      return (organisation.name, [(strings["menu.to-chuc"], PageAddress.organisations), own])
    }
  }

  /// The name of a section.
  private func name(of section: Int, _ kind: FigureKind) -> String {
    switch kind {
    case .cases: return words.rating(Rating.bySeverity[section])
    case .tasks: return words.state(TaskState.inLists[section])
    case .originalDeadlines: return strings["danh-sach-doan.\(section == 0 ? "khong-dung" : "dung")"]
    case .reports: return words.submission(SubmissionState.inLists[section])
    case .weakLinks: return words.degree(Verdict.Degree.allCases[section])
    case .signs: return "\(framework.signs[section].code) \(framework.signs[section].name)"
    case .indicators: return strings[section == 0 ? "dat.chua-dat" : "dat.dat"]
    case .extensions: return strings["danh-sach-doan.gia-han"]
    case .organisations: return strings["danh-sach-doan.\(section == 0 ? "co-ho-so" : "khong-ho-so")"]
    case .directions: return "\(framework.directions[section].code) \(framework.directions[section].name)"
    case .decisions: return strings["quyet-dinh.\(DecisionKind.allCases[section].rawValue)"]
    case .changes: return strings["loai-thay-doi.\(ChangeKind.allCases[section].rawValue)"]
    case .trend:
      let (end, rating) = section.quotientAndRemainder(dividingBy: Rating.bySeverity.count)
      let quarter = model.quarters.spans[model.quarters.spans.count - 1 - end].quarter
      return "\(words.quarter(quarter)): \(words.rating(Rating.bySeverity[rating]))"
    }
  }
}
