import Casebook

/// What a quarter's report lists of some cases. Cases are told by their places in the casebook.
public struct QuarterRows: Sendable {
  /// Cases in which something moved.
  public internal(set) var moves = CappedList<MovedCase>()
  /// Overdue tasks of open cases, the longest overdue first.
  public internal(set) var overdue = CappedList<OverdueTask>()
  /// The quarter's own reports, what is missing first.
  public internal(set) var reports = CappedList<OwedReport>()
  /// What the quarter's reports ask for, what is not answered first.
  public internal(set) var proposals = CappedList<AskedProposal>()
  /// Statistics that do not add up: of the quarter's reports, and of the files of open cases.
  public internal(set) var discrepancies = CappedList<WrongStatistic>()
  /// Tasks still to be done until the next quarter's end, by deadline.
  public internal(set) var upcoming = CappedList<UpcomingTask>()

  /// Makes the rows of no case.
  public init() {}

  mutating func add(_ other: QuarterRows) {
    moves.add(other.moves)
    overdue.add(other.overdue)
    reports.add(other.reports)
    proposals.add(other.proposals)
    discrepancies.add(other.discrepancies)
    upcoming.add(other.upcoming)
  }

  mutating func sort() {
    moves.sort()
    overdue.sort()
    reports.sort()
    proposals.sort()
    discrepancies.sort()
    upcoming.sort()
  }
}
