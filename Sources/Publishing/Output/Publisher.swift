import Casebook
import Diagnostics
import Mustache
import Storage
import Website

/// Renders a site and publishes it.
public struct Publisher: Sendable {
  let plan: SitePlan
  let model: SiteModel
  let theme: Theme
  let jobs: Int

  /// Makes a publisher.
  ///
  /// - Parameters:
  ///   - plan: The pages and files of the site.
  ///   - model: What they are made from.
  ///   - theme: How they look.
  ///   - jobs: How many pages are rendered at the same time.
  public init(_ plan: SitePlan, _ model: SiteModel, theme: Theme, jobs: Int) {
    self.plan = plan
    self.model = model
    self.theme = theme
    self.jobs = max(1, jobs)
  }

  /// What publishing did.
  public struct Outcome: Sendable {
    /// Files written because they are new or changed.
    public var written = 0
    /// Files taken over as they were.
    public var unchanged = 0
    /// Files of the old site that are no longer there.
    public var removed = 0
    /// Pages among all files.
    public var pages = 0
    /// Whether the new site took the old one's place in one step.
    public var inOneStep = true
    /// The time that parts of the work took, of what workers did that of all of them together.
    public var parts: [(name: String, duration: Duration)] = []
  }

  /// A file of the site, or several that are made together, and where the bytes come from.
  private enum Item: Sendable {
    case page(PlannedPage)
    case export(PlannedExport)
    case asset(Int)
    case attachment(address: String, source: String)
  }

