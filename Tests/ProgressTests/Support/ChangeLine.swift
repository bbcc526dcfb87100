import Casebook
import Testing

@testable import Progress

extension LoadedCase {
  /// The changes after a day up to another, each on one line.
  func changes(after first: String, upTo last: String) -> [String] {
    file.changes(after: day(first), upTo: day(last), rules: rules).map(line)
  }

  /// A change on one line: its day, its kind, what it is about, from and to, and whatever else goes with it.
  func line(_ change: Change) -> String {
    let (subject, from, to, rest) = parts(of: change.event)
    let parts = [change.day.iso, change.kind.rawValue, subject, "\(from ?? "–")>\(to ?? "–")"] + rest
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func parts(of event: Change.Event) -> (subject: String, from: String?, to: String?, rest: [String]) {
    switch event {
    case .opened(let rating, let reasons): ("", nil, rating.rawValue, reasons.map(\.line))
    case .closed(let outcome, let from): ("", from?.rawValue, outcome.rawValue, [])
    case .rated(let from, let to, let reasons): ("", from.rawValue, to.rawValue, reasons.map(\.line))
    case .reclassified(let from, let to):
      ("", framework.caseClasses[from].code, framework.caseClasses[to].code, [])
    case .done(let task, let from, let to, let deadline):
      (taskCode(task), from?.rawValue, to.rawValue, [deadline.iso])
    case .overdue(let task, let from, let deadline):
      (taskCode(task), from?.rawValue, TaskState.overdue.rawValue, [deadline.iso])
    case .extended(let task, let from, let to): (taskCode(task), from.iso, to.iso, [])
    case .moved(let indicator, let from, let to, let wasMet, let isMet):
      (file.plan?.indicators[indicator].code ?? "", from.map(text), text(to), [text(wasMet), text(isMet)])
    case .sent(let report, let state): (reportCode(report), nil, state?.rawValue, [])
    case .submitted(let submissions): ("", nil, "\(submissions.count)", [])
    }
  }

  private func taskCode(_ place: Int) -> String { file.plan?.tasks[place].code ?? "" }

  private func reportCode(_ place: Int) -> String {
    switch file.reports[place].kind {
    case .quarterly(let quarter): quarter.code
    case .adHoc(let day): day.iso
    }
  }

  func text(_ quantity: Quantity) -> String {
    ExactRatio(FractionSum(quantity)).rounded(toDecimals: 4).withoutTrailingZeros.plain
  }

  func text(_ isMet: Bool?) -> String {
    isMet.map { $0 ? "met" : "unmet" } ?? "untold"
  }
}
