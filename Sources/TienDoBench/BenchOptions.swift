import Foundation
import Storage

/// The words and options of a command line.
struct BenchOptions {
  private(set) var words: [String] = []
  private(set) var seed: UInt64 = 20_260_930
  private(set) var jobs: Int?
  private(set) var rounds = 5
  private(set) var site: String?
  private(set) var theme: String?
  /// The command line of another program that builds a site as large, with `{}` where its output goes.
  private(set) var peer: [String]?

  /// - Returns: `nil` where they cannot be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch word {
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--jobs":
        guard let number = Int(value), number > 0 else { return nil }
        jobs = number
      case "--rounds":
        guard let number = Int(value), number > 0 else { return nil }
        rounds = number
      case "--site": site = value
      case "--peer": peer = value.split(separator: " ").map(String.init)
      case "--themes": theme = value + "/mac-dinh"
      default: return nil
      }
    }
  }

  /// The words as numbers; `nil` where one is none.
  var counts: [Int]? {
    let counts = words.compactMap { Int($0) }.filter { $0 > 0 }
    return counts.count == words.count ? counts : nil
  }

  /// The folder of the theme that generated sites are given: the package's own unless another was named.
  var themeFolder: String {
    if let theme { return theme }
    var folder = URL(filePath: BenchOptions.programFolder)
    while folder.path != "/" {
      let candidate = folder.path + "/themes/mac-dinh"
      if Storage.kind(at: candidate) == .folder { return candidate }
      folder.deleteLastPathComponent()
    }
    return "themes/mac-dinh"
  }

  /// Where this program and `tiendo` beside it stand.
  static var programFolder: String {
    (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent().path
  }
}
