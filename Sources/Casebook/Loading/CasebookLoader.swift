import CSV
import Diagnostics

/// What loading gives: the casebook, and everything that was found on the way.
public struct LoadedCasebook: Sendable {
  /// The casebook, whole, whatever the edition; `nil` where something is missing that nothing can be done without.
  ///
  /// It may be published only where no diagnostic is an error.
  public let casebook: Casebook?
  /// What was found, sorted by path and place.
  public let diagnostics: [Diagnostic]
  /// The language that `trang.toml` asks for, where it could be read.
  public let language: Language?
}

/// Reads and checks the whole content.
public struct CasebookLoader: Sendable {
  private let tree: ContentTree
  private let jobs: Int

  /// Makes a loader.
  ///
  /// - Parameters:
  ///   - tree: The files under `content/`.
  ///   - jobs: How many cases are read at the same time.
  public init(_ tree: ContentTree, jobs: Int = 1) {
    self.tree = tree
    self.jobs = max(1, jobs)
  }

  /// Reads everything; all problems are collected, whatever their number.
  public func load() async -> LoadedCasebook {
    let findings = Findings()
    let layout = ContentLayout(tree, findings: findings)
    guard let settingsDocument = settingsDocument(layout, findings) else {
      return LoadedCasebook(casebook: nil, diagnostics: findings.diagnostics.sorted(), language: nil)
    }
    let reading = settingsDocument.context
    let settings = SettingsDecoder(document: settingsDocument).decode()
    let framework = frameworkIndex(layout, reading)
    let register = RegisterDecoder(document: settingsDocument, root: settings.root, framework: framework).decode()
    let links = LinkIndex(layout)
    let pages = layout.pages.compactMap { page -> FreePage? in
      if let problem = Codes.problem(with: page.code) {
        findings.report(problem, at: SourceLocation(path: ContentTree.shownPath(page.path)))
      }
      guard let file = tree.read(page.path, findings: findings), let document = Document(file, reading) else {
        return nil
      }
      return PageDecoder(code: page.code, document: document, links: links).decode()
    }
    let context = CaseContext(tree: tree, framework: framework, register: register, links: links, reading: reading)
    let cases = await load(layout.cases, context) { entry, context in
      let folder = CaseFolder(code: entry.code, paths: entry.paths, findings: context.findings)
      return CaseDecoder(folder: folder, context: context).decode()
    }
    let campaigns = await load(layout.campaigns, context) { CampaignDecoder(folder: $0, context: $1)?.decode() }
    let programmes = await load(layout.programmes, context) { ProgrammeDecoder(folder: $0, context: $1).decode() }
    CaseOverlaps(cases: cases, register: register.register, findings: findings).run()
    let casebook = Casebook(
      settings: settings.settings, framework: framework.framework, register: register.register, cases: cases,
      pages: pages.sorted { ($0.order ?? .max, $0.code) < ($1.order ?? .max, $1.code) },
      campaigns: campaigns, programmes: programmes)
    return LoadedCasebook(
      casebook: settings.isComplete ? casebook : nil, diagnostics: findings.diagnostics.sorted(),
      language: settings.settings.language)
  }

  private func settingsDocument(_ layout: ContentLayout, _ findings: Findings) -> Document? {
    let bare = ReadingContext(findings: Findings(), editions: [])
    guard let path = layout.settings else {
      let place = SourceLocation(path: ContentTree.shownPath("trang.toml"))
      findings.report(FileProblem.missingFile("trang.toml"), at: place)
      return nil
    }
    guard let file = tree.read(path, findings: findings) else { return nil }
    let tables = tables(layout.settingsTables, findings)
    // The editions have to be known before any record's audience can be read, those of this file's among them.
    let editions = SettingsDecoder.editions(in: Document(settings: file, tables: tables, bare))
    let document = Document(settings: file, tables: tables, ReadingContext(findings: findings, editions: editions))
    _ = SettingsDecoder.editions(in: document)
    return document
  }

  private func frameworkIndex(_ layout: ContentLayout, _ reading: ReadingContext) -> FrameworkIndex {
    guard let path = layout.framework else {
      let place = SourceLocation(path: ContentTree.shownPath("khung.toml"))
      reading.findings.report(FileProblem.missingFile("khung.toml"), at: place)
      return FrameworkIndex(name: "") { _ in false }
    }
    guard let file = tree.read(path, findings: reading.findings) else {
      return FrameworkIndex(name: "") { _ in false }
    }
    let tables = tables(layout.frameworkTables, reading.findings)
    return FrameworkDecoder(document: Document(settings: file, tables: tables, reading)).decode()
  }

  private func tables(_ paths: [String: String], _ findings: Findings) -> [String: CSVTable] {
    paths.compactMapValues { path in tree.read(path, findings: findings).map { CSVTable(parsing: $0) } }
  }

  /// Decodes folders, several at the same time and each with findings of its own, which are then added to all others.
  private func load<Folder: Sendable, Record: Sendable>(
    _ folders: [Folder], _ context: CaseContext, _ decode: @escaping @Sendable (Folder, CaseContext) -> Record?
  ) async -> [Record] {
    let (framework, register, links) = (context.framework, context.register, context.links)
    let (tree, editions) = (tree, context.reading.editions)
    let results = await concurrentMap(folders.count, jobs: jobs) { place -> (Record?, [Diagnostic]) in
      let findings = Findings()
      let own = CaseContext(
        tree: tree, framework: framework, register: register, links: links,
        reading: ReadingContext(findings: findings, editions: editions))
      return (decode(folders[place], own), findings.diagnostics)
    }
    for (_, diagnostics) in results { context.findings.add(diagnostics) }
    return results.compactMap(\.0)
  }
}
