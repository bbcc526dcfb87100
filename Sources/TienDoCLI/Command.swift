import Casebook
import Diagnostics

/// What the program was asked to do.
enum Command: Equatable {
  case build(RunOptions)
  case check(RunOptions)
  case diff(DayRange, RunOptions)
  case help(topic: String?)
  case version
}

/// The days that `diff` compares.
struct DayRange: Equatable {
  /// The day after which changes are told.
  let first: CivilDay
  /// The last day of which they are told; not before `first`.
  let last: CivilDay
}

/// The options of `build`, `check` and `diff`.
struct RunOptions: Equatable {
  /// The folder that holds `content/` and `themes/`.
  var site = "."
  /// Where the site is published; `site/` in the folder where not given.
  var output: String?
  /// The edition's code; the widest one where not given.
  var edition: String?
  /// The day that the site is computed for.
  var day: CivilDay?
  /// How much is done at the same time; as much as there are processors where not given.
  var jobs: Int?
  /// How findings are printed.
  var format = ReportFormat.text
  /// Whether only findings are printed.
  var isQuiet = false
  /// Whether the time of each phase is printed.
  var isVerbose = false
}

/// How findings are printed.
enum ReportFormat: String, CaseIterable {
  /// For people: excerpts and marks.
  case text
  /// For editors: one line each.
  case lines
  /// For programs.
  case json
}

/// How the program ends.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// The content has errors; nothing was published.
  case contentErrors = 1
  /// Wrong usage.
  case wrongUsage = 2
  /// The system refused: disk, rights.
  case systemRefused = 3
}
