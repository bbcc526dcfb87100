import Casebook
import Diagnostics
import Foundation
import Progress
import Publishing
import Storage
import Website

extension Storage.ScratchFile: ShelfFile {}

/// One run of `build`, `check` or `diff`.
struct Run {
  let options: RunOptions
  let console: Console
  /// What is done if nothing is wrong.
  let task: Task
  let jobs: Int
  var stopwatch = Stopwatch()
  /// The language of messages: the content's, once it is known.
  var language = Console.environmentLanguage
  /// What a build is made from; `nil` where that cannot be told.
  var inputs: ContentDigest?

  init(_ options: RunOptions, _ console: Console, task: Task) {
    self.options = options
    self.console = console
    self.task = task
    jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// What a run is for.
  enum Task: Equatable {
    /// Reading and reporting.
    case check
    /// Publishing the site.
    case build
    /// Telling what changed between two days.
    case diff(DayRange)
  }

  private var site: String { Run.withoutTrailingSlash(options.site) }
  var output: String { options.output.map(Run.withoutTrailingSlash) ?? site + "/site" }

  private static func withoutTrailingSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Does it, and says how it ended.
  mutating func run() async throws(UsageError) -> ExitStatus {
    guard Storage.kind(at: site + "/content") == .folder else { throw .noContent(options.site) }
    if task == .build, overlaps { throw .outputOverlaps(output) }
    do {
      let content = site + "/content"
      let paths = try Storage.walk(content)
      let tree = ContentTree(paths: paths) { try Storage.read(content + "/" + $0) }
      stopwatch.lap("walk")
      if task == .build { inputs = await BuildInputs.digest(of: site, content: paths, jobs: jobs) }
      stopwatch.lap("inputs")
      return try await run(tree)
    } catch let error as UsageError {
      throw error
    } catch let error as StorageError {
      return refused(error.wording)
    } catch let error as OutputProblem {
      return refused(error.wording)
    } catch {
      return refused(Wording(vi: "\(error)", en: "\(error)"))
    }
  }

  /// Whether publishing would write over what the site is made from.
  private var overlaps: Bool {
    let target = URL(filePath: output).standardizedFileURL.path
    return ["", "/content", "/themes"].contains { part in
      let source = URL(filePath: site + part).standardizedFileURL.path
      return target == source || part != "" && target.hasPrefix(source + "/") || source.hasPrefix(target + "/")
    }
  }

  private mutating func run(_ tree: ContentTree) async throws -> ExitStatus {
    // Where there is no room for a file, the content's texts stay in memory.
    if let file = try? Storage.ScratchFile(in: FileManager.default.temporaryDirectory.path) { Shelf.shared.use(file) }
    let loaded = await CasebookLoader(tree, jobs: jobs).load()
    stopwatch.lap("load")
    language = loaded.language ?? language
    let settings = loaded.casebook?.settings
    let (theme, themeDiagnostics) = Theme.load(
      settings?.theme ?? "mac-dinh", site: site, language: language,
      askedFor: SourceLocation(path: ContentTree.shownPath("trang.toml")))
    stopwatch.lap("theme")
    var diagnostics = loaded.diagnostics + themeDiagnostics
    guard let casebook = loaded.casebook else { return report(diagnostics, tree) }
    let editionRank = try rank(of: options.edition, in: casebook.settings.editions)
    if case .diff(let days) = task {
      return await tellChanges(days, casebook, editionRank: editionRank, theme, diagnostics, tree)
    }
    let day = options.day ?? casebook.settings.cutOffDay ?? Run.today(in: casebook.settings.timeZoneName)
    let rules = ProgressRules(casebook.settings)
    let warnings = await concurrentMap(casebook.cases.count, jobs: jobs) {
      casebook.cases[$0].warnings(on: day, rules: rules)
    }
    diagnostics += warnings.flatMap { $0 }
    diagnostics += casebook.campaigns.flatMap { $0.warnings(on: day, register: casebook.register) }
    diagnostics += casebook.programmes.flatMap { $0.warnings(on: day, rules: rules) }
    guard !diagnostics.contains(where: { $0.severity == .error }), let theme else {
      return report(diagnostics, tree)
    }
    stopwatch.lap("warn")
    inputs?.add(Int(day.number))
    inputs?.add(casebook.settings.editions[editionRank].code)
    if let record = standing {
      let status = report(diagnostics, tree)
      stopwatch.lap("report")
      summarise(record, casebook.settings.editions[editionRank], day, warnings: diagnostics.count)
      return status
    }
    let model = await SiteModel.make(casebook, editionRank: editionRank, day: day, jobs: jobs)
    stopwatch.lap("compute")
    let (plan, collisions) = await SitePlan.make(model, strings: theme.strings, jobs: jobs)
    stopwatch.lap("plan")
    diagnostics += collisions
    let status = report(diagnostics, tree)
    stopwatch.lap("report")
    guard task == .build, status == .done else {
      if status == .done { summarise(model, nil, warnings: diagnostics.count) }
      return status
    }
    let outcome = try await publish(plan, model, theme, tree)
    stopwatch.lap("publish")
    stopwatch.add(parts: outcome.parts)
    summarise(model, outcome, warnings: diagnostics.count)
    leave(model)
    return .done
  }

  /// Leaves a model as it is for the end of the process: freeing a city's portfolio piece by piece takes as long as
  /// reading much of it did.
  private func leave(_ model: SiteModel) {
    _ = Unmanaged.passRetained(Left(model: model))
  }

  private final class Left: Sendable {
    let model: SiteModel

    init(model: SiteModel) {
      self.model = model
    }
  }

  private func rank(of edition: String?, in editions: [Edition]) throws(UsageError) -> Int {
    guard let edition else { return 0 }
    guard let rank = editions.firstIndex(where: { $0.code == edition }) else {
      throw .unknownEdition(edition, known: editions.map(\.code))
    }
    return rank
  }

  /// Today, where the site is.
  private static func today(in timeZoneName: String) -> CivilDay {
    var calendar = Calendar(identifier: .gregorian)
    if let timeZone = TimeZone(identifier: timeZoneName) { calendar.timeZone = timeZone }
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return CivilDay(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? CivilDay(number: 0)
  }

  private func publish(
    _ plan: SitePlan, _ model: SiteModel, _ theme: Theme, _ tree: ContentTree
  ) async throws -> Publisher.Outcome {
    let console = console
    let busy = Wording(
      vi: "một lần chạy khác đang ghi vào \(output); đang chờ…\n",
      en: "another run is writing to \(output); waiting…\n")
    let word = Wording(vi: "đang ghi", en: "writing")[language]
    defer { console.showProgress("") }
    return try await Publisher(plan, model, theme: theme, jobs: jobs).publish(
      to: output, attachment: { try tree.bytes(of: $0) }, whenBusy: { console.printMessage(busy[language]) },
      progress: { done, total in console.showProgress("\(word) \(done)/\(total)") },
      afterwards: { keepRecord($0, caseCount: model.cases.count) })
  }
}
