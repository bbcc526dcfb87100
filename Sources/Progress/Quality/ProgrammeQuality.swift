import Casebook

/// What is amiss with the content of one programme on a day, and out of how much.
public typealias ProgrammeQuality = QualityReview<ProgrammeQualitySubject>

/// What a finding is about, by places in the programme.
public enum ProgrammeQualitySubject: Sendable {
  /// A task.
  case task(Int)
  /// An indicator.
  case indicator(Int)
  /// The target that an indicator had for a day.
  case target(indicator: Int, CivilDay)
}

extension QualityReview where Subject == ProgrammeQualitySubject {
  /// Looks at a programme as it stands on a day: at targets that were due whatever the day, at all else while the
  /// programme runs.
  public init(of programme: Programme, _ standing: ProgrammeStanding) {
    self.init()
    for (place, indicator) in programme.indicators.enumerated() {
      for deadline in Set(indicator.targets.map(\.deadline)).sorted() where deadline < standing.day {
        check(
          .targetWithoutValue, .target(indicator: place, deadline),
          isAmiss: !indicator.isMeasured(forTargetOn: deadline, by: standing.day))
      }
    }
    guard standing.day <= programme.end else { return }
    for (place, task) in programme.tasks.enumerated() {
      check(.missingClear, .task(place), isAmiss: !task.missingClears.isEmpty)
      guard standing.tasks[place].state.isActive else { continue }
      check(.staleTask, .task(place), isAmiss: standing.tasks[place].isStale)
    }
    let year = Quarter(containing: standing.day).previous.previous.previous.previous
    for (place, indicator) in programme.indicators.enumerated() {
      let value = standing.indicators[place].value
      check(.indicatorWithoutTarget, .indicator(place), isAmiss: indicator.targets.isEmpty)
      check(.indicatorWithoutValue, .indicator(place), isAmiss: value == nil)
      guard value != nil else { continue }
      let day = standing.indicators[place].valueDay ?? indicator.baselineDay
      check(.staleProgrammeIndicator, .indicator(place), isAmiss: day.map { $0 < year.firstDay } ?? true)
    }
  }
}

extension Indicator {
  /// Whether the whole was measured for a target: in the quarter that the target was due in, or since.
  fileprivate func isMeasured(forTargetOn deadline: CivilDay, by day: CivilDay) -> Bool {
    let first = Quarter(containing: deadline).firstDay
    return measurements.contains { $0.organisation == nil && $0.day >= first && $0.day <= day }
  }
}
