import Diagnostics

/// A file that pages load, as a theme and its parents have it.
enum Asset {
  /// One file.
  case file(SourceFile)
  /// A folder with the asset's name: its files, by name, follow each other in one. A theme may bring some of them only.
  case parts([String: SourceFile])

  /// Whether a part of this name would be new; a file has no parts.
  func lacks(_ part: String) -> Bool {
    switch self {
    case .file: false
    case .parts(let parts): parts[part] == nil
    }
  }

  /// Takes a part in that it lacks.
  mutating func add(_ file: SourceFile, as part: String) {
    guard case .parts(var parts) = self else { return }
    parts[part] = file
    self = .parts(parts)
  }

  /// What is published; parts stand in the order of their names.
  var bytes: [UInt8] {
    switch self {
    case .file(let file): file.bytes
    case .parts(let parts): parts.sorted { $0.key < $1.key }.flatMap(\.value.bytes)
    }
  }

  /// A path to show.
  var path: String {
    switch self {
    case .file(let file): file.path
    case .parts(let parts): parts.values.map(\.path).min() ?? ""
    }
  }
}
