import Casebook
import Mustache
import Progress

extension PageWriter {
  private var changes: SiteChanges { model.changes }
  private var changeWords: ChangeWords { ChangeWords(changes: changes, words: words) }

  /// Writes a part of the changes since the last quarter's end.
  func writeChanges(_ page: inout RecordWriter<ChangesFields>, _ planned: PlannedPage, _ part: Int) {
    let parts = ListParts(rowCount: changes.entries.count)
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.thay-doi"]) }
    page.summary = changeWords.summary
    page.feed = PageAddress.feed
    page.hasChanges = !changes.entries.isEmpty
    page.isFirstPart = part == 1
    if part == 1 { page.list(\.kinds, changeCounts, write) }
    let shown = changes.newestFirst[parts.rows(ofPart: part)].map { changes.entries[$0] }
    let days = shown.indices.filter { $0 == 0 || shown[$0].change.day != shown[$0 - 1].change.day }
    page.list(\.days, days) { group, start in
      let day = shown[start].change.day
      group.anchor = "ngay-" + day.iso
      group.day = words.day(day)
      group.isoDay = day.iso
      group.list(\.rows, shown[start...].prefix { $0.change.day == day }) { write(&$0, $1) }
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.changes) }
  }

  /// Writes what the overview tells of them.
  func writeChanges(_ page: inout RecordWriter<OverviewFields>) {
    let weightiest = changes.weightiest(10)
    page.changesSummary = changeWords.summary
    page.hasChanges = !changes.entries.isEmpty
    page.hasWeightyChanges = !weightiest.isEmpty
    page.list(\.changeKinds, changeCounts, write)
    page.list(\.changes, weightiest) { write(&$0, $1) }
  }

  /// How many changes of each kind there are; kinds without any are left out.
  private var changeCounts: [Share] {
    let counts = changes.counts
    let kinds = ChangeKind.allCases.filter { counts[$0] > 0 }
    let shares = shares(kinds.map { ($0.rawValue, changeWords.kind($0), counts[$0]) }, ofLargest: true)
    return shares.map { share in
      var share = share
      share.address = model.figures.address(.changes, of: .whole, section: share.code)
      return share
    }
  }

  /// Writes a change as a row.
  func write(_ row: inout RecordWriter<ChangeRowFields>, _ entry: SiteChanges.Entry) {
    row.day = words.day(entry.change.day)
    row.isoDay = entry.change.day.iso
    row.organisation = changes.name(of: entry)
    row.address = model.address(of: entry)
    if let superior = changes.organisation(of: entry)?.superior { row.superior = register.organisations[superior].name }
    row.what = changeWords.text(entry)
    row.texts(\.details, changeWords.details(entry))
    row.record(\.kind) { write(&$0, entry.change.kind.rawValue, changeWords.kind(entry.change.kind)) }
  }
}

extension SiteModel {
  /// Where a reader learns more about a change: its organisation's page, at the task where that page shows it; its
  /// programme's page, at the task or the indicators; the list of what was sent in for its campaign.
  func address(of entry: SiteChanges.Entry) -> String {
    switch entry.owner {
    case .caseFile(let place): address(of: entry, in: casebook.cases[place])
    case .programme(let place):
      PageAddress.programme(casebook.programmes[place].code) + "#"
        + (changes.taskCode(of: entry).map(PageAddress.anchor(ofTask:))
          ?? "chi-tieu")
    case .campaign(let place): PageAddress.sent(forCampaign: casebook.campaigns[place].code)
    }
  }

  private func address(of entry: SiteChanges.Entry, in file: CaseFile) -> String {
    let page = PageAddress.organisation(casebook.register.organisations[file.organisation].code)
    guard let task = changes.taskCode(of: entry),
      let current = currentCase(of: file.organisation), cases[current].file.code == file.code
    else { return page }
    return page + "#" + PageAddress.anchor(ofTask: task)
  }
}

extension SiteChanges {
  /// The code of the task that a change is about; `nil` where it is about none.
  fileprivate func taskCode(of entry: Entry) -> String? {
    switch entry.change.kind {
    case .done, .overdue, .extended: subject(of: entry)
    default: nil
    }
  }
}
