import Casebook

/// The figures of several cases together: of a group, a class, a body, a superior committee, or the whole.
public struct RollUp: Sendable {
  /// Cases identified so far, closed ones included.
  public private(set) var caseCount = 0
  /// Those by rating.
  public private(set) var ratings = Tally<Rating>()
  /// Open cases' tasks by state.
  public private(set) var tasks = Tally<TaskState>()
  /// Open cases' reports owed so far by state.
  public private(set) var reports = Tally<SubmissionState>()
  /// Open cases' weak links by verdict.
  public private(set) var weakLinks = Tally<Verdict.Degree>()
  /// How many of the open cases' weak links show each sign, by its place in the framework.
  public private(set) var signs: [Int: Int] = [:]
  /// Extensions granted to open cases' tasks.
  public private(set) var extensionCount = 0
  /// Open cases' indicators that meet their target, and those that can.
  public private(set) var indicatorsMet = 0
  /// Open cases' indicators that have a target and a value.
  public private(set) var indicatorCount = 0
  /// Mean planned progress of the open cases with a plan, in per cent.
  public private(set) var planned = Mean()
  /// Mean actual progress of the open cases with a plan, in per cent.
  public private(set) var actual = Mean()
  /// Open cases' tasks done or still to be done by the deadline first set, and by the one in force; of those that
  /// are done or whose deadline has passed.
  public private(set) var punctuality = Punctuality()
  /// The places of the organisations with a case that is open.
  public private(set) var organisations: Set<Int> = []

  /// Makes a roll-up of no case.
  public init() {}

  /// How many of the cases are open.
  public var openCount: Int { Rating.allCases.reduce(0) { $0 + ($1.isOpen ? ratings[$1] : 0) } }

  /// Counts a case.
  public mutating func add(_ caseFile: CaseFile, _ standing: CaseStanding) {
    caseCount += 1
    ratings.add(standing.rating)
    guard standing.isOpen else { return }
    organisations.insert(caseFile.organisation)
    for weakLink in caseFile.weakLinks { signs[weakLink.sign, default: 0] += 1 }
    for weakLink in standing.weakLinks { weakLinks.add(weakLink.degree) }
    for report in standing.reports { reports.add(report.state) }
    for (task, taskStanding) in zip(caseFile.plan?.tasks ?? [], standing.tasks) {
      tasks.add(taskStanding.state)
      punctuality.add(taskStanding, of: task, on: standing.day)
    }
    extensionCount += standing.extensionCount
    for outcome in standing.indicators.compactMap(\.outcome) {
      indicatorCount += 1
      if outcome.isMet { indicatorsMet += 1 }
    }
    if let progress = standing.progress {
      planned.add(progress.planned.doubleValue)
      actual.add(progress.actual.doubleValue)
    }
  }
}

extension RollUp {
  /// The figures of one case.
  public init(of caseFile: CaseFile, _ standing: CaseStanding) {
    self.init()
    add(caseFile, standing)
  }

  /// Counts all that another roll-up has counted.
  public mutating func add(_ other: RollUp) {
    caseCount += other.caseCount
    ratings.add(other.ratings)
    tasks.add(other.tasks)
    reports.add(other.reports)
    weakLinks.add(other.weakLinks)
    signs.merge(other.signs, uniquingKeysWith: +)
    extensionCount += other.extensionCount
    indicatorsMet += other.indicatorsMet
    indicatorCount += other.indicatorCount
    planned.add(other.planned)
    actual.add(other.actual)
    punctuality.add(other.punctuality)
    organisations.formUnion(other.organisations)
  }
}

/// The mean of percentages.
public struct Mean: Sendable {
  private var sum = 0.0
  /// How many values there are.
  public private(set) var count = 0

  /// Makes the mean of nothing.
  public init() {}

  /// Takes a value in.
  mutating func add(_ value: Double) {
    sum += value
    count += 1
  }

  /// Takes in the values of another mean.
  mutating func add(_ other: Mean) {
    sum += other.sum
    count += other.count
  }

  /// The mean with so many decimals, half up; `nil` of nothing.
  public func rounded(toDecimals decimals: Int) -> DecimalNumber? {
    guard count > 0 else { return nil }
    let scale = Double(DecimalNumber(mantissa: 0, decimals: decimals).scale)
    // Values of at most 100 carry an error far below this nudge, which lets a middle go up although it was summed
    // a hair too low.
    let mantissa = ((sum / Double(count)) * scale + 0.5 + 1e-6).rounded(.down)
    return DecimalNumber(mantissa: Int64(mantissa), decimals: decimals)
  }
}

/// Tasks that have come due, by whether they were done in time, counted against both deadlines.
public struct Punctuality: Sendable {
  /// Tasks done, or overdue against the deadline first set; and of those how many were done by then.
  public private(set) var original = (due: 0, inTime: 0)
  /// The same against the deadline in force.
  public private(set) var present = (due: 0, inTime: 0)

  mutating func add(_ other: Punctuality) {
    original.due += other.original.due
    original.inTime += other.original.inTime
    present.due += other.present.due
    present.inTime += other.present.inTime
  }

  mutating func add(_ standing: TaskStanding, of task: PlannedTask, on day: CivilDay) {
    guard standing.state != .calledOff else { return }
    if standing.isDueByOriginalDeadline(of: task, on: day) {
      original.due += 1
      if let doneOn = standing.doneOn, doneOn <= task.originalDeadline { original.inTime += 1 }
    }
    if standing.doneOn != nil || standing.state == .overdue {
      present.due += 1
      if standing.state == .done { present.inTime += 1 }
    }
  }
}

extension TaskStanding {
  /// Whether a task has come due by the deadline first set: it is done, or that deadline has passed.
  public func isDueByOriginalDeadline(of task: PlannedTask, on day: CivilDay) -> Bool {
    state != .calledOff && (doneOn != nil || day > task.originalDeadline)
  }
}