  /// Makes every file beside the old site and puts the new one in its place.
  ///
  /// - Parameters:
  ///   - path: Where the site stands.
  ///   - attachment: Reads an attachment by its path below `content/`.
  ///   - whenBusy: Called once where another run publishes in the same folder, before waiting for it.
  ///   - progress: Told now and then how many files of how many are made.
  ///   - afterwards: Told what was done once the site stands in its place, while no other run may publish there.
  /// - Throws: `OutputProblem` or `StorageError`; the old site then stands as it did.
  public func publish(
    to path: String, attachment: @escaping @Sendable (String) throws -> [UInt8], whenBusy: () -> Void = {},
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }, afterwards: (Outcome) -> Void = { _ in }
  ) async throws -> Outcome {
    let parent = OutputFolder.parent(of: path)
    try Storage.makeFolders(parent)
    let lock = try Storage.FolderLock(parent, whenBusy: whenBusy)
    defer { withExtendedLifetime(lock) {} }
    let clock = ContinuousClock()
    let start = clock.now
    let folder = try OutputFolder(path)
    let lookingAtOld = start.duration(to: clock.now)
    var outcome: Outcome
    do {
      outcome = try await publish(into: folder, attachment, progress)
    } catch {
      try folder.discard()
      throw error
    }
    outcome.parts.insert(("old", lookingAtOld), at: 0)
    afterwards(outcome)
    return outcome
  }

  private func publish(
    into folder: OutputFolder, _ attachment: @escaping @Sendable (String) throws -> [UInt8],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws -> Outcome {
    let items = items
    var addresses: [String] = []
    // How many files there are up to each item.
    let counts = items.map { item in
      addresses += self.addresses(of: item)
      return addresses.count
    }
    let fileCount = addresses.count
    let queue = WorkQueue(items.count, oneByOne: plan.exports.count(where: \.isLarge))
    let done = try await withThrowingTaskGroup(of: WorkDone.self) { group in
      for worker in 0..<min(jobs, items.count) {
        group.addTask {
          var maker = FileMaker(self, folder, attachment)
          while let places = await queue.take() {
            try Task.checkCancellation()
            for place in places { try maker.make(items[place]) }
            if worker == 0 { progress(counts[places.upperBound - 1], fileCount) }
          }
          return maker.done
        }
      }
      return try await group.reduce(WorkDone()) { $0 + $1 }
    }
    // Nothing is published that a text may be missing from.
    if let failure = Shelf.shared.failure { throw failure }
    let clock = ContinuousClock()
    let start = clock.now
    let guarantee = try folder.publish(addresses)
    return Outcome(
      written: fileCount - done.unchanged, unchanged: done.unchanged,
      removed: folder.oldFiles.subtracting(addresses).count, pages: plan.pages.count,
      inOneStep: guarantee == .oneStep, parts: done.parts + [("swap", start.duration(to: clock.now))])
  }

  /// Every file, those first that hold the whole portfolio and take longest.
  private var items: [Item] {
    let large = plan.exports.filter(\.isLarge)
    let small = plan.exports.filter { !$0.isLarge }
    return (large + small).map { .export($0) } + plan.pages.map { .page($0) } + theme.assets.indices.map { .asset($0) }
      + plan.attachments.map { .attachment(address: $0.address, source: $0.source) }
  }

  private func addresses(of item: Item) -> [String] {
    switch item {
    case .page(let page): page.addresses
    case .export(let export): export.addresses
    case .asset(let place): [theme.assets[place].address]
    case .attachment(let address, _): [address]
    }
  }

  /// Makes files one after another, in memory that it uses again.
  private struct FileMaker {
    let publisher: Publisher
    let folder: OutputFolder
    let attachment: (String) throws -> [UInt8]
    private let pages: PageWriter
    private let exports: ExportWriter
    private var view = View()
    private var renderer = Renderer()
    private var bytes: [UInt8] = []
    private var folders: Set<Substring> = []
    private let clock = ContinuousClock()
    /// What was done so far.
    private(set) var done = WorkDone()

    init(_ publisher: Publisher, _ folder: OutputFolder, _ attachment: @escaping (String) throws -> [UInt8]) {
      self.publisher = publisher
      self.folder = folder
      self.attachment = attachment
      pages = PageWriter(publisher.model, strings: publisher.theme.strings, publisher.plan)
      exports = ExportWriter(publisher.model, strings: publisher.theme.strings)
    }

    /// Makes the files of an item.
    mutating func make(_ item: Item) throws {
      switch item {
      case .page(let page): try make(page)
      case .export(let export): try timed(\.exporting) { try $0.place(export) }
      case .asset(let place):
        let asset = publisher.theme.assets[place]
        try timed(\.placing) { try $0.place(asset.bytes, at: asset.address) }
      case .attachment(let address, let source):
        try timed(\.placing) { try $0.place($0.attachment(source), at: address) }
      }
    }

    private mutating func make(_ page: PlannedPage) throws {
      let sheet = timed(\.composing) { $0.pages.sheet(of: page) }
      try render(page, sheet)
      try timed(\.placing) { try $0.place($0.bytes, at: page.address) }
      guard let sheet, let address = page.document else { return }
      try timed(\.exporting) { try $0.place($0.exports.document(of: sheet), at: address) }
    }

    private mutating func render(_ page: PlannedPage, _ sheet: ReportSheet?) throws {
      bytes.removeAll(keepingCapacity: true)
      timed(\.composing) { $0.pages.write(page, sheet, into: &$0.view) }
      // A theme is only given when it has a program for every kind of page.
      guard let program = publisher.theme.program(for: page.template) else { return }
      try timed(\.rendering) { maker in
        do throws(RenderError) {
          try maker.renderer.render(program, maker.view, into: &maker.bytes)
        } catch {
          throw OutputProblem.rendering(page.address, error.diagnostic(path: page.address))
        }
      }
    }

    /// Does a part of the work, and adds the time that it took.
    private mutating func timed<Result>(
      _ part: WritableKeyPath<WorkDone, Duration>, _ work: (inout FileMaker) throws -> Result
    ) rethrows -> Result {
      let start = clock.now
      defer { done[keyPath: part] += start.duration(to: clock.now) }
      return try work(&self)
    }

    private mutating func place(_ bytes: [UInt8], at address: String) throws {
      try folder.makeFolder(for: address, made: &folders)
      if try folder.place(bytes, at: address) { done.unchanged += 1 }
    }

    private mutating func place(_ export: PlannedExport) throws {
      let addresses = export.addresses
      for address in addresses { try folder.makeFolder(for: address, made: &folders) }
      done.unchanged += try folder.place(at: addresses) { try exports.write(export, $0) }
    }
  }
}
