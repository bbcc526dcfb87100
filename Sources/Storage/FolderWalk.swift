extension Storage {
  /// How deep folders are followed.
  public static let deepestFolder = 32

  /// The paths of all files below a folder, relative to it, sorted by their bytes.
  ///
  /// Links are followed, but not round in a circle: a folder that is its own ancestor is not entered again. Anything
  /// that is neither a file nor a folder is passed over.
  public static func walk(_ root: String) throws(StorageError) -> [String] {
    var paths: [String] = []
    try walk(root, "", above: [], into: &paths)
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func walk(
    _ folder: String, _ prefix: String, above ancestors: [Identity], into paths: inout [String]
  ) throws(StorageError) {
    guard ancestors.count < deepestFolder else { return }
    // A folder that is gone meanwhile has none; listing it tells so.
    let identity = identity(at: folder)
    if let identity, ancestors.contains(identity) { return }
    let ancestors = ancestors + [identity].compactMap { $0 }
    for entry in try entries(in: folder) {
      switch entry.kind ?? kind(at: folder + "/" + entry.name) {
      case .file: paths.append(prefix + entry.name)
      case .folder: try walk(folder + "/" + entry.name, prefix + entry.name + "/", above: ancestors, into: &paths)
      case .other, nil: continue
      }
    }
  }

  /// Removes a folder and everything in it; links, be it the folder's own name, are removed, not followed. Nothing where
  /// there is none.
  public static func removeTree(_ root: String) throws(StorageError) {
    guard !isLink(root), kind(at: root) == .folder else { return try removeFile(root) }
    for name in try names(in: root) { try removeTree(root + "/" + name) }
    try removeFolder(root)
  }
}

extension Storage {
  /// Makes a folder and those around it that are not there yet.
  public static func makeFolders(_ path: String) throws(StorageError) {
    do {
      try makeFolder(path)
    } catch {
      // Nearly always there is a folder around it already.
      guard kind(at: path) == nil, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw error }
      try makeFolders(String(path[..<slash]))
      try makeFolder(path)
    }
  }
}
