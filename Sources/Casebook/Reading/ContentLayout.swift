import Diagnostics

/// What lies where in the content: every file under the role that its path gives it.
struct ContentLayout {
  private(set) var settings: String?
  private(set) var framework: String?
  /// The table files beside the settings, by the array that they hold.
  private(set) var settingsTables: [String: String] = [:]
  private(set) var frameworkTables: [String: String] = [:]
  /// The cases' folders by code, each with the paths of its files.
  private(set) var cases: [(code: String, paths: [String])] = []
  /// The free pages' codes and paths.
  private(set) var pages: [(code: String, path: String)] = []
  /// The reporting campaigns by code.
  private(set) var campaigns: [CampaignFolder] = []
  /// The programmes by code.
  private(set) var programmes: [ProgrammeFolder] = []

  /// Tables of flat entries that may stand in files beside the settings and the framework.
  private static let settingsTableNames: Set<String> = [
    SettingsKey.editions.rawValue, SettingsKey.organisations.rawValue,
  ]
  private static let frameworkTableNames: Set<String> = [
    FrameworkKey.caseClasses.rawValue, FrameworkKey.steps.rawValue, FrameworkKey.organisationKinds.rawValue,
    FrameworkKey.agencies.rawValue,
  ]
  private static let folderNames = ["ho-so", "dot-bao-cao", "chuong-trinh", "trang"]
  private static let topNames =
    ["trang.toml", "khung.toml"]
    + (settingsTableNames.sorted() + frameworkTableNames.sorted()).map { $0 + ".csv" }

  /// Sorts the files of a tree; those without a place are reported.
  init(_ tree: ContentTree, findings: Findings) {
    var campaignFolders: [String: [String]] = [:]
    var programmeFolders: [String: [String]] = [:]
    for path in tree.paths where !ContentLayout.isHidden(path) {
      if let code = ContentLayout.caseCode(of: path) {
        // Paths are sorted, so those of one folder come one after another.
        if cases.last?.code == code {
          cases[cases.count - 1].paths.append(path)
        } else {
          cases.append((code, [path]))
        }
        continue
      }
      let parts = path.split(separator: "/").map(String.init)
      switch (parts[0], parts.count) {
      case ("trang.toml", 1): settings = path
      case ("khung.toml", 1): framework = path
      case (let name, 1) where name.hasSuffix(".csv"):
        placeTable(name, path, findings)
      case ("dot-bao-cao", 3...): campaignFolders[parts[1], default: []].append(path)
      case (ProgrammeFolder.parent, 3...): programmeFolders[parts[1], default: []].append(path)
      case ("trang", 2) where parts[1].hasSuffix(".md"):
        pages.append((String(parts[1].dropLast(3)), path))
      default:
        ContentLayout.reportUnknown(
          path, parts[0], among: parts.count == 1 ? ContentLayout.topNames : ContentLayout.folderNames, findings)
      }
    }
    cases.sort { $0.code < $1.code }
    campaigns = campaignFolders.sorted { $0.key < $1.key }.map {
      CampaignFolder(code: $0.key, paths: $0.value, findings: findings)
    }
    programmes = programmeFolders.sorted { $0.key < $1.key }.map {
      ProgrammeFolder(code: $0.key, paths: $0.value, findings: findings)
    }
  }

  /// The folder of the case that a path lies in; `nil` where it lies in none.
  private static func caseCode(of path: String) -> String? {
    let bytes = path.utf8
    guard bytes.starts(with: "ho-so/".utf8) else { return nil }
    let start = bytes.index(bytes.startIndex, offsetBy: 6)
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")), bytes.index(after: end) < bytes.endIndex else {
      return nil
    }
    return String(path[start..<end])
  }

  private mutating func placeTable(_ name: String, _ path: String, _ findings: Findings) {
    let table = String(name.dropLast(4))
    if ContentLayout.settingsTableNames.contains(table) {
      settingsTables[table] = path
    } else if ContentLayout.frameworkTableNames.contains(table) {
      frameworkTables[table] = path
    } else {
      ContentLayout.reportUnknown(path, name, among: ContentLayout.topNames, findings)
    }
  }

  /// Whether an editor or a system left a file there: it is passed over in silence.
  static func isHidden(_ path: String) -> Bool {
    // Told at a glance of nearly every path: none of its parts can be hidden.
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "~") }) || hasDotted(path) || hasSystemName(path) else {
      return false
    }
    return path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") || $0.hasSuffix("~") }
      || hasSystemName(path)
  }

  private static func hasSystemName(_ path: String) -> Bool {
    path.hasSuffix("Thumbs.db") || path.hasSuffix("desktop.ini")
  }

  /// Whether a part of a path begins with a point.
  private static func hasDotted(_ path: String) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in path.utf8 {
      if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return true }
      previous = byte
    }
    return false
  }

  /// Reports a file without a place.
  ///
  /// - Parameters:
  ///   - name: The name, of the file or of a folder that it is in, that may be misspelt.
  ///   - names: The names that there are; where `name` is one of them, it is not what is wrong.
  static func reportUnknown(_ path: String, _ name: String, among names: [String], _ findings: Findings) {
    let likely = names.contains(name) ? nil : nearest(to: name, in: names)
    findings.report(
      FileProblem.unknownFile(path, likely: likely), at: SourceLocation(path: ContentTree.shownPath(path)))
  }
}
