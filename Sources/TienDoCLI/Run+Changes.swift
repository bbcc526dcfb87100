import Casebook
import Diagnostics
import Publishing
import Website

extension Run {
  /// Prints what changed between two days; where the content or the theme has errors, those alone.
  ///
  /// Warnings are left to `check`: they are about a single day.
  func tellChanges(
    _ days: DayRange, _ casebook: Casebook, editionRank: Int, _ theme: Theme?, _ diagnostics: [Diagnostic],
    _ tree: ContentTree
  ) async -> ExitStatus {
    guard !diagnostics.contains(where: { $0.severity == .error }), let theme else { return report(diagnostics, tree) }
    let changes = await SiteChanges.make(
      casebook.cut(toEdition: editionRank), after: days.first, upTo: days.last, jobs: jobs)
    let listing = ChangeListing(
      changes, edition: casebook.settings.editions[editionRank], strings: theme.strings)
    switch options.format {
    case .text: console.printResult(listing.text)
    case .lines: console.printResult(listing.lines)
    case .json: console.printResult(listing.json)
    }
    return .done
  }
}
