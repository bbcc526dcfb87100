import Casebook
import Diagnostics

/// Reads a command line.
struct CommandParser {
  private static let commands = ["build", "check", "diff", "help"]

  /// The command that some words ask for, the program's own name left out.
  static func parse(_ words: [String]) throws(UsageError) -> Command {
    guard let first = words.first else { throw .noCommand }
    let rest = Array(words.dropFirst())
    if commands.contains(first), rest.contains("--help") || rest.contains("-h") { return .help(topic: first) }
    switch first {
    case "build": return .build(try options(rest, allowed: Option.allCases))
    case "check": return .check(try options(rest, allowed: [.edition, .asOf, .jobs, .format, .quiet]))
    case "diff": return try diff(rest)
    case "help", "--help", "-h":
      if let topic = rest.first, !commands.contains(topic) { throw .unknownTopic(topic) }
      return .help(topic: rest.first)
    case "--version": return .version
    default:
      if first.hasPrefix("-") { throw .unknownOption(first, likely: nearest(to: first, in: ["--help", "--version"])) }
      throw .unknownCommand(first, likely: nearest(to: first, in: commands))
    }
  }

  /// Reads what comes after `diff`: two days, then as for other commands.
  private static func diff(_ words: [String]) throws(UsageError) -> Command {
    var days: [CivilDay] = []
    var rest: [String] = []
    var words = words[...]
    while let word = words.popFirst() {
      if word.hasPrefix("-") {
        rest.append(word)
        // An option's value may look like a day.
        if let option = Option(rawValue: word), option.takesValue, let value = words.popFirst() { rest.append(value) }
      } else if days.count < 2 {
        guard let day = CivilDay(iso: word) else { throw .notADay(word) }
        days.append(day)
      } else {
        rest.append(word)
      }
    }
    let options = try options(rest, allowed: [.edition, .jobs, .format])
    guard days.count == 2 else { throw .missingDays }
    guard days[0] <= days[1] else { throw .daysReversed(days[0], days[1]) }
    return .diff(DayRange(first: days[0], last: days[1]), options)
  }

  /// The options there are.
  private enum Option: String, CaseIterable {
    case output = "--output"
    case edition = "--edition"
    case asOf = "--as-of"
    case jobs = "--jobs"
    case format = "--format"
    case quiet = "--quiet"
    case verbose = "--verbose"

    var takesValue: Bool { self != .quiet && self != .verbose }
  }

  private static func options(_ words: [String], allowed: [Option]) throws(UsageError) -> RunOptions {
    var options = RunOptions()
    var given: Set<Option> = []
    var hasSite = false
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        if hasSite { throw .surplusArgument(word) }
        options.site = word
        hasSite = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = Option(rawValue: parts[0]), allowed.contains(option) else {
        throw .unknownOption(parts[0], likely: nearest(to: parts[0], in: allowed.map(\.rawValue)))
      }
      guard given.insert(option).inserted else { throw .doubledOption(option.rawValue) }
      if !option.takesValue {
        if parts.count == 2 { throw .surplusValue(option.rawValue) }
        set(option, in: &options)
      } else {
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
          throw .missingValue(option.rawValue)
        }
        try set(option, to: value, in: &options)
      }
    }
    return options
  }

  private static func set(_ flag: Option, in options: inout RunOptions) {
    if flag == .quiet { options.isQuiet = true }
    if flag == .verbose { options.isVerbose = true }
  }

  private static func set(_ option: Option, to value: String, in options: inout RunOptions) throws(UsageError) {
    switch option {
    case .output: options.output = value
    case .edition: options.edition = value
    case .asOf:
      guard let day = CivilDay(iso: value) else { throw .notADay(value) }
      options.day = day
    case .jobs:
      guard let jobs = Int(value), (1...1024).contains(jobs) else { throw .notACount(value) }
      options.jobs = jobs
    case .format:
      guard let format = ReportFormat(rawValue: value) else { throw .notAFormat(value) }
      options.format = format
    case .quiet, .verbose: return
    }
  }
}
