import Foundation

/// The program as it was built beside the tests, run as a process of its own.
public enum BuiltProgram {
  /// What a run left behind.
  public struct Outcome: Sendable {
    /// The exit status.
    public let status: Int32
    /// What stood on the standard output.
    public let output: String
    /// What stood on the standard error.
    public let messages: String
  }

  /// Runs `tiendo`.
  ///
  /// - Parameters:
  ///   - words: The words of the command line.
  ///   - environment: Variables that replace or add to the test's own.
  ///   - output: Where the standard output goes instead of into what is given back.
  public static func run(
    _ words: [String], environment: [String: String] = ["LC_ALL": "vi_VN.UTF-8"], output: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = folder.appending(path: "tiendo")
    process.arguments = words
    let scratch = try TemporaryFolder()
    // What the program keeps for the account stays out of the account that runs the tests.
    let own = ["XDG_CACHE_HOME": scratch.path + "/cache"].merging(environment) { $1 }
    process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    process.standardInput = FileHandle.nullDevice
    let paths = [scratch.path + "/out", scratch.path + "/err"]
    // Files rather than pipes: a pipe that nobody empties stops the program once it is full.
    let handles = try paths.map { path in
      try Data().write(to: URL(filePath: path))
      return try FileHandle(forWritingTo: URL(filePath: path))
    }
    process.standardOutput = try output.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try scratch.read("out"), messages: try scratch.read("err"))
  }

  /// The folder that the tests and the program were built into.
  private static var folder: URL {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    var folder = URL(filePath: tests).deletingLastPathComponent()
    // Where tests are a bundle, the program stands beside it.
    while folder.pathComponents.contains(where: { $0.hasSuffix(".xctest") }) { folder.deleteLastPathComponent() }
    return folder
  }
}
