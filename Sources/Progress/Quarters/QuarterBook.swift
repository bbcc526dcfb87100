import Casebook

/// The quarters up to a day: their figures and what their reports list.
///
/// Every case belongs to one unit: the body directly below the register's root that it, or a body above it, is; a case of
/// the root itself belongs to the root. So units' figures add up to the whole's.
public struct QuarterBook: Sendable {
  /// The last quarters, the oldest first, the day's own at the end.
  public let spans: [QuarterSpan]
  /// The place in `spans` of the first quarter in which a case was open; their number where there is no case.
  public let firstReported: Int
  /// Of all cases.
  public let whole: FigureSeries
  /// By the place of the group in the framework.
  public let groups: [FigureSeries]
  /// By the place of the class in the framework, each case in the class that it had at that quarter's end.
  public let caseClasses: [FigureSeries]
  /// The units that have cases, in the register's order.
  public let units: [Unit]
  /// The rating at the end of each span of every case identified by the day, in the casebook's order; `nil` where it was
  /// not identified yet.
  public let ratings: [[Rating?]]

  /// Figures at the end of each span, and of the quarter before the first.
  public struct FigureSeries: Sendable {
    private var ends: [QuarterFigures]

    init(spanCount: Int) {
      ends = [QuarterFigures](repeating: QuarterFigures(), count: spanCount + 1)
    }

    /// The figures of a span, by its place.
    public subscript(span: Int) -> QuarterFigures { ends[span + 1] }

    /// The figures of the quarter before a span.
    public func before(_ span: Int) -> QuarterFigures { ends[span] }

    mutating func add(_ other: FigureSeries) {
      for place in ends.indices { ends[place].add(other.ends[place]) }
    }

    mutating func add(_ figures: QuarterFigures, atEnd end: Int) {
      ends[end].add(figures)
    }
  }

  /// A body directly below the root, or the root with its own cases.
  public struct Unit: Sendable {
    /// Its place in the register.
    public let organisation: Int
    /// Its figures.
    public internal(set) var figures: FigureSeries
    /// The same by the place of the group in the framework; groups without a case are left out.
    public internal(set) var groups: [Int: FigureSeries] = [:]
    /// The same by the place of the class in the framework; classes without a case are left out.
    public internal(set) var caseClasses: [Int: FigureSeries] = [:]
    /// What its reports list, by span.
    public internal(set) var rows: [QuarterRows]

    mutating func add(_ part: QuarterPart, _ empty: FigureSeries) {
      figures.add(part.figures)
      for (place, figures) in part.groups { groups[place, default: empty].add(figures) }
      for (place, figures) in part.caseClasses { caseClasses[place, default: empty].add(figures) }
      for span in rows.indices { rows[span].add(part.rows[span]) }
    }
  }

  /// The places in `spans` of the quarters that have a report, the oldest first.
  public var reported: Range<Int> { firstReported..<spans.count }

  /// What the whole's report of a span lists.
  public func rows(ofSpan span: Int) -> QuarterRows {
    var rows = QuarterRows()
    for unit in units { rows.add(unit.rows[span]) }
    rows.sort()
    return rows
  }
}

extension QuarterBook {
  /// How many quarters are looked at.
  public static let length = 8
  /// How many cases a worker looks at in one go.
  private static let sliceLength = 256

  /// Looks at every case at every quarter's end.
  ///
  /// - Parameters:
  ///   - casebook: One edition's.
  ///   - day: The day that the site is computed for.
  ///   - jobs: How many slices of the cases are looked at at the same time.
  public static func make(_ casebook: Casebook, day: CivilDay, rules: ProgressRules, jobs: Int) async -> QuarterBook {
    let spans = QuarterSpan.last(length, upTo: day)
    let slices = slices(of: casebook, identifiedBy: day)
    let parts = await concurrentMap(slices.count, jobs: jobs) { place in
      QuarterPart(slices[place], of: casebook, spans, rules)
    }
    let empty = FigureSeries(spanCount: spans.count)
    var whole = empty
    var groups = [FigureSeries](repeating: empty, count: casebook.framework.groups.count)
    var caseClasses = [FigureSeries](repeating: empty, count: casebook.framework.caseClasses.count)
    var units: [Unit] = []
    for part in parts {
      if units.last?.organisation != part.unit {
        units.append(Unit(organisation: part.unit, figures: empty, rows: spans.map { _ in QuarterRows() }))
      }
      whole.add(part.figures)
      for (place, figures) in part.groups { groups[place].add(figures) }
      for (place, figures) in part.caseClasses { caseClasses[place].add(figures) }
      units[units.count - 1].add(part, empty)
    }
    for unit in units.indices {
      for span in spans.indices { units[unit].rows[span].sort() }
    }
    let firstDay = casebook.cases.map(\.identifiedOn).filter { $0 <= day }.min()
    return QuarterBook(
      spans: spans,
      firstReported: firstDay.flatMap { first in spans.firstIndex { first <= $0.day } } ?? spans.count,
      whole: whole, groups: groups, caseClasses: caseClasses, units: units,
      ratings: parts.flatMap(\.ratings).sorted { $0.caseFile < $1.caseFile }.map(\.ratings))
  }

  /// The cases by unit, in pieces of bounded length.
  private static func slices(of casebook: Casebook, identifiedBy day: CivilDay) -> [(unit: Int, cases: [Int])] {
    var byUnit: [Int: [Int]] = [:]
    for (place, caseFile) in casebook.cases.enumerated() where caseFile.identifiedOn <= day {
      byUnit[casebook.register.unit(of: caseFile.organisation), default: []].append(place)
    }
    return byUnit.sorted { $0.key < $1.key }.flatMap { unit, cases in
      stride(from: 0, to: cases.count, by: sliceLength).map { start in
        (unit, Array(cases[start..<min(start + sliceLength, cases.count)]))
      }
    }
  }
}

extension Register {
  /// The body directly below the root that an organisation is, or is below; the root of the root.
  public func unit(of place: Int) -> Int {
    let superiors = superiors(of: place)
    return superiors.count > 1 ? superiors[superiors.count - 2] : place
  }
}
