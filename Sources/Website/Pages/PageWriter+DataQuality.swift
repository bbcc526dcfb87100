import Casebook
import Diagnostics
import Mustache
import Progress

extension PageWriter {
  /// Writes a part of what is amiss with the content.
  func writeDataQuality(_ page: inout RecordWriter<DataQualityFields>, _ planned: PlannedPage, _ part: Int) {
    let quality = model.quality
    let parts = ListParts(rowCount: quality.findings.count)
    let shown = quality.findings[parts.rows(ofPart: part)]
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.so-lieu"]) }
    page.summary = strings.filled(
      "tom-tat.so-lieu",
      [
        "khong-khop": words.number(count(.contradictory)), "thieu": words.number(count(.missing)),
        "cu": words.number(count(.stale)),
      ])
    page.isFirstPart = part == 1
    page.hasFindings = !quality.findings.isEmpty
    page.list(\.aspects, QualityKind.Aspect.allCases) { writeAspect(&$0, $1) }
    let kinds = QualityKind.allCases.filter { kind in shown.contains { $0.kind == kind } }
    page.list(\.groups, kinds) { group, kind in
      group.code = kind.rawValue
      group.name = strings["chat-luong.\(kind.rawValue)"]
      group.list(\.rows, shown.filter { $0.kind == kind }) { write(&$0, $1) }
    }
    let wrong = shown.compactMap(statistic)
    page.hasStatistics = !wrong.isEmpty
    page.list(\.statistics, wrong) { fields, item in
      let organisation = register.organisations[item.organisation]
      fields.organisation = organisation.name
      fields.address = item.address ?? PageAddress.organisation(organisation.code)
      fields.record(\.statistic) { write(&$0, item.statistic) }
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.dataQuality) }
  }

  private func count(_ aspect: QualityKind.Aspect) -> Int {
    QualityKind.allCases.filter { $0.aspect == aspect }.reduce(0) { $0 + model.quality.counts[$1] }
  }

  private func writeAspect(_ fields: inout RecordWriter<QualityAspectFields>, _ aspect: QualityKind.Aspect) {
    fields.code = aspect.rawValue
    fields.name = strings["chat-luong-mat.\(aspect.rawValue)"]
    fields.list(\.kinds, QualityKind.allCases.filter { $0.aspect == aspect }) { row, kind in
      let (count, total) = (model.quality.counts[kind], model.quality.totals[kind])
      row.code = kind.rawValue
      row.name = strings["chat-luong.\(kind.rawValue)"]
      row.count = words.number(count)
      row.total = words.number(total)
      row.share = words.share(count, of: total)
      row.isZero = count == 0
      // The list of a kind begins on the part that its first finding is on.
      if let first = model.quality.findings.firstIndex(where: { $0.kind == kind }) {
        row.address =
          PageAddress.part(first / ListParts.partSize + 1, of: PageAddress.dataQuality) + "#" + kind.rawValue
      }
    }
  }

  private func write(_ row: inout RecordWriter<QualityRowFields>, _ finding: DataQuality.Finding) {
    switch finding {
    case .ofOrganisation(let place):
      writeOrganisation(of: place, &row)
      row.finding = strings["chat-luong-y.dang-vien"]
      row.file = ContentTree.shownPath("to-chuc.csv")
    case .ofCampaign(let place, let finding): write(&row, finding, of: model.campaigns[place])
    case .ofProgramme(let place, let finding): write(&row, finding, of: model.programmes[place])
    case .ofCase(let place, let finding):
      let file = model.cases[place].file
      writeOrganisation(of: file.organisation, &row)
      let (text, path) = words(for: finding.subject, finding.kind, of: model.cases[place])
      row.finding = text
      row.file = path
      if case .statistic(let report, let number) = finding.subject, model.hidesNothing {
        row.number(\.line, file.statistic(number, ofReport: report).line)
      }
    }
  }

  /// Writes whose a finding is.
  func writeOrganisation(of place: Int, _ row: inout RecordWriter<QualityRowFields>) {
    let organisation = register.organisations[place]
    row.organisation = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    if let superior = organisation.superior { row.superior = register.organisations[superior].name }
  }

  /// What is amiss in words, and the file that mends it.
  private func words(
    for subject: CaseQualitySubject, _ kind: QualityKind, of item: SiteModel.StandingCase
  ) -> (text: String, file: String) {
    let (file, standing) = (item.file, item.standing)
    let key = "chat-luong-y.\(kind.rawValue)"
    switch subject {
    case .caseFile:
      let document = framework.caseClasses[standing.caseClass].document
      let path = file.plan?.location.path ?? file.path(document.rawValue + ".md")
      return (
        strings.filled(key, ["van-ban": words.planKind(document), "ngay": words.day(file.identifiedOn)]), path
      )
    case .statistic(let report, let number):
      let statistic = file.statistic(number, ofReport: report)
      return (mistakes(in: statistic), statistic.location.path)
    case .report(let quarter):
      return (strings.filled(key, ["ky": words.quarter(quarter)]), file.path("bao-cao/\(quarter.code).md"))
    case .weakLink(let place):
      let weakLink = file.weakLinks[place]
      return (strings.filled(key, ["ma": weakLink.code, "ten": weakLink.summary]), file.plan?.location.path ?? "")
    case .task(let place):
      guard let task = file.plan?.tasks[place] else { return ("", "") }
      return (finding(key, task, standing.tasks[place], on: standing.day), task.location.path)
    case .indicator(let place):
      guard let indicator = file.plan?.indicators[place] else { return ("", "") }
      return (finding(key, indicator, standing.indicators[place].valueDay), indicator.location.path)
    }
  }

  /// What of a statistic does not add up.
  func mistakes(in statistic: Statistic) -> String {
    statistic.discrepancies.map { check in
      strings.filled(
        "chat-luong-y.\(QualityKind.wrongStatistic.rawValue)",
        [
          "ten": statistic.title, "muc": words.subject(check.subject), "ghi": words.number(check.stated),
          "tinh": words.number(check.computed), "chenh": words.points(check.difference),
        ])
    }.joined(separator: "; ")
  }

  /// The statistic that a finding is about, with its organisation's place, and where to read it if not there.
  private func statistic(
    _ finding: DataQuality.Finding
  ) -> (organisation: Int, address: String?, statistic: Statistic)? {
    switch finding {
    case .ofCase(let place, let finding):
      guard case .statistic(let report, let number) = finding.subject else { return nil }
      let file = model.cases[place].file
      return (file.organisation, nil, file.statistic(number, ofReport: report))
    case .ofCampaign(let place, let finding):
      guard case .statistic(let report, let number) = finding.subject else { return nil }
      let file = model.campaigns[place].file
      let organisation = file.reports[report].organisation
      let address = PageAddress.report(of: register.organisations[organisation].code, inCampaign: file.code)
      return (organisation, address, file.reports[report].statistics[number])
    case .ofProgramme, .ofOrganisation: return nil
    }
  }
}

extension CaseFile {
  /// A statistic of the case file, or of a report by its place.
  func statistic(_ place: Int, ofReport report: Int?) -> Statistic {
    report.map { reports[$0].statistics[place] } ?? statistics[place]
  }

  /// The path, as it is shown, of a file in the case's folder.
  fileprivate func path(_ name: String) -> String {
    ContentTree.shownPath("ho-so/\(code)/\(name)")
  }
}

extension SiteModel {
  /// Whether the edition is the narrowest, which sees everything: only there may a line's number be told, which counts
  /// hidden lines too.
  var hidesNothing: Bool { edition.code == casebook.settings.editions.last?.code }
}
