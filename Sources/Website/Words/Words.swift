import Casebook
import Diagnostics
import Progress

/// What figures, days and states are called on pages: the one place where codes become words.
struct Words: Sendable {
  let strings: Strings
  let language: Language
  private let states: [TaskState: String]
  private let ratings: [Rating: String]
  private let submissions: [SubmissionState: String]
  private let degrees: [Verdict.Degree: String]

  init(strings: Strings, language: Language) {
    // Pages ask for these by the hundred.
    func names<Code: CaseIterable & Hashable & RawRepresentable<String>>(_ prefix: String) -> [Code: String] {
      Dictionary(uniqueKeysWithValues: Code.allCases.map { ($0, strings["\(prefix).\($0.rawValue)"]) })
    }
    self.strings = strings
    self.language = language
    states = names("trang-thai")
    ratings = names("xep-hang")
    submissions = names("bao-cao")
    degrees = names("muc")
  }

  /// A day: `30/9/2026`, or `30 Sep 2026`.
  func day(_ day: CivilDay) -> String {
    switch language {
    case .vi: return day.vietnamese
    case .en:
      let (year, month, dayOfMonth) = day.components
      return "\(dayOfMonth) \(Words.englishMonths[month - 1]) \(year)"
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A day of a year that is told elsewhere: `30/9`, or `30 Sep`.
  func dayOfMonth(_ day: CivilDay) -> String {
    let (_, month, dayOfMonth) = day.components
    return language == .vi ? "\(dayOfMonth)/\(month)" : "\(dayOfMonth) \(Words.englishMonths[month - 1])"
  }

  /// A month: `9/2026`, or `Sep 2026`.
  func month(_ day: CivilDay) -> String {
    let (year, month, _) = day.components
    return language == .vi ? "\(month)/\(year)" : "\(Words.englishMonths[month - 1]) \(year)"
  }

  /// A quarter: `Quý III/2026`, or `Q3 2026`.
  func quarter(_ quarter: Quarter) -> String {
    switch language {
    case .vi: "Quý \(["I", "II", "III", "IV"][quarter.number - 1])/\(quarter.year)"
    case .en: "Q\(quarter.number) \(quarter.year)"
    }
  }

  /// A quarter within a sentence: `quý III/2026`, or `Q3 2026`.
  func quarterWithin(_ quarter: Quarter) -> String {
    language == .vi ? "q" + self.quarter(quarter).dropFirst() : self.quarter(quarter)
  }

  /// A number as written: `1.239`, `71,4`.
  func number(_ number: DecimalNumber) -> String {
    language == .vi ? number.vietnamese : number.english
  }

  /// A whole number.
  func number(_ number: Int) -> String {
    self.number(DecimalNumber(number))
  }

  /// A percentage with one decimal: `71,4 %`.
  func percent(_ value: DecimalNumber) -> String {
    number(value) + percentSign
  }

  /// What stands behind a percentage.
  var percentSign: String { language == .vi ? "\u{A0}%" : "%" }

  /// A share of a whole in per cent with one decimal; a dash of nothing.
  func share(_ part: Int, of whole: Int) -> String {
    guard let ratio = ExactRatio.share(part, of: whole) else { return "–" }
    return percent(ratio.rounded(toDecimals: 1))
  }

  /// Points with their sign and one decimal: `+3,0`, `−12,5`.
  func points(_ value: DecimalNumber) -> String {
    let sign = value.isZero ? "" : value.mantissa < 0 ? "\u{2212}" : "+"
    return sign + number(value.magnitude)
  }

  /// A value of an indicator: a number as written, a ratio with one decimal.
  func value(_ quantity: Quantity) -> String {
    switch quantity {
    case .number(let number): self.number(number)
    case .ratio: number(ExactRatio(FractionSum(quantity)).rounded(toDecimals: 1))
    }
  }

  /// The name of a task's state.
  func state(_ state: TaskState) -> String { states[state] ?? state.rawValue }
  /// The name of a rating.
  func rating(_ rating: Rating) -> String { ratings[rating] ?? rating.rawValue }
  /// The name of a report's state.
  func submission(_ state: SubmissionState) -> String { submissions[state] ?? state.rawValue }
  /// The name of a verdict.
  func degree(_ degree: Verdict.Degree) -> String { degrees[degree] ?? degree.rawValue }
  /// The name of a case's outcome.
  func outcome(_ outcome: Closure.Outcome) -> String { strings["ket-qua.\(outcome.rawValue)"] }
  /// The name of a plan's kind.
  func planKind(_ kind: PlanKind) -> String { strings["van-ban.\(kind.rawValue)"] }
  /// The name of a cause's kind.
  func causeKind(_ kind: CauseKind) -> String { strings["nguyen-nhan.\(kind.rawValue)"] }

  /// A reason for a rating, in words.
  func reason(_ reason: RatingReason) -> String {
    let key = "ly-do.\(reason.code)"
    return switch reason {
    case .taskOverdue(let task, let days): strings.filled(key, ["nhiem-vu": task, "so-ngay": number(days)])
    case .gap(let points):
      strings.filled(key, ["diem": number(ExactRatio(FractionSum(points)).rounded(toDecimals: 1).magnitude)])
    case .reportMissing(let quarter): strings.filled(key, ["ky": self.quarter(quarter)])
    case .noPlan(let days): strings.filled(key, ["so-ngay": number(days)])
    }
  }
}
