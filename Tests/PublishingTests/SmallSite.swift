import Casebook
import Diagnostics
import Foundation
import Publishing
import Storage
import TestSupport
import Testing
import Website

/// The small site that golden pages are made of, and a way to build it.
enum SmallSite {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sites/nho").path

  /// Builds a site as the program does.
  ///
  /// - Returns: What publishing did.
  @discardableResult
  static func build(
    _ site: String, to output: String, edition: Int = 0, day: CivilDay? = nil, jobs: Int = 1,
    afterwards: (Publisher.Outcome) -> Void = { _ in }
  ) async throws -> Publisher.Outcome {
    let content = site + "/content"
    let tree = ContentTree(paths: try Storage.walk(content)) { try Storage.read(content + "/" + $0) }
    let loaded = await CasebookLoader(tree, jobs: jobs).load()
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty)
    let casebook = try #require(loaded.casebook)
    let (theme, diagnostics) = Theme.load(
      casebook.settings.theme, site: site, language: casebook.settings.language,
      askedFor: SourceLocation(path: "content/trang.toml"))
    #expect(diagnostics.isEmpty)
    let cutOff = try #require(day ?? casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: edition, day: cutOff, jobs: jobs)
    let loadedTheme = try #require(theme)
    let (plan, collisions) = await SitePlan.make(model, strings: loadedTheme.strings)
    #expect(collisions.isEmpty)
    return try await Publisher(plan, model, theme: loadedTheme, jobs: jobs).publish(
      to: output, attachment: { try tree.bytes(of: $0) }, afterwards: afterwards)
  }
}
