import Casebook
import Diagnostics
import Testing

@testable import Progress

/// A case as its files tell of it, valid as it stands; a test replaces what it is about.
///
/// It is identified and its plan approved and begun on 1/4/2026, so that it owes no report before 19/6/2026.
struct LittleCase {
  /// The folder.
  var code = "thu"
  var organisation = "chi-bo-a"
  var caseClass = "yeu-kem"
  var identified = "2026-04-01"
  /// Further lines of the case file, in TOML.
  var caseLines = ""
  /// Whether there is a plan; with `approved` being `nil` it is a draft.
  var hasPlan = true
  var approved: String? = "2026-04-01"
  var start = "2026-04-01"
  var end = "2026-12-31"
  /// Table files by the array that they hold, in CSV.
  var tables: [String: String] = [:]
  /// The days on which reports were sent, by the report's name; `nil` for a draft.
  var reports: [String: String?] = [:]
  /// Lines of `trang.toml`: its tables.
  var settings = ""

  /// The files, by their path below `content/`.
  var files: [String: String] {
    let folder = "ho-so/\(code)/"
    var files: [String: String] = [:]
    files[folder + "ho-so.md"] = """
      +++
      to-chuc = "\(organisation)"
      phan-loai = "\(caseClass)"
      nhan-dien = \(identified)
      \(caseLines)
      +++
      """
    if hasPlan {
      files[folder + "de-an.md"] = """
        +++
        \(approved.map { "phe-duyet = \($0)" } ?? "")
        tu = \(start)
        den = \(end)
        +++
        """
    }
    for (name, table) in tables { files[folder + name + ".csv"] = table }
    for (name, day) in reports {
      files[folder + "bao-cao/\(name).md"] = "+++\n\(day.map { "ngay-gui = \($0)" } ?? "")\n+++\n"
    }
    return files
  }

  /// Loads the content that holds this case alone.
  func load() async throws -> LoadedCase {
    let casebook = try await LittleSite.load([self], settings: settings)
    return LoadedCase(
      file: try #require(casebook.cases.first), rules: ProgressRules(casebook.settings), framework: casebook.framework)
  }
}

/// A case that was read, to be looked at on several days.
struct LoadedCase {
  let file: CaseFile
  let rules: ProgressRules
  let framework: Framework

  /// The case on a day on which it has been identified.
  func standing(on iso: String) throws -> CaseStanding {
    try #require(file.standing(on: day(iso), rules: rules))
  }

  /// A task on a day on which the plan counts.
  func task(_ code: String = "NV1", on iso: String) throws -> TaskStanding {
    let place = try #require(file.plan?.tasks.firstIndex { $0.code == code })
    let tasks = try standing(on: iso).tasks
    return try #require(tasks.indices.contains(place) ? tasks[place] : nil)
  }

  /// An indicator on a day on which the plan counts.
  func indicator(_ code: String = "CT1", on iso: String) throws -> IndicatorStanding {
    let place = try #require(file.plan?.indicators.firstIndex { $0.code == code })
    let indicators = try standing(on: iso).indicators
    return try #require(indicators.indices.contains(place) ? indicators[place] : nil)
  }
}
