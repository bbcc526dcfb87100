import Diagnostics

/// The files of one campaign, under the role that their names give them.
struct CampaignFolder: AttachmentFolder {
  let code: String
  /// `dot-bao-cao.md`.
  private(set) var document: String?
  /// Table files by the array that they hold.
  private(set) var tables: [String: String] = [:]
  /// The reports by the organisation's code, as their file names give it.
  private(set) var reports: [(organisation: String, path: String)] = []
  /// The attachments' paths.
  private(set) var attachments: Set<String> = []

  /// The folder's path below `content/`.
  var path: String { "dot-bao-cao/" + code }

  private static let documentName = "dot-bao-cao.md"
  private static let names = [documentName] + CampaignKey.tables.map { $0.rawValue + ".csv" }.sorted()
  private static let folderNames = ["bao-cao", "tep"]

  /// Sorts the files of a campaign; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    for path in paths {
      let parts = path.split(separator: "/").dropFirst(2).map(String.init)
      let name = parts.last ?? path
      switch (parts.first, parts.count) {
      case (CampaignFolder.documentName, 1): document = path
      case (_, 1) where name.hasSuffix(".csv") && CampaignFolder.names.contains(name):
        tables[String(name.dropLast(4))] = path
      case ("bao-cao", 2) where name.hasSuffix(".md"): reports.append((String(name.dropLast(3)), path))
      case ("tep", 2...): attachments.insert(path)
      case (_, 1): ContentLayout.reportUnknown(path, name, among: CampaignFolder.names, findings)
      case (let folder, _):
        ContentLayout.reportUnknown(path, folder ?? path, among: CampaignFolder.folderNames, findings)
      }
    }
    if document == nil {
      findings.report(
        FileProblem.folderWithoutDocument(CampaignFolder.documentName),
        at: SourceLocation(path: ContentTree.shownPath(path)))
    }
  }
}
