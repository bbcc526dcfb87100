import CSV
import Diagnostics

/// Decodes one folder of `dot-bao-cao/`: the campaign's document with its tables, and the reports sent in.
struct CampaignDecoder {
  let folder: CampaignFolder
  let context: CaseContext
  let document: Document

  var findings: Findings { context.findings }
  var register: Register { context.register.register }

  /// Begins to read a campaign; `nil` where its document cannot be read.
  init?(folder: CampaignFolder, context: CaseContext) {
    if Codes.problem(with: folder.code) != nil {
      context.findings.report(
        ReferenceProblem.folderMismatch(folder.code), at: SourceLocation(path: ContentTree.shownPath(folder.path)))
    }
    guard let path = folder.document, let file = context.tree.read(path, findings: context.findings) else { return nil }
    let tables = folder.tables.compactMapValues { path in
      context.tree.read(path, findings: context.findings).map { CSVTable(parsing: $0) }
    }
    guard let document = Document(file, tables: tables, context.reading) else { return nil }
    self.folder = folder
    self.context = context
    self.document = document
  }

  /// The campaign; `nil` where something is missing that nothing can be done without.
  func decode() -> Campaign? {
    let reader = document.reader(CampaignKey.self)
    reader.checkSecrecy(.secrecy)
    let name = reader.requiredText(.name)
    let document = reader.text(.document)
    let day = reader.day(.day)
    let audience = reader.audience(.audience, within: .everyone)
    let stages = decodeStages(campaignDay: day, within: audience)
    let outline = decodeOutline(within: audience)
    let form = decodeForm(within: audience)
    let submissions = decodeSubmissions(of: stages, within: audience)
    let rows = decodeFigureRows(form, within: audience)
    let reports = decodeReports(stages, outline.codes, form, rows, within: audience)
    let body = ProseDecoder(document: self.document, folder: folder, links: context.links).decode()
    guard let name else { return nil }
    return Campaign(
      code: folder.code, name: name, document: document, day: day, stages: stages.stages, outline: outline.items,
      figures: form.figures, submissions: submissions, figureRows: rows, reports: reports, body: body,
      audience: audience, location: self.document.location)
  }

  /// An outline with the index that headings are looked up in.
  private func decodeOutline(within parent: Audience) -> (items: [OutlineItem], codes: CodeIndex) {
    var codes = CodeIndex(
      Wording(vi: "mục đề cương", en: "item of the outline"), isWhole: document.isWhole(CampaignKey.outline))
    let items = document.readers(of: CampaignKey.outline, OutlineKey.self).compactMap { entry -> OutlineItem? in
      let name = entry.requiredText(.name)
      let audience = entry.audience(.audience, within: parent)
      guard let code = entry.requiredLocalCode(.code) else { return nil }
      codes.insert(code, place: 0, findings: findings)
      return OutlineItem(code: code.value, name: name ?? "", audience: audience)
    }
    return (items, codes)
  }
}
