import Casebook
import Diagnostics

/// What is wrong with the words of a command line.
enum UsageError: Error, Equatable {
  case noCommand
  case unknownCommand(String, likely: String?)
  case unknownOption(String, likely: String?)
  case missingValue(String)
  case surplusValue(String)
  case surplusArgument(String)
  case doubledOption(String)
  case notADay(String)
  case missingDays
  case daysReversed(CivilDay, CivilDay)
  case notACount(String)
  case notAFormat(String)
  case unknownTopic(String)
  case noContent(String)
  case unknownEdition(String, known: [String])
  case outputOverlaps(String)
}
