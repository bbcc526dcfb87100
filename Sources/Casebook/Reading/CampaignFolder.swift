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
  private static let names = FolderNames(
    documents: [documentName], tables: CampaignKey.tables.map(\.rawValue), hasReports: true)

  /// Sorts the files of a campaign; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    for (role, path) in CampaignFolder.names.sort(paths, findings) {
      switch role {
      case .document: document = path
      case .table(let name): tables[name] = path
      case .report(let organisation): reports.append((organisation, path))
      case .attachment: attachments.insert(path)
      }
    }
    if document == nil {
      findings.report(
        FileProblem.folderWithoutDocument(CampaignFolder.documentName),
        at: SourceLocation(path: ContentTree.shownPath(path)))
    }
  }
}
