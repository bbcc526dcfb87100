import Casebook
import Diagnostics
import Mustache
import TOML
import Website

/// A theme, loaded and checked: a program for every kind of page, the words, and the assets.
public struct Theme: Sendable {
  /// The words of the interface.
  public let strings: Strings
  /// The files that pages load: the address of each from the site's root, and its bytes.
  public let assets: [(address: String, bytes: [UInt8])]
  /// The constants that templates named, as they write them.
  public let usedConstants: Set<String>
  private let programs: [PageTemplate: Program]

  /// The program of a kind of page.
  func program(for template: PageTemplate) -> Program? {
    programs[template]
  }

  /// Loads a theme; every problem is told, and only a theme without any is given.
  ///
  /// - Parameters:
  ///   - name: The theme's folder under `themes/`.
  ///   - site: The path of the folder that holds `themes/`.
  ///   - language: The site's language.
  ///   - place: Where the theme is asked for.
  public static func load(
    _ name: String, site: String, language: Language, askedFor place: SourceLocation
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let files = ThemeFiles(name, site: site, language: language, askedFor: place)
    guard files.diagnostics.isEmpty else { return (nil, files.diagnostics) }
    var diagnostics: [Diagnostic] = []
    let texts = ThemeStrings(files.strings, shownAs: "themes/\(name)/strings/\(language.rawValue).toml")
    diagnostics += texts.diagnostics
    let assets = AssetNames(files.assets)
    diagnostics += assets.diagnostics
    let library = TemplateLibrary(
      files.templates.sorted { $0.key < $1.key }.map { TemplateSource(name: $0.key, file: $0.value) })
    diagnostics += library.diagnostics
    let constants = [
      ConstantTable(name: "t", texts: texts.texts), ConstantTable(name: "tep", texts: assets.addresses),
    ]
    var programs: [PageTemplate: Program] = [:]
    var used: Set<String> = []
    for template in PageTemplate.allCases {
      guard files.templates[template.rawValue] != nil else {
        let place = SourceLocation(path: "themes/\(name)/templates")
        diagnostics.append(ThemeProblem.missingTemplate(template.rawValue).diagnostic(at: place))
        continue
      }
      let compilation = library.compile(template.rawValue, for: template.fields, constants: constants)
      diagnostics += compilation.diagnostics
      used.formUnion(compilation.usedConstants)
      programs[template] = compilation.program
    }
    guard diagnostics.isEmpty else { return (nil, Array(Set(diagnostics)).sorted()) }
    let theme = Theme(
      strings: Strings(texts.texts), assets: assets.files, usedConstants: used, programs: programs)
    return (theme, [])
  }
}
