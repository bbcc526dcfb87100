import Casebook

/// Something still to be done by a day: a task of a case or a programme, a stage of a campaign that something is still
/// to be sent in for, the next occurrence of a recurring duty.
enum DeadlineEntry: Sendable {
  case caseTask(SiteModel.Deadline)
  case programmeTask(SiteModel.ProgrammeDeadline)
  case stage(SiteModel.StageDeadline)
  case duty(SiteModel.DutyDeadline)

  /// The last day in time.
  var day: CivilDay {
    switch self {
    case .caseTask(let deadline): deadline.day
    case .programmeTask(let deadline): deadline.day
    case .stage(let deadline): deadline.day
    case .duty(let deadline): deadline.day
    }
  }

  /// The task that it is of, if it is a task's.
  func task(in cases: [SiteModel.StandingCase], _ programmes: [SiteModel.StandingProgramme]) -> PlannedTask? {
    switch self {
    case .caseTask(let deadline): cases[deadline.standingCase].file.plan?.tasks[deadline.task]
    case .programmeTask(let deadline): programmes[deadline.programme].file.tasks[deadline.task]
    case .stage, .duty: nil
    }
  }
}

/// The deadlines of cases with the few others among them, by day; of one day those of cases first.
///
/// Nothing is copied: there are as many deadlines of cases as the site has tasks.
struct DeadlineSequence: RandomAccessCollection {
  private let cases: [SiteModel.Deadline]
  private let others: [DeadlineEntry]
  /// Where each of the others stands among all.
  private let places: [Int]

  /// Merges two lists, each sorted by day.
  init(_ cases: [SiteModel.Deadline], _ others: [DeadlineEntry]) {
    self.cases = cases
    self.others = others
    places = others.enumerated().map { offset, deadline in
      offset + cases.prefixLength { $0.day <= deadline.day }
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { cases.count + others.count }

  subscript(position: Int) -> DeadlineEntry {
    let before = places.prefixLength { $0 < position }
    if before < places.count, places[before] == position { return others[before] }
    return .caseTask(cases[position - before])
  }
}

extension Array {
  /// How many elements fulfil a condition that all those before one that does not fulfil.
  fileprivate func prefixLength(where fulfils: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fulfils(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
