import Diagnostics

/// The files of one programme, under the role that their names give them.
struct ProgrammeFolder: AttachmentFolder {
  let code: String
  /// `chuong-trinh.md`.
  private(set) var document: String?
  /// Table files by the array that they hold.
  private(set) var tables: [String: String] = [:]
  private(set) var attachments: Set<String> = []

  /// The folder that holds all programmes.
  static let parent = "chuong-trinh"
  /// The name of a programme's document.
  static let document = "chuong-trinh.md"

  /// The folder's path below `content/`.
  var path: String { ProgrammeFolder.parent + "/" + code }

  private static let names = FolderNames(
    documents: [document],
    tables: [
      ProgrammeKey.tasks, .updates, .extensions, .cancellations, .indicators, .targets, .measurements, .duties,
    ].map(\.rawValue), hasReports: false)

  /// Sorts the files of a programme; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    for (role, path) in ProgrammeFolder.names.sort(paths, findings) {
      switch role {
      case .document: document = path
      case .table(let name): tables[name] = path
      case .report: continue
      case .attachment: attachments.insert(path)
      }
    }
    if document == nil {
      findings.report(
        FileProblem.programmeWithoutDocument(ProgrammeFolder.document),
        at: SourceLocation(path: ContentTree.shownPath(self.path)))
    }
  }
}
