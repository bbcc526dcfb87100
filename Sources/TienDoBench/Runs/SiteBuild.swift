import Storage

/// One build of a generated site by the program beside this one.
struct SiteBuild {
  let usage: ProcessUsage
  /// How many pages and files the program says that it made.
  let pages, written, unchanged: Int
  /// The time of each phase, as the program tells it.
  let phases: String

  /// Runs `tiendo build`.
  ///
  /// - Parameters:
  ///   - output: Where the site is published.
  ///   - jobs: How much is done at the same time; as much as there are processors where not given.
  init(_ program: String, site: String, output: String, jobs: Int?, log: String) throws {
    // The records of sites that are gone soon stay out of the account's own.
    let caches = ["env", "XDG_CACHE_HOME=" + output + ".nho"]
    let build = [program, "build", site, "--output", output, "--verbose"] + (jobs.map { ["--jobs", "\($0)"] } ?? [])
    usage = try ChildProcess.run(caches + build, log: log)
    // The last line: what was made, then the phases, parts apart by semicolons.
    let parts = usage.output.split(separator: "\n").last?.split(separator: ";").map(String.init) ?? []
    let numbers = parts.dropFirst().first.map(SiteBuild.numbers) ?? []
    guard numbers.count >= 3 else { throw BenchError.incomplete("no summary in: \(usage.output)") }
    (pages, written, unchanged) = (numbers[0], numbers[1], numbers[2])
    phases = parts.last.map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init) ?? ""
  }

  private static func numbers(in text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }

  /// What stands in an output folder.
  struct Output {
    var files = 0
    var bytes = 0
    /// The largest file that a browser loads to show the site, in bytes; downloads are not among them.
    var largest = (path: "", bytes: 0)
  }

  /// Counts what stands in the output, and holds it against what was said.
  static func check(_ folder: String, _ build: SiteBuild) throws -> Output {
    let paths = try Storage.walk(folder)
    let pages = paths.count { $0.hasSuffix(".html") }
    guard pages == build.pages else { throw BenchError.incomplete("\(pages) pages there, \(build.pages) told") }
    // The program's own list of files is one more.
    guard paths.count == build.written + build.unchanged + 1 else {
      throw BenchError.incomplete("\(paths.count) files there, \(build.written + build.unchanged + 1) told")
    }
    var output = Output(files: paths.count)
    for path in paths {
      let size = Storage.stamp(of: folder + "/" + path)?.size ?? 0
      output.bytes += size
      let isShown = [".html", ".js", ".css"].contains { path.hasSuffix($0) }
      if isShown, size > output.largest.bytes { output.largest = (path, size) }
    }
    return output
  }
}
