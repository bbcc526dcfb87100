import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the figures of several cases together.
  ///
  /// - Parameters:
  ///   - organisationCount: How many organisations of the register the cases may be of.
  ///   - scope: The scope whose lists stand behind the figures; where not given, figures lead nowhere.
  func write(
    _ fields: inout RecordWriter<RollUpFields>, _ rollUp: RollUp, organisationCount: Int, scope: FigureScope?
  ) {
    fields.caseCount = words.number(rollUp.caseCount)
    fields.openCount = words.number(rollUp.openCount)
    fields.taskCount = words.number(rollUp.tasks.total)
    fields.hasCases = rollUp.caseCount > 0
    fields.hasOpenCases = rollUp.openCount > 0
    if let planned = rollUp.planned.rounded(toDecimals: 1), let actual = rollUp.actual.rounded(toDecimals: 1) {
      fields.hasProgress = true
      fields.planned = words.percent(planned)
      fields.actual = words.percent(actual)
      fields.number(\.plannedWidth, Int(planned.mantissa))
      fields.number(\.actualWidth, Int(actual.mantissa))
    }
    let punctuality = rollUp.punctuality
    fields.punctualOriginal = words.share(punctuality.original.inTime, of: punctuality.original.due)
    fields.punctualPresent = words.share(punctuality.present.inTime, of: punctuality.present.due)
    fields.extensions = words.number(rollUp.extensionCount)
    fields.indicatorsMet = words.number(rollUp.indicatorsMet)
    fields.indicatorCount = words.number(rollUp.indicatorCount)
    fields.organisationsWithCase = words.number(rollUp.organisations.count)
    fields.organisationCount = words.number(organisationCount)
    writeFigures(&fields, rollUp, organisationCount: organisationCount, scope: scope)

    let ratings = Rating.bySeverity.map { ($0.rawValue, words.rating($0), rollUp.ratings[$0]) }
    fields.list(\.ratings, shares(ratings, .cases, of: scope), write)
    let states = TaskState.allCases.map { ($0.rawValue, words.state($0), rollUp.tasks[$0]) }
    fields.list(\.tasks, shares(states, .tasks, of: scope), write)
    fields.list(\.headlines, shares(headlines(rollUp), .tasks, of: scope), write)
    let reports = SubmissionState.allCases.map { ($0.rawValue, words.submission($0), rollUp.reports[$0]) }
    fields.list(\.reports, shares(reports, .reports, of: scope), write)
    let degrees = Verdict.Degree.allCases.map { ($0.rawValue, words.degree($0), rollUp.weakLinks[$0]) }
    fields.list(\.weakLinks, shares(degrees, .weakLinks, of: scope), write)
    let signs = rollUp.signs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { place, count in
      (framework.signs[place].code, framework.signs[place].name, count)
    }
    fields.list(\.signs, shares(signs, .signs, of: scope, idPrefix: "bh-", ofLargest: true), write)
  }

  private func headlines(_ rollUp: RollUp) -> [(String, String, Int)] {
    TaskState.Headline.allCases.map { headline in
      let count = TaskState.allCases.reduce(0) { $0 + ($1.headline == headline ? rollUp.tasks[$1] : 0) }
      return (headline.rawValue, strings["chung.\(headline.rawValue)"], count)
    }
  }

  /// A count with its share of the whole and its stretch of a bar.
  struct Share {
    let code, name: String
    var address = ""
    let count: Int
    let share: String
    let start, width: Int
  }

  /// Lays counts one after another on a bar, or each beside the largest.
  func shares(_ counts: [(code: String, name: String, count: Int)], ofLargest: Bool = false) -> [Share] {
    let total = counts.reduce(0) { $0 + $1.count }
    let whole = max(1, ofLargest ? counts.map(\.count).max() ?? 1 : total)
    var before = 0
    return counts.map { item in
      let start = ofLargest ? 0 : (before * TimeAxis.units + whole / 2) / whole
      before += item.count
      let end = ((ofLargest ? item.count : before) * TimeAxis.units + whole / 2) / whole
      return Share(
        code: item.code, name: item.name, count: item.count, share: words.share(item.count, of: total), start: start,
        width: end - start)
    }
  }

  /// Lays counts out likewise, each with the way to its section of a list.
  func shares(
    _ counts: [(code: String, name: String, count: Int)], _ kind: FigureKind, of scope: FigureScope?,
    idPrefix: String = "", ofLargest: Bool = false
  ) -> [Share] {
    var shares = shares(counts, ofLargest: ofLargest)
    for place in shares.indices where shares[place].count > 0 {
      shares[place].address = model.figures.address(kind, of: scope, section: idPrefix + shares[place].code)
    }
    return shares
  }

  /// Writes a count.
  func write(_ fields: inout RecordWriter<CountFields>, _ share: Share) {
    fields.code = share.code
    fields.name = share.name
    fields.address = share.address
    fields.count = words.number(share.count)
    fields.share = share.share
    fields.number(\.start, share.start)
    fields.number(\.width, share.width)
    fields.isZero = share.count == 0
  }
}
