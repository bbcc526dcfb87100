import Casebook
import Progress

/// What changed in an edition's cases after one day up to another.
public struct SiteChanges: Sendable {
  /// What the edition may see.
  let casebook: Casebook
  /// The day after which changes are told.
  let first: CivilDay
  /// The last day of which they are told.
  let last: CivilDay
  /// By day, then by the case's code, then by kind.
  let entries: [Entry]
  /// The places in `entries` as readers get them: the newest day first, within a day as in `entries`.
  let newestFirst: [Int]
  /// How many there are of each kind.
  let counts: Tally<ChangeKind>
  /// How many cases changed.
  let caseCount: Int

  /// A change and its case.
  struct Entry: Sendable {
    /// The place of the case in the casebook.
    let place: Int
    let change: Change
  }
}

extension SiteChanges {
  /// Finds the changes.
  ///
  /// - Parameters:
  ///   - casebook: The casebook, already cut to the edition.
  ///   - jobs: How many cases are looked at at the same time.
  public static func make(
    _ casebook: Casebook, after first: CivilDay, upTo last: CivilDay, jobs: Int
  ) async -> SiteChanges {
    let rules = ProgressRules(casebook.settings)
    let changes = await concurrentMap(casebook.cases.count, jobs: jobs) {
      casebook.cases[$0].changes(after: first, upTo: last, rules: rules)
    }
    var byDay: [CivilDay: [Entry]] = [:]
    let byCode = casebook.cases.indices.sorted {
      casebook.cases[$0].code.utf8.lexicographicallyPrecedes(casebook.cases[$1].code.utf8)
    }
    for place in byCode {
      for change in changes[place] { byDay[change.day, default: []].append(Entry(place: place, change: change)) }
    }
    var entries: [Entry] = []
    var days: [Range<Int>] = []
    for day in byDay.keys.sorted() {
      let start = entries.count
      entries += byDay[day] ?? []
      days.append(start..<entries.count)
    }
    return SiteChanges(
      casebook: casebook, first: first, last: last, entries: entries, newestFirst: days.reversed().flatMap { $0 },
      counts: Tally(entries.map(\.change.kind)), caseCount: changes.count { !$0.isEmpty })
  }

  /// The day after which a site's changes are told: the last day of the quarter before.
  static func start(for day: CivilDay) -> CivilDay {
    Quarter(containing: day).firstDay - 1
  }

  /// The case of an entry.
  func caseFile(of entry: Entry) -> CaseFile {
    casebook.cases[entry.place]
  }

  /// The organisation of an entry.
  func organisation(of entry: Entry) -> Organisation {
    casebook.register.organisations[caseFile(of: entry).organisation]
  }

  /// What a change is about within its case: the code of a task, an indicator or a report.
  func subject(of entry: Entry) -> String? {
    let file = caseFile(of: entry)
    return switch entry.change.event {
    case .opened, .closed, .rated, .reclassified: nil
    case .done(let task, _, _, _), .overdue(let task, _, _), .extended(let task, _, _): file.plan?.tasks[task].code
    case .moved(let indicator, _, _, _, _): file.plan?.indicators[indicator].code
    case .sent(let report, _): file.reports[report].kind.code
    }
  }

  /// The changes to be told where there is room for few: cases rated worse, the worst first, then those closed, opened
  /// and rated better; a rating that has changed again since is left out.
  func weightiest(_ count: Int) -> [Entry] {
    var lastRated: [Int: Int] = [:]
    for (number, entry) in entries.enumerated() {
      if case .rated = entry.change.event { lastRated[entry.place] = number }
    }
    let kinds: [ChangeKind] = [.worsened, .closed, .opened, .improved]
    let found = entries.indices.compactMap { number -> (order: (Int, Int, Int, Int), number: Int)? in
      let entry = entries[number]
      guard let rank = kinds.firstIndex(of: entry.change.kind) else { return nil }
      var severity = 0
      if case .rated(_, let to, _) = entry.change.event {
        guard lastRated[entry.place] == number else { return nil }
        severity = to.severity
      }
      return ((rank, severity, last - entry.change.day, number), number)
    }
    return found.sorted { $0.order < $1.order }.prefix(count).map { entries[$0.number] }
  }
}
