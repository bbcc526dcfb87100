import Casebook

/// What some cases of one unit add to the quarters; made by one worker.
struct QuarterPart: Sendable {
  let unit: Int
  private(set) var figures: QuarterBook.FigureSeries
  private(set) var groups: [Int: QuarterBook.FigureSeries] = [:]
  private(set) var caseClasses: [Int: QuarterBook.FigureSeries] = [:]
  /// By span.
  private(set) var rows: [QuarterRows]
  /// The rating of each case, by its place in the casebook, at the end of each span.
  private(set) var ratings: [(caseFile: Int, ratings: [Rating?])] = []

  init(
    _ slice: (unit: Int, cases: [Int]), of casebook: Casebook, _ spans: [QuarterSpan], _ rules: ProgressRules
  ) {
    unit = slice.unit
    let empty = QuarterBook.FigureSeries(spanCount: spans.count)
    figures = empty
    rows = spans.map { _ in QuarterRows() }
    let ends = (spans.first.map { [$0.before] } ?? []) + spans
    for place in slice.cases {
      let caseFile = casebook.cases[place]
      let ownGroups = Set(caseFile.weakLinks.map { casebook.framework.signs[$0.sign].group })
      var before: CaseStanding?
      var ratings = [Rating?](repeating: nil, count: spans.count)
      for (end, span) in ends.enumerated() {
        guard let standing = caseFile.standing(on: span.day, rules: rules) else { continue }
        // The case is looked at once, and counted in every place that it belongs to.
        var own = QuarterFigures()
        own.add(caseFile, standing, in: span, rules: rules)
        figures.add(own, atEnd: end)
        for group in ownGroups { groups[group, default: empty].add(own, atEnd: end) }
        caseClasses[standing.caseClass, default: empty].add(own, atEnd: end)
        if end > 0 {
          rows[end - 1].add(caseFile, at: place, from: before, to: standing, in: span, rules: rules)
          ratings[end - 1] = standing.rating
        }
        before = standing
      }
      self.ratings.append((place, ratings))
    }
    for span in rows.indices { rows[span].sort() }
  }
}
