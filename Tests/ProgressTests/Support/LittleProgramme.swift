import Casebook
import Testing

@testable import Progress

/// A programme as its files tell of it, valid as it stands; a test replaces what it is about.
struct LittleProgramme {
  var documentDay: String?
  var start = "2025-01-01"
  var end = "2027-12-31"
  /// Table files by the array that they hold, in CSV.
  var tables: [String: String] = [:]

  /// The files, by their path below `content/`.
  private var files: [String: String] {
    var files = [
      "chuong-trinh/thu/chuong-trinh.md": """
      +++
      ten = "Chương trình thử"
      \(documentDay.map { "ngay = \($0)" } ?? "")
      tu = \(start)
      den = \(end)
      +++
      """
    ]
    for (name, table) in tables { files["chuong-trinh/thu/\(name).csv"] = table }
    return files
  }

  /// Loads the content that holds this programme alone.
  func load() async throws -> LoadedProgramme {
    let casebook = try await LittleSite.load([], files: files)
    return LoadedProgramme(
      file: try #require(casebook.programmes.first), rules: ProgressRules(casebook.settings))
  }
}

/// A programme that was read, to be looked at on several days.
struct LoadedProgramme {
  let file: Programme
  let rules: ProgressRules

  /// The programme on a day on which it is there.
  func standing(on iso: String) throws -> ProgrammeStanding {
    try #require(file.standing(on: day(iso), rules: rules))
  }
}
