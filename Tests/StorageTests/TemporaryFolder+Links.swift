import Foundation
import TestSupport

extension TemporaryFolder {
  /// The path of a name in it.
  subscript(name: String) -> String { path + "/" + name }

  /// Makes folders, one within the other.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

  /// Makes a symbolic link that leads to a path, as it is written.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// Whether anything stands at a name, be it a link that leads nowhere.
  func has(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self[name])) != nil
  }
}
