import Casebook

/// What is amiss with the content of one case on a day, and out of how much.
public typealias CaseQuality = QualityReview<CaseQualitySubject>

/// What a finding is about, by places in the case and its plan.
public enum CaseQualitySubject: Sendable {
  /// The case as a whole.
  case caseFile
  /// A statistic of the case file, or of a report by its place.
  case statistic(report: Int?, Int)
  /// The report of a quarter.
  case report(Quarter)
  /// A task of the plan.
  case task(Int)
  /// A weak link.
  case weakLink(Int)
  /// An indicator of the plan.
  case indicator(Int)
}

extension QualityReview where Subject == CaseQualitySubject {
  /// Looks at a case as it stands on a day.
  ///
  /// Statistics are looked at in every case, all else only while the case is open; tasks and indicators where the plan
  /// counts.
  public init(of caseFile: CaseFile, _ standing: CaseStanding) {
    self.init()
    check(caseFile.statistics, nil, on: standing.day)
    for (place, report) in caseFile.reports.enumerated() where report.isSent(by: standing.day) {
      check(report.statistics, place, on: standing.day)
    }
    guard standing.isOpen else { return }
    check(.noPlan, .caseFile, isAmiss: !standing.planCounts && standing.rating != .noPlanYet)
    for report in standing.reports {
      check(.missingReport, .report(report.quarter), isAmiss: report.state == .missing)
    }
    guard standing.planCounts, let plan = caseFile.plan else { return }
    for (place, task) in plan.tasks.enumerated() {
      check(.missingClear, .task(place), isAmiss: !task.missingClears.isEmpty)
      if standing.tasks[place].state.isActive {
        check(.staleTask, .task(place), isAmiss: standing.tasks[place].isStale)
      }
    }
    for (place, weakLink) in standing.weakLinks.enumerated() {
      check(.weakLinkWithoutTask, .weakLink(place), isAmiss: weakLink.tasks.isEmpty)
    }
    let quarter = Quarter(containing: standing.day)
    for (place, indicator) in plan.indicators.enumerated() {
      let value = standing.indicators[place].value
      check(.indicatorWithoutTarget, .indicator(place), isAmiss: indicator.targets.isEmpty)
      check(.indicatorWithoutValue, .indicator(place), isAmiss: value == nil)
      guard value != nil else { continue }
      let day = standing.indicators[place].valueDay ?? indicator.baselineDay
      check(.staleIndicator, .indicator(place), isAmiss: day.map { $0 < quarter.firstDay } ?? true)
    }
  }

  private mutating func check(_ statistics: [Statistic], _ report: Int?, on day: CivilDay) {
    for (place, statistic) in statistics.enumerated() where report != nil || statistic.isKnown(on: day) {
      check(.wrongStatistic, .statistic(report: report, place), isAmiss: !statistic.discrepancies.isEmpty)
    }
  }
}

/// The clears that a task can lack; the value is the key in the content.
public enum MissingClear: String, Sendable, CaseIterable {
  /// Who does it.
  case person = "nguoi"
  /// Who may decide.
  case authority = "tham-quyen"
  /// Who answers for it.
  case responsibility = "trach-nhiem"
  /// What comes of it.
  case deliverable = "san-pham"
}

extension PlannedTask {
  /// The clears that the task lacks.
  public var missingClears: [MissingClear] {
    MissingClear.allCases.filter { clear in
      switch clear {
      case .person: person == nil
      case .authority: authority == nil
      case .responsibility: responsibility == nil
      case .deliverable: deliverable == nil
      }
    }
  }
}

extension TaskState {
  /// Whether a task in this state should be worked on, so that updates are to be expected.
  var isActive: Bool { self == .underWay || self == .dueSoon || self == .overdue }
}
