import Diagnostics

/// The files of one case, under the role that their names give them.
struct CaseFolder: AttachmentFolder {
  let code: String
  /// `ho-so.md`.
  private(set) var caseDocument: String?
  /// `de-an.md` or `ke-hoach.md`.
  private(set) var planDocument: (kind: PlanKind, path: String)?
  /// Table files by the array that they hold.
  private(set) var tables: [String: String] = [:]
  private(set) var reports: [ReportFile] = []
  /// The attachments' paths.
  private(set) var attachments: Set<String> = []

  /// A report's file and what its name tells.
  struct ReportFile {
    let kind: Report.Kind
    let path: String
  }

  /// The folder's path below `content/`.
  var path: String { "ho-so/" + code }

  private static let caseTables: Set<String> = [
    CaseKey.weakLinks.rawValue, CaseKey.reclassifications.rawValue, CaseKey.statistics.rawValue,
  ]
  private static let planTables: Set<String> = Set(
    [
      PlanKey.steps, .tasks, .updates, .extensions, .cancellations, .verdicts, .indicators, .targets, .measurements,
    ].map(\.rawValue))
  private static let names =
    ["ho-so.md", "de-an.md", "ke-hoach.md"] + caseTables.union(planTables).sorted().map { $0 + ".csv" }
  private static let folderNames = ["bao-cao", "tep"]

  /// Sorts the files of a case; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    var plans: [PlanKind: String] = [:]
    for path in paths {
      let parts = path.split(separator: "/").dropFirst(2).map(String.init)
      let name = parts.last ?? path
      switch (parts.first, parts.count) {
      case ("ho-so.md", 1): caseDocument = path
      case ("de-an.md", 1): plans[.scheme] = path
      case ("ke-hoach.md", 1): plans[.plan] = path
      case (_, 1) where name.hasSuffix(".csv") && CaseFolder.names.contains(name):
        tables[String(name.dropLast(4))] = path
      case ("bao-cao", 2): addReport(name, path, findings)
      case ("tep", 2...): attachments.insert(path)
      case (_, 1): ContentLayout.reportUnknown(path, name, among: CaseFolder.names, findings)
      case (let folder, _):
        ContentLayout.reportUnknown(path, folder ?? path, among: CaseFolder.folderNames, findings)
      }
    }
    choosePlan(plans, findings)
    dropOrphans(findings)
  }

  private mutating func addReport(_ name: String, _ path: String, _ findings: Findings) {
    let location = SourceLocation(path: ContentTree.shownPath(path))
    guard name.hasSuffix(".md") else {
      ContentLayout.reportUnknown(path, name, among: [], findings)
      return
    }
    let stem = name.dropLast(3)
    let suffix = "-dot-xuat"
    if let quarter = Quarter(code: stem) {
      reports.append(ReportFile(kind: .quarterly(quarter), path: path))
    } else if stem.hasSuffix(suffix), let day = CivilDay(iso: stem.dropLast(suffix.count)) {
      reports.append(ReportFile(kind: .adHoc(day), path: path))
    } else {
      findings.report(FileProblem.malformedReportName(name), at: location)
    }
  }

  private mutating func choosePlan(_ plans: [PlanKind: String], _ findings: Findings) {
    if let scheme = plans[.scheme], let plan = plans[.plan] {
      let there = Diagnostic.Note(
        at: SourceLocation(path: ContentTree.shownPath(scheme)), Wording(vi: "đề án", en: "the scheme"))
      findings.report(
        ReferenceProblem.twoPlans, at: SourceLocation(path: ContentTree.shownPath(plan)), notes: [there])
    }
    planDocument = plans[.scheme].map { (.scheme, $0) } ?? plans[.plan].map { (.plan, $0) }
  }

  /// Reports what cannot be used without a document that is not there.
  private mutating func dropOrphans(_ findings: Findings) {
    if caseDocument == nil {
      let likely = SourceLocation(path: ContentTree.shownPath(path))
      findings.report(FileProblem.caseWithoutDocument("ho-so.md"), at: likely)
    }
    guard planDocument == nil else { return }
    for (name, path) in tables where CaseFolder.planTables.contains(name) {
      findings.report(
        FileProblem.orphanTable("de-an.md / ke-hoach.md"), at: SourceLocation(path: ContentTree.shownPath(path)))
      tables[name] = nil
    }
  }
}
