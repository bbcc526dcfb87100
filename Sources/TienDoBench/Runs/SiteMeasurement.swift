import Storage

/// What a site of one size takes to build: medians of some rounds, in each of which all is measured in turn.
struct SiteMeasurement {
  let count: Int
  let pages: Int
  let output: SiteBuild.Output
  let cold, unchanged, oneChanged, oneJob: Build
  /// Seconds that `cp -r` of the output takes.
  let copy: Double
  /// Seconds that another program takes for a site of its own; `nil` where none was named.
  let peer: Double?

  /// The medians of a build.
  struct Build {
    let wall, processor, peakMemory: Double
    /// The phases of the round in the middle.
    let phases: String

    init(_ builds: [SiteBuild]) {
      let sorted = builds.sorted { $0.usage.wall < $1.usage.wall }
      let middle = sorted[sorted.count / 2]
      wall = middle.usage.wall
      processor = middle.usage.user + middle.usage.system
      peakMemory = sorted.map(\.usage.peakMemory).max() ?? 0
      phases = middle.phases
    }
  }

  /// Measures a site.
  ///
  /// Every cold build and every copy goes into a folder of its own: files that were removed shortly before make a file
  /// system slow at creating others.
  ///
  /// - Parameters:
  ///   - site: The folder with `content/` and `themes/`.
  ///   - work: An empty folder for what is built.
  ///   - peer: The command line of another program, with `{}` where its output goes.
  init(
    count: Int, site: String, work: String, program: String, jobs: Int?, rounds: Int, peer: [String]?
  ) throws {
    self.count = count
    let log = work + "/nhat-ky"
    let changed = site + "/content/" + (try SiteMeasurement.someCaseDocument(site))
    let original = try Storage.read(changed)
    var (cold, unchanged, oneChanged, oneJob) = ([SiteBuild](), [SiteBuild](), [SiteBuild](), [SiteBuild]())
    var (copies, peers) = ([Double](), [Double]())
    for round in 1...rounds {
      func build(_ output: String, jobs: Int?) throws -> SiteBuild {
        try SiteBuild(program, site: site, output: work + "/" + output, jobs: jobs, log: log)
      }
      let output = "trang-\(round)"
      cold.append(try build(output, jobs: jobs))
      copies.append(
        try ChildProcess.run(["cp", "-r", work + "/" + output, work + "/ban-chep-\(round)"], log: log).wall)
      if let peer {
        let words = peer.map { $0.replacing("{}", with: work + "/khac-\(round)") }
        peers.append(try ChildProcess.run(words, log: log).wall)
      }
      oneJob.append(try build("mot-luong-\(round)", jobs: 1))
      unchanged.append(try build(output, jobs: jobs))
      try Storage.removeFile(changed)
      try Storage.create(changed, original + Array("\nĐã sửa lần \(round).\n".utf8))
      oneChanged.append(try build(output, jobs: jobs))
      try Storage.removeFile(changed)
      try Storage.create(changed, original)
    }
    self.output = try SiteBuild.check(work + "/mot-luong-1", oneJob[0])
    pages = cold[0].pages
    self.cold = Build(cold)
    self.unchanged = Build(unchanged)
    self.oneChanged = Build(oneChanged)
    self.oneJob = Build(oneJob)
    copy = copies.median
    self.peer = peers.isEmpty ? nil : peers.median
  }

  private static func someCaseDocument(_ site: String) throws -> String {
    let cases = try Storage.names(in: site + "/content/ho-so")
    guard !cases.isEmpty else { throw BenchError.incomplete("no cases in \(site)") }
    return "ho-so/" + cases[cases.count / 2] + "/ho-so.md"
  }
}
