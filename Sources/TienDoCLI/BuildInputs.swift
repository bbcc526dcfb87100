import Casebook
import Foundation
import Storage

/// Everything that a site is made from, as one fingerprint: content, themes, and the program itself.
///
/// It is taken before anything is read for the site: a file changed in between makes the next build see other inputs, and
/// build anew.
enum BuildInputs {
  /// The fingerprint of a site's sources; `nil` where some of them cannot be read, or nothing tells which program this is.
  ///
  /// - Parameters:
  ///   - site: The folder with `content/` and `themes/`.
  ///   - paths: The paths of all files below `content/`.
  ///   - jobs: How many files are read at the same time.
  static func digest(of site: String, content paths: [String], jobs: Int) async -> ContentDigest? {
    guard let program = Bundle.main.executablePath.flatMap(Storage.stamp) else { return nil }
    guard let themes = try? Storage.walk(site + "/themes") else { return nil }
    let files = paths.map { "content/" + $0 } + themes.map { "themes/" + $0 }
    let digests = await concurrentMap(files.count, jobs: jobs) { fileDigest(files[$0], in: site) }
    var digest = ContentDigest()
    digest.add(HelpText.version)
    digest.add(program.size)
    digest.add(program.modified)
    for file in digests {
      guard let file else { return nil }
      digest.add(file)
    }
    return digest
  }

  /// The fingerprint of a file's path and bytes.
  private static func fileDigest(_ path: String, in site: String) -> ContentDigest? {
    guard let bytes = try? Storage.read(site + "/" + path) else { return nil }
    var digest = ContentDigest()
    digest.add(path)
    bytes.withUnsafeBufferPointer { digest.add($0) }
    return digest
  }
}
