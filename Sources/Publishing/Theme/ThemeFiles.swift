import Casebook
import Diagnostics
import Storage
import TOML

/// The files of a theme and of the themes that it takes over from, the nearest of each name.
struct ThemeFiles {
  /// The templates by name, without their ending.
  private(set) var templates: [String: SourceFile] = [:]
  /// The assets by name: a file, or a folder whose files follow each other in one.
  private(set) var assets: [String: Asset] = [:]
  /// The files of strings in the site's language, the farthest parent's first.
  private(set) var strings: [SourceFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  private static let templateEnding = ".mustache"
  private static let settingsKeys = ["ten", "cha"]

  /// Reads a theme under `themes/`.
  ///
  /// - Parameters:
  ///   - name: The theme's folder.
  ///   - site: The path of the folder that holds `themes/`.
  ///   - language: The site's language.
  ///   - place: Where the theme is asked for.
  init(_ name: String, site: String, language: Language, askedFor place: SourceLocation) {
    var chain: [String] = []
    var next: (name: String, place: SourceLocation)? = (name, place)
    while let theme = next {
      guard !chain.contains(theme.name) else {
        diagnostics.append(ThemeProblem.parentCycle(chain + [theme.name]).diagnostic(at: theme.place))
        break
      }
      chain.append(theme.name)
      next = read(theme.name, askedFor: theme.place, site: site, language: language)
    }
  }

  /// Reads one theme; what is there already, from a nearer one, stays. Returns the theme's parent.
  private mutating func read(
    _ name: String, askedFor place: SourceLocation, site: String, language: Language
  ) -> (name: String, place: SourceLocation)? {
    let themes = site + "/themes"
    let root = themes + "/" + name
    guard Storage.kind(at: root) == .folder else {
      let known = (try? Storage.names(in: themes))?.filter { Storage.kind(at: themes + "/" + $0) == .folder } ?? []
      diagnostics.append(ThemeProblem.missingTheme(name, known: known).diagnostic(at: place))
      return nil
    }
    do {
      for path in try Storage.walk(root) where !path.hasPrefix(".") && !path.contains("/.") {
        try add(path, of: root, shownAs: "themes/\(name)/\(path)", language: language)
      }
      return try parent(of: root, shownAs: "themes/\(name)/theme.toml")
    } catch {
      report(error, at: "themes/\(name)")
      return nil
    }
  }

  private mutating func add(
    _ path: String, of root: String, shownAs shown: String, language: Language
  ) throws(StorageError) {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts[0], parts.count) {
    case ("templates", 2) where parts[1].hasSuffix(ThemeFiles.templateEnding):
      let name = String(parts[1].dropLast(ThemeFiles.templateEnding.count))
      if templates[name] == nil { templates[name] = try file(root, path, shown) }
    case ("assets", 2):
      if assets[parts[1]] == nil { assets[parts[1]] = .file(try file(root, path, shown)) }
    case ("assets", 3):
      guard assets[parts[1]]?.lacks(parts[2]) ?? true else { return }
      assets[parts[1], default: .parts([:])].add(try file(root, path, shown), as: parts[2])
    case ("strings", 2) where parts[1] == "\(language.rawValue).toml":
      strings.insert(try file(root, path, shown), at: 0)
    default:
      return
    }
  }

  private func file(_ root: String, _ path: String, _ shown: String) throws(StorageError) -> SourceFile {
    SourceFile(path: shown, bytes: try Storage.read(root + "/" + path))
  }

  /// The theme's parent (`cha`), after its settings have been checked.
  private mutating func parent(
    of root: String, shownAs shown: String
  ) throws(StorageError) -> (name: String, place: SourceLocation)? {
    let settings = TOMLDocument(parsing: try file(root, "theme.toml", shown))
    diagnostics += settings.diagnostics
    for entry in settings.root where !ThemeFiles.settingsKeys.contains(entry.key) {
      let likely = nearest(to: entry.key, in: ThemeFiles.settingsKeys)
      diagnostics.append(
        ThemeProblem.unknownKey(entry.key, likely: likely).diagnostic(
          at: SourceLocation(path: shown, range: entry.keyRange)))
    }
    guard let value = settings.root["cha"] else { return nil }
    let place = SourceLocation(path: shown, range: value.range)
    guard let parent = value.string else {
      diagnostics.append(ThemeProblem.wrongType("cha").diagnostic(at: place))
      return nil
    }
    return (parent, place)
  }

  private mutating func report(_ error: StorageError, at path: String) {
    diagnostics.append(
      ThemeProblem.unreadable(.init(wording: error.wording)).diagnostic(at: SourceLocation(path: path)))
  }
}
