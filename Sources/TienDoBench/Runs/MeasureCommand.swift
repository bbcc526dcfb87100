import Foundation
import Storage

/// `run` and `table`: builds generated sites and tells what it takes.
struct MeasureCommand {
  let options: BenchOptions

  /// Measures one size.
  func measure(_ count: Int) throws -> SiteMeasurement {
    let work = workFolder(count)
    try Storage.makeFolders(work)
    let site = options.site ?? work + "/nguon"
    if Storage.kind(at: site + "/content") == nil {
      try ContentGenerator(count: count, seed: options.seed, theme: options.themeFolder).write(to: site)
    }
    return try SiteMeasurement(
      count: count, site: site, work: work, program: BenchOptions.programFolder + "/tiendo", jobs: options.jobs,
      rounds: options.rounds, peer: options.peer)
  }

  /// Removes what was made; after all that is measured, as removing makes a file system slow for a while.
  func removeAll(_ counts: [Int]) throws {
    for count in counts { try Storage.removeTree(workFolder(count)) }
  }

  private func workFolder(_ count: Int) -> String {
    let process = ProcessInfo.processInfo.processIdentifier
    return FileManager.default.temporaryDirectory.path + "/tiendo-bench-\(process)-\(count)"
  }
}
