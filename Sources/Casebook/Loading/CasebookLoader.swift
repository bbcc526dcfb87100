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
    let (cases, caseDiagnostics) = await loadCases(layout, framework, register, links, reading.editions)
    findings.add(caseDiagnostics)
    let (campaigns, campaignDiagnostics) = await loadCampaigns(layout, framework, register, links, reading.editions)
    findings.add(campaignDiagnostics)
    CaseOverlaps(cases: cases, register: register.register, findings: findings).run()
    let programmes = loadProgrammes(layout, framework, register, links, reading)
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

  private func loadCampaigns(
    _ layout: ContentLayout, _ framework: FrameworkIndex, _ register: RegisterIndex, _ links: LinkIndex,
    _ editions: [Edition]
  ) async -> ([Campaign], [Diagnostic]) {
    let tree = tree
    let folders = layout.campaigns
    let results = await concurrentMap(folders.count, jobs: jobs) { place -> (Campaign?, [Diagnostic]) in
      let findings = Findings()
      let context = CaseContext(
        tree: tree, framework: framework, register: register, links: links,
        reading: ReadingContext(findings: findings, editions: editions))
      let campaign = CampaignDecoder(folder: folders[place], context: context)?.decode()
      return (campaign, findings.diagnostics)
    }
    return (results.compactMap(\.0), results.flatMap(\.1))
  }

  private func loadProgrammes(
    _ layout: ContentLayout, _ framework: FrameworkIndex, _ register: RegisterIndex, _ links: LinkIndex,
    _ reading: ReadingContext
  ) -> [Programme] {
    let context = CaseContext(tree: tree, framework: framework, register: register, links: links, reading: reading)
    return layout.programmes.compactMap { ProgrammeDecoder(folder: $0, context: context).decode() }
  }

  private func loadCases(
    _ layout: ContentLayout, _ framework: FrameworkIndex, _ register: RegisterIndex, _ links: LinkIndex,
    _ editions: [Edition]
  ) async -> ([CaseFile], [Diagnostic]) {
    let tree = tree
    let folders = layout.cases
    let results = await concurrentMap(folders.count, jobs: jobs) { place -> (CaseFile?, [Diagnostic]) in
      let findings = Findings()
      let context = CaseContext(
        tree: tree, framework: framework, register: register, links: links,
        reading: ReadingContext(findings: findings, editions: editions))
      let folder = CaseFolder(code: folders[place].code, paths: folders[place].paths, findings: findings)
      let caseFile = CaseDecoder(folder: folder, context: context).decode()
      return (caseFile, findings.diagnostics)
    }
    return (results.compactMap(\.0), results.flatMap(\.1))
  }
}
