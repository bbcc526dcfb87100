import Casebook
import Testing

@testable import Progress

/// The day of a date that the test wrote.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) -> CivilDay {
  guard let day = CivilDay(iso: iso) else {
    Issue.record("\(iso) is no day", sourceLocation: sourceLocation)
    return CivilDay(number: 0)
  }
  return day
}

/// The number that the test wrote.
func number(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> DecimalNumber {
  guard let number = DecimalNumber(tomlText: text) else {
    Issue.record("\(text) is no number", sourceLocation: sourceLocation)
    return 0
  }
  return number
}

extension ExactRatio {
  /// The value with four decimals.
  var shown: String { rounded(toDecimals: 4).plain }
}

extension RatingReason {
  /// The reason on one line, as its code and what goes with it.
  var line: String {
    switch self {
    case .taskOverdue(let task, let days): "\(code) \(task) \(days)"
    case .gap(let points): "\(code) \(points.plain)"
    case .reportMissing(let quarter): "\(code) \(quarter.code)"
    case .noPlan(let days): "\(code) \(days)"
    }
  }
}
