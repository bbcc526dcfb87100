/// The names that files may have in the folder of a case, a campaign or a programme.
struct FolderNames {
  private let documents: [String]
  /// The documents and table files.
  private let files: [String]
  private let folders: [String]

  /// Sets the names.
  ///
  /// - Parameters:
  ///   - documents: The documents, which stand in the folder itself.
  ///   - tables: The arrays that may stand in table files of their own, beside the documents.
  ///   - hasReports: Whether there may be reports, in `bao-cao/`.
  init(documents: [String], tables: [String], hasReports: Bool) {
    self.documents = documents
    files = documents + tables.sorted().map { $0 + ".csv" }
    folders = (hasReports ? ["bao-cao"] : []) + ["tep"]
  }

  /// What a file is.
  enum Role {
    /// A document, by its name.
    case document(String)
    /// A table file, by the array that it holds.
    case table(String)
    /// A report, by its name without `.md`.
    case report(String)
    /// A file in `tep/`.
    case attachment
  }

  /// What each of a folder's files is; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`.
  func sort(_ paths: [String], _ findings: Findings) -> [(role: Role, path: String)] {
    paths.compactMap { path in
      let parts = path.split(separator: "/").dropFirst(2).map(String.init)
      let name = parts.last ?? path
      switch (parts.first, parts.count) {
      case (_, 1) where documents.contains(name): return (.document(name), path)
      case (_, 1) where files.contains(name): return (.table(String(name.dropLast(".csv".count))), path)
      case (let folder?, 2) where folder == "bao-cao" && folders.contains(folder):
        if name.hasSuffix(".md") { return (.report(String(name.dropLast(".md".count))), path) }
        ContentLayout.reportUnknown(path, name, among: [], findings)
      case ("tep", 2...): return (.attachment, path)
      case (_, 1): ContentLayout.reportUnknown(path, name, among: files, findings)
      case (let folder, _): ContentLayout.reportUnknown(path, folder ?? path, among: folders, findings)
      }
      return nil
    }
  }
}
