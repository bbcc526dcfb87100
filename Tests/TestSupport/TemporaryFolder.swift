import Foundation

/// A folder of a test's own, gone when the test is.
public final class TemporaryFolder: Sendable {
  /// Its path, without a slash at the end.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Copies a folder into this one, under a name.
  public func copy(_ source: String, as name: String) throws -> String {
    let target = path + "/" + name
    try FileManager.default.copyItem(atPath: source, toPath: target)
    return target
  }

  /// Writes a text file, and the folders around it.
  public func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  /// Every file below a folder of this one, by path from that folder.
  public func files(in name: String) throws -> [String: Data] {
    let root = path + "/" + name
    var files: [String: Data] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: root) ?? FileManager.DirectoryEnumerator() {
      var isFolder: ObjCBool = false
      let full = root + "/" + file
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[file] = try Data(contentsOf: URL(filePath: full))
    }
    return files
  }
}
