import Casebook
import Progress

extension ChangeWords {
  /// The most submissions of a day that are named one by one.
  static let mostNamed = 5

  /// How many sent something in for a campaign.
  func text(_ submissions: [FirstSubmission]) -> String {
    let late = submissions.count(where: \.isLate)
    return words.strings.filled(
      late > 0 ? "thay-doi-khac.nop-cham" : "thay-doi-khac.nop",
      ["so": words.number(submissions.count), "cham": words.number(late)])
  }

  /// Stage by stage who sent something in; how many, where they are not few.
  func details(_ submissions: [FirstSubmission], of entry: SiteChanges.Entry) -> [String] {
    guard case .campaign(let place) = entry.owner else { return [] }
    let stages = changes.casebook.campaigns[place].stages
    return stages.indices.compactMap { stage in
      let own = submissions.filter { $0.stage == stage }
      guard !own.isEmpty else { return nil }
      let who =
        submissions.count > ChangeWords.mostNamed
        ? words.strings.filled("thay-doi-khac.so-noi", ["so": words.number(own.count)])
        : own.map { changes.casebook.name(of: $0.debtor) }.joined(separator: "; ")
      return words.strings.filled(
        "thay-doi-khac.chang", ["chang": "\(stages[stage].code) \(stages[stage].name)", "noi": who])
    }
  }
}
