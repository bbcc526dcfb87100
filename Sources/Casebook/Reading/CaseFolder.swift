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
  private static let document = "ho-so.md"
  private static let planDocuments: [String: PlanKind] = ["de-an.md": .scheme, "ke-hoach.md": .plan]
  private static let names = FolderNames(
    documents: [document] + planDocuments.keys.sorted(), tables: Array(caseTables.union(planTables)), hasReports: true)

  /// Sorts the files of a case; those without a place are reported.
  ///
  /// - Parameter paths: The files' paths below `content/`, sorted.
  init(code: String, paths: [String], findings: Findings) {
    self.code = code
    var plans: [PlanKind: String] = [:]
    for (role, path) in CaseFolder.names.sort(paths, findings) {
      switch role {
      case .document(let name):
        if let kind = CaseFolder.planDocuments[name] { plans[kind] = path } else { caseDocument = path }
      case .table(let name): tables[name] = path
      case .report(let name): addReport(name, path, findings)
      case .attachment: attachments.insert(path)
      }
    }
    choosePlan(plans, findings)
    dropOrphans(findings)
  }

  /// Takes in a report whose file name, without `.md`, tells of what it is.
  private mutating func addReport(_ name: String, _ path: String, _ findings: Findings) {
    let suffix = "-dot-xuat"
    if let quarter = Quarter(code: name) {
      reports.append(ReportFile(kind: .quarterly(quarter), path: path))
    } else if name.hasSuffix(suffix), let day = CivilDay(iso: name.dropLast(suffix.count)) {
      reports.append(ReportFile(kind: .adHoc(day), path: path))
    } else {
      findings.report(
        FileProblem.malformedReportName(name + ".md"), at: SourceLocation(path: ContentTree.shownPath(path)))
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
      findings.report(FileProblem.caseWithoutDocument(CaseFolder.document), at: likely)
    }
    guard planDocument == nil else { return }
    for (name, path) in tables where CaseFolder.planTables.contains(name) {
      findings.report(
        FileProblem.orphanTable("de-an.md / ke-hoach.md"), at: SourceLocation(path: ContentTree.shownPath(path)))
      tables[name] = nil
    }
  }
}
