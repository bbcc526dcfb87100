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

  private static let tableNames: [String] =
    [
      ProgrammeKey.tasks, .updates, .extensions, .cancellations, .indicators, .targets, .measurements, .duties,
    ].map(\.rawValue)
  private static let names = [document] + tableNames.sorted().map { $0 + ".csv" }
  private static let folderNames = ["tep"]

  /// Sorts the files of a programme; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    for path in paths {
      let parts = path.split(separator: "/").dropFirst(2).map(String.init)
      let name = parts.last ?? path
      switch (parts.first, parts.count) {
      case (ProgrammeFolder.document, 1): document = path
      case (_, 1) where ProgrammeFolder.names.contains(name): tables[String(name.dropLast(4))] = path
      case ("tep", 2...): attachments.insert(path)
      case (_, 1): ContentLayout.reportUnknown(path, name, among: ProgrammeFolder.names, findings)
      case (let folder, _):
        ContentLayout.reportUnknown(path, folder ?? path, among: ProgrammeFolder.folderNames, findings)
      }
    }
    if document == nil {
      findings.report(
        FileProblem.programmeWithoutDocument(ProgrammeFolder.document),
        at: SourceLocation(path: ContentTree.shownPath(self.path)))
    }
  }
}
