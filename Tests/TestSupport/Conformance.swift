import Foundation

/// The published test suites, where someone has put them on this machine.
public enum Conformance {
  /// The folder that the environment variable `TIENDO_CONFORMANCE` names; `nil` where it is not set.
  public static let folder: URL? = ProcessInfo.processInfo.environment["TIENDO_CONFORMANCE"]
    .map { URL(filePath: $0, directoryHint: .isDirectory) }

  /// What a suite's tests are named when there is no such folder to run them from.
  public static let absence = "TIENDO_CONFORMANCE names no folder with the published suites"

  /// Prints the line that says how a suite went.
  public static func report(_ suite: String, passed: Int, total: Int) {
    print("\(suite): \(passed)/\(total)")
  }
}
