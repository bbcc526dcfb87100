import Casebook
import Progress

/// What changed in an edition's cases, programmes and campaigns after one day up to another.
public struct SiteChanges: Sendable {
  /// What the edition may see.
  let casebook: Casebook
  /// The day after which changes are told.
  let first: CivilDay
  /// The last day of which they are told.
  let last: CivilDay
  /// By day; of one day by the case's code, then by kind, then those of programmes and of campaigns likewise.
  let entries: [Entry]
  /// The places in `entries` as readers get them: the newest day first, within a day as in `entries`.
  let newestFirst: [Int]
  /// How many there are of each kind.
  let counts: Tally<ChangeKind>
  /// How many cases, programmes and campaigns changed.
  let caseCount, programmeCount, campaignCount: Int

  /// A change and what it is of.
  struct Entry: Sendable {
    let owner: Owner
    let change: Change
  }

  /// What can change, by its place in the casebook.
  enum Owner: Sendable, Hashable {
    case caseFile(Int)
    case programme(Int)
    case campaign(Int)
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
    let byCode = casebook.cases.indices.sorted {
      casebook.cases[$0].code.utf8.lexicographicallyPrecedes(casebook.cases[$1].code.utf8)
    }
    let programmes = casebook.programmes.map { $0.changes(after: first, upTo: last, rules: rules) }
    let campaigns = casebook.campaigns.map { $0.changes(after: first, upTo: last, register: casebook.register) }
    var found: [Entry] = []
    func add(_ changes: [Change], of owner: Owner) {
      found += changes.lazy.map { Entry(owner: owner, change: $0) }
    }
    for place in byCode { add(changes[place], of: .caseFile(place)) }
    for place in programmes.indices { add(programmes[place], of: .programme(place)) }
    for place in campaigns.indices { add(campaigns[place], of: .campaign(place)) }
    let order = found.indices.sorted { (found[$0].change.day, $0) < (found[$1].change.day, $1) }
    let entries = order.map { found[$0] }
    var days: [Range<Int>] = []
    for place in entries.indices {
      if let last = days.last, entries[last.lowerBound].change.day == entries[place].change.day {
        days[days.count - 1] = last.lowerBound..<place + 1
      } else {
        days.append(place..<place + 1)
      }
    }
    return SiteChanges(
      casebook: casebook, first: first, last: last, entries: entries, newestFirst: days.reversed().flatMap { $0 },
      counts: Tally(entries.map(\.change.kind)), caseCount: changes.count { !$0.isEmpty },
      programmeCount: programmes.count { !$0.isEmpty }, campaignCount: campaigns.count { !$0.isEmpty })
  }

  /// The day after which a site's changes are told: the last day of the quarter before.
  static func start(for day: CivilDay) -> CivilDay {
    Quarter(containing: day).firstDay - 1
  }

  /// The changes to be told where there is room for few: cases rated worse, the worst first, then those closed, opened
  /// and rated better; a rating that has changed again since is left out.
  func weightiest(_ count: Int) -> [Entry] {
    var lastRated: [Owner: Int] = [:]
    for (number, entry) in entries.enumerated() {
      if case .rated = entry.change.event { lastRated[entry.owner] = number }
    }
    let kinds: [ChangeKind] = [.worsened, .closed, .opened, .improved]
    let found = entries.indices.compactMap { number -> (order: (Int, Int, Int, Int), number: Int)? in
      let entry = entries[number]
      guard let rank = kinds.firstIndex(of: entry.change.kind) else { return nil }
      var severity = 0
      if case .rated(_, let to, _) = entry.change.event {
        guard lastRated[entry.owner] == number else { return nil }
        severity = to.severity
      }
      return ((rank, severity, last - entry.change.day, number), number)
    }
    return found.sorted { $0.order < $1.order }.prefix(count).map { entries[$0.number] }
  }
}
