import Diagnostics
import TOML
import Website

/// The words of a theme: those of its parents, with its own in their place.
struct ThemeStrings {
  private(set) var texts: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads files of strings, the nearest theme's last.
  ///
  /// - Parameter path: Where a missing string would belong.
  init(_ files: [SourceFile], shownAs path: String) {
    for file in files {
      let document = TOMLDocument(parsing: file)
      diagnostics += document.diagnostics
      add(document.root, prefix: "", path: file.path)
    }
    for key in Strings.requiredKeys where texts[key] == nil {
      diagnostics.append(ThemeProblem.missingString(key).diagnostic(at: SourceLocation(path: path)))
    }
  }

  /// Takes the texts of a table in, under keys joined by points.
  private mutating func add(_ table: TOMLTable, prefix: String, path: String) {
    for entry in table {
      let key = prefix + entry.key
      if let inner = entry.value.table {
        add(inner, prefix: key + ".", path: path)
      } else if let text = entry.value.string {
        texts[key] = text
      } else {
        let place = SourceLocation(path: path, range: entry.value.range)
        diagnostics.append(ThemeProblem.stringNotText(key).diagnostic(at: place))
      }
    }
  }
}
