import Casebook
import Diagnostics
import Progress

/// The changes as text: for people, for tools that read lines, for programs.
public struct ChangeListing {
  private let changes: SiteChanges
  private let edition: Edition
  private let changeWords: ChangeWords
  private var words: Words { changeWords.words }

  /// Makes a listing.
  ///
  /// - Parameters:
  ///   - edition: The edition whose changes they are.
  ///   - strings: The words of the interface in the site's language.
  public init(_ changes: SiteChanges, edition: Edition, strings: Strings) {
    self.changes = changes
    self.edition = edition
    changeWords = ChangeWords(
      changes: changes, words: Words(strings: strings, language: changes.casebook.settings.language))
  }

  /// For people: a line that says what this is, then day by day.
  public var text: String {
    var lines = [changeWords.summary]
    var day: CivilDay?
    for entry in changes.entries {
      if entry.change.day != day { lines += ["", words.day(entry.change.day)] }
      day = entry.change.day
      lines.append("  " + changeWords.headline(entry))
      lines += changeWords.details(entry).map { "      " + $0 }
    }
    return lines.map { terminalText($0) + "\n" }.joined()
  }

  /// For tools that read lines: the day, the case's code or the folder of a programme or a campaign, the kind's code and
  /// what changed, a TAB between them.
  public var lines: String {
    changes.entries.map { entry in
      let codes = [entry.change.day.iso, changes.code(of: entry), entry.change.kind.rawValue]
      return (codes + [terminalText(changeWords.text(entry))]).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// For programs: the rows of the table of data `thay-doi`.
  public var json: String {
    let columns = DataTableName.changes.schema.map(\.key)
    var rows = JSONRows(columns: columns, named: DataTableName.changes.rawValue) { json in
      json.member("tu-ngay", changes.first.iso)
      json.member("den-ngay", changes.last.iso)
      json.member("an-ban", edition.code)
    }
    for entry in changes.entries { rows.add(changes.row(of: entry)) }
    rows.end()
    return String(decoding: rows.bytes, as: UTF8.self)
  }
}
