import Foundation

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder: Sendable {
  /// Its path, without a slash at the end.
  let path: String

  /// Makes an empty folder.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a name in it.
  subscript(name: String) -> String { path + "/" + name }

  /// Makes folders, one within the other.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  /// Writes a text file, and the folders around it.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: self[name])
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Makes a symbolic link that leads to a path, as it is written.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self[name])), as: UTF8.self)
  }

  /// Whether anything stands at a name, be it a link that leads nowhere.
  func has(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self[name])) != nil
  }
}
