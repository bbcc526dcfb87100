import Casebook
import Testing

/// A small content tree in memory: a valid one, with files replaced, added or taken away.
struct Site: Sendable {
  /// The texts of the files by their paths below `content/`.
  var files: [String: String]

  /// The site with a file replaced or added.
  func with(_ path: String, _ text: String) -> Site {
    var site = self
    site.files[path] = text
    return site
  }

  /// The site with another's files below a folder.
  func with(_ other: Site, _ folder: String) -> Site {
    Site(files: files.merging(other.files.filter { $0.key.hasPrefix(folder) }) { $1 })
  }

  /// The site without some files.
  func without(_ paths: String...) -> Site {
    var site = self
    for path in paths { site.files[path] = nil }
    return site
  }

  /// The site with a piece of a file replaced, which must stand there exactly once.
  func replacing(
    _ old: String, in path: String, with new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Site {
    let text = try #require(files[path], sourceLocation: sourceLocation)
    let pieces = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "\(old) stands \(pieces.count - 1) times", sourceLocation: sourceLocation)
    return with(path, pieces.joined(separator: new))
  }

  /// Reads and checks the site.
  func load() async -> LoadedCasebook {
    await CasebookLoader(ContentTree(files)).load()
  }

  /// The site's casebook, which must be there, and in which nothing must be found.
  func casebook(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Casebook {
    let loaded = await load()
    #expect(loaded.diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
    return try #require(loaded.casebook, sourceLocation: sourceLocation)
  }

  /// The only case of a site.
  func onlyCase(sourceLocation: SourceLocation = #_sourceLocation) async throws -> CaseFile {
    let cases = try await casebook(sourceLocation: sourceLocation).cases
    try #require(cases.count == 1, sourceLocation: sourceLocation)
    return cases[0]
  }

  /// The plan of the only case of a site.
  func onlyPlan(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Plan {
    try #require(try await onlyCase(sourceLocation: sourceLocation).plan, sourceLocation: sourceLocation)
  }
}
