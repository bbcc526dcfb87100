import Diagnostics

/// The files under `content/`, as they can be listed and read.
public struct ContentTree: Sendable {
  /// The paths of all files below `content/`, with `/` between their parts, sorted.
  public let paths: [String]
  private let readFile: @Sendable (String) throws -> [UInt8]

  /// Makes a tree.
  ///
  /// - Parameters:
  ///   - paths: The paths of all files below `content/`.
  ///   - read: Reads the file at one of them.
  public init(paths: [String], read: @escaping @Sendable (String) throws -> [UInt8]) {
    // A tree that was walked is in order already.
    self.paths = zip(paths, paths.dropFirst()).allSatisfy { $0 < $1 } ? paths : paths.sorted()
    readFile = read
  }

  /// Makes a tree of texts, as tests do.
  public init(_ texts: [String: String]) {
    self.init(paths: Array(texts.keys)) { Array((texts[$0] ?? "").utf8) }
  }

  /// The path of a file as people are shown it.
  public static func shownPath(_ path: String) -> String {
    "content/" + path
  }

  /// The bytes of a file.
  public func bytes(of path: String) throws -> [UInt8] {
    try readFile(path)
  }

  /// The file at a path under which people are shown it; `nil` where it cannot be read.
  public func source(shownAs path: String) -> SourceFile? {
    guard path.hasPrefix("content/") else { return nil }
    let inside = String(path.dropFirst("content/".count))
    return (try? readFile(inside)).map { SourceFile(path: path, bytes: $0) }
  }

  /// Reads a file; one that cannot be read is reported.
  func read(_ path: String, findings: Findings) -> SourceFile? {
    let shown = ContentTree.shownPath(path)
    do {
      return SourceFile(path: shown, bytes: try readFile(path))
    } catch {
      findings.report(ReadingProblem.unreadable("\(error)"), at: SourceLocation(path: shown))
      return nil
    }
  }
}
