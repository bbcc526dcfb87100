import Casebook
import Progress

/// What pages and calendars of many cases have in common, worked out once: a list has a page for every 200 rows, and
/// each of them shows the whole's figures.
struct PortfolioLists: Sendable {
  /// The places in the model's cases of those of each group, class and body, what needs attention most first.
  private(set) var casesByGroup, casesByClass, casesByAgency: [[Int]]
  /// The place in the model's cases of each case by its code.
  let casesByCode: [String: Int]
  /// How many tasks of open cases follow each direction.
  private(set) var directionCounts: [Int]
  /// The deadlines of the tasks that each body takes part in, of cases and of programmes, by day.
  private(set) var deadlinesByAgency: [[DeadlineEntry]]
  /// How many deadlines each period has.
  let deadlinePeriods: [DeadlinePeriod: Int]
  /// How many deadlines each month has, from the first with any to the last, of 36 at most; each month by its first day.
  let deadlineMonths: [(month: CivilDay, count: Int)]
  /// The deadlines by week around the day.
  let deadlineWeeks: WeekColumns
  /// The axis that all open cases' plans lie on, the day among them.
  let timelineAxis: TimeAxis?

  init(
    _ cases: [SiteModel.StandingCase], _ programmes: [SiteModel.StandingProgramme], worstFirst: [Int],
    deadlines: DeadlineSequence, timelineOrder: [Int], _ framework: Framework, day: CivilDay
  ) {
    casesByGroup = [[Int]](repeating: [], count: framework.groups.count)
    casesByClass = [[Int]](repeating: [], count: framework.caseClasses.count)
    casesByAgency = [[Int]](repeating: [], count: framework.agencies.count)
    directionCounts = [Int](repeating: 0, count: framework.directions.count)
    deadlinesByAgency = [[DeadlineEntry]](repeating: [], count: framework.agencies.count)
    for place in worstFirst {
      let item = cases[place]
      for group in item.groups { casesByGroup[group].append(place) }
      casesByClass[item.standing.caseClass].append(place)
      for agency in Set(item.file.agencies) { casesByAgency[agency].append(place) }
      guard item.standing.isOpen, let plan = item.countedPlan else { continue }
      for task in plan.tasks.indices {
        for direction in plan.tasks[task].directions { directionCounts[direction] += 1 }
      }
    }
    for deadline in deadlines {
      let agencies = deadline.task(in: cases, programmes)?.agencies ?? []
      for agency in Set(agencies) { deadlinesByAgency[agency].append(deadline) }
    }
    casesByCode = Dictionary(
      cases.enumerated().map { ($0.element.file.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var periods: [DeadlinePeriod: Int] = [:]
    for deadline in deadlines { periods[DeadlinePeriod(daysAhead: deadline.day - day), default: 0] += 1 }
    deadlinePeriods = periods
    deadlineMonths = PortfolioLists.months(of: deadlines)
    deadlineWeeks = WeekColumns(deadlines.map(\.day), around: day)
    timelineAxis = PortfolioLists.axis(of: timelineOrder.map { cases[$0] }, day: day)
  }

  private static func months(of deadlines: DeadlineSequence) -> [(month: CivilDay, count: Int)] {
    func firstDay(_ day: CivilDay) -> CivilDay { day - (day.components.day - 1) }
    guard let first = deadlines.first?.day, let last = deadlines.last?.day else { return [] }
    var months: [(month: CivilDay, count: Int)] = []
    var month = firstDay(first)
    var rest = deadlines[...]
    while month <= last, months.count < 36 {
      let (year, number, _) = month.components
      let next = month + CivilDay.length(ofMonth: number, year: year)
      let inside = rest.prefix { $0.day < next }
      months.append((month, inside.count))
      rest = rest[inside.endIndex...]
      month = next
    }
    while months.last?.count == 0 { months.removeLast() }
    return months
  }

  private static func axis(of cases: [SiteModel.StandingCase], day: CivilDay) -> TimeAxis? {
    var (first, last) = (day, day)
    for item in cases {
      first = min(first, item.file.identifiedOn)
      guard let plan = item.countedPlan else { continue }
      first = min(first, plan.start)
      last = max(last, plan.end)
      for task in item.standing.tasks { last = max(last, task.deadline) }
    }
    return cases.isEmpty ? nil : TimeAxis(covering: first...last)
  }
}
