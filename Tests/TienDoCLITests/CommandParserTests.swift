import Casebook
import Testing

@testable import TienDoCLI

@Suite("Command lines")
struct CommandParserTests {
  @Test("Commands and their options")
  func commands() throws {
    #expect(try CommandParser.parse(["build"]) == .build(RunOptions()))
    var options = RunOptions()
    options.site = "noi-dung"
    options.output = "ra"
    options.edition = "lanh-dao"
    options.day = CivilDay(year: 2026, month: 6, day: 30)
    options.jobs = 4
    options.format = .json
    options.isQuiet = true
    options.isVerbose = true
    let words = [
      "build", "--output", "ra", "noi-dung", "--edition=lanh-dao", "--as-of", "2026-06-30", "--jobs", "4",
      "--format=json", "--quiet", "--verbose",
    ]
    #expect(try CommandParser.parse(words) == .build(options))
    #expect(try CommandParser.parse(["check"]) == .check(RunOptions()))
    #expect(try CommandParser.parse(["--help"]) == .help(topic: nil))
    #expect(try CommandParser.parse(["help", "build"]) == .help(topic: "build"))
    #expect(try CommandParser.parse(["check", "x", "--help"]) == .help(topic: "check"))
    #expect(try CommandParser.parse(["--version"]) == .version)
  }

  @Test("Two days, wherever options stand")
  func diff() throws {
    let first = try #require(CivilDay(year: 2026, month: 6, day: 30))
    let last = try #require(CivilDay(year: 2026, month: 9, day: 30))
    let days = DayRange(first: first, last: last)
    #expect(try CommandParser.parse(["diff", "2026-06-30", "2026-09-30"]) == .diff(days, RunOptions()))
    var options = RunOptions()
    options.site = "noi-dung"
    options.edition = "2026-01-01"
    options.format = .lines
    let words = ["diff", "--edition", "2026-01-01", "2026-06-30", "--format=lines", "2026-09-30", "noi-dung"]
    #expect(try CommandParser.parse(words) == .diff(days, options))
    #expect(
      try CommandParser.parse(["diff", "2026-06-30", "2026-06-30"])
        == .diff(DayRange(first: first, last: first), RunOptions()))
    #expect(try CommandParser.parse(["diff", "--help"]) == .help(topic: "diff"))
  }

  private static let june = CivilDay(year: 2026, month: 6, day: 30) ?? CivilDay(number: 0)

  @Test(
    "What is wrong is told as data",
    arguments: [
      ([], UsageError.noCommand),
      (["biuld"], .unknownCommand("biuld", likely: "build")),
      (["--hlep"], .unknownOption("--hlep", likely: "--help")),
      (["build", "--ouput", "x"], .unknownOption("--ouput", likely: "--output")),
      (["check", "--output", "x"], .unknownOption("--output", likely: nil)),
      (["build", "--output"], .missingValue("--output")),
      (["build", "--output="], .missingValue("--output")),
      (["build", "--quiet=1"], .surplusValue("--quiet")),
      (["build", "a", "b"], .surplusArgument("b")),
      (["build", "--jobs", "1", "--jobs", "2"], .doubledOption("--jobs")),
      (["build", "--as-of", "30/9/2026"], .notADay("30/9/2026")),
      (["build", "--as-of", "2026-02-30"], .notADay("2026-02-30")),
      (["build", "--jobs", "0"], .notACount("0")),
      (["build", "--jobs", "nhiều"], .notACount("nhiều")),
      (["build", "--format", "xml"], .notAFormat("xml")),
      (["diff"], .missingDays),
      (["diff", "2026-06-30"], .missingDays),
      (["diff", "2026-06-31", "2026-09-30"], .notADay("2026-06-31")),
      (["diff", "noi-dung", "2026-09-30"], .notADay("noi-dung")),
      (["diff", "2026-06-30", "2026-06-29"], .daysReversed(june, june - 1)),
      (["diff", "2026-06-30", "2026-09-30", "a", "b"], .surplusArgument("b")),
      (["diff", "2026-06-30", "2026-09-30", "--as-of", "2026-09-30"], .unknownOption("--as-of", likely: nil)),
      (["diff", "2026-06-30", "2026-09-30", "--edition"], .missingValue("--edition")),
      (["help", "bay"], .unknownTopic("bay")),
    ])
  func mistakes(words: [String], error: UsageError) {
    #expect(throws: error) { try CommandParser.parse(words) }
  }
}
