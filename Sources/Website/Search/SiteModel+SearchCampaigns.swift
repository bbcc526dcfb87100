import Casebook
import Progress

extension SiteModel {
  /// What can be found of a campaign but for the reports, which belong to the organisations that sent them.
  func subjects(ofCampaign place: Int) -> [SearchSubject] {
    let file = campaigns[place].file
    let sections = file.body.map { ProseSections($0).sections.count } ?? 0
    let parts: [CampaignPart] =
      [.whole] + file.stages.indices.map { .stage($0) } + file.outline.indices.map { .outlineItem($0) }
      + file.figures.indices.map { .formFigure($0) } + (0..<sections).map { .section($0) }
    return parts.map { .campaign(place, $0) }
  }

  /// What the search shows of a part of a campaign.
  func searchEntry(of part: CampaignPart, ofCampaign place: Int) -> SearchEntry {
    let file = campaigns[place].file
    switch part {
    case .whole: return SearchEntry(.campaign, file.name, note: file.document ?? "", PageAddress.campaign(file.code))
    case .stage(let number):
      let stage = file.stages[number]
      return entry(of: file, "\(stage.code) \(stage.name)", stage.deliverable, anchor: "chang")
    case .outlineItem(let number):
      return entry(of: file, "\(file.outline[number].code) \(file.outline[number].name)", anchor: "de-cuong")
    case .formFigure(let number):
      return entry(of: file, "\(file.figures[number].code) \(file.figures[number].name)", anchor: "bieu-mau")
    case .section(let number):
      let section = file.body.map { ProseSections($0).sections[number] }
      return entry(of: file, section?.heading ?? "", section?.text, kind: .document, anchor: "gioi-thieu")
    case .report(let number):
      let asked = file.reports[number].proposals.map(\.text).joined(separator: "; ")
      return SearchEntry(
        .report, file.name, note: ProseSections.beginning(of: asked.utf8), address(ofReport: number, in: file))
    }
  }

  /// What the search shows of a section of a report sent in for a campaign.
  func searchEntry(
    of section: (heading: String, text: String), ofReport report: Int, inCampaign place: Int
  ) -> SearchEntry {
    let file = campaigns[place].file
    return SearchEntry(
      .document, section.heading.isEmpty ? file.name : "\(file.name): \(section.heading)", note: section.text,
      address(ofReport: report, in: file) + "#noi-dung")
  }

  private func address(ofReport report: Int, in file: Campaign) -> String {
    let organisation = casebook.register.organisations[file.reports[report].organisation]
    return PageAddress.report(of: organisation.code, inCampaign: file.code)
  }

  /// What is shown of a campaign's own, which is told apart by the campaign's name.
  private func entry(
    of file: Campaign, _ title: String, _ note: String? = nil, kind: SearchKind = .campaign, anchor: String
  ) -> SearchEntry {
    let address = PageAddress.campaign(file.code) + "#" + anchor
    guard !title.isEmpty else { return SearchEntry(kind, file.name, note: note ?? "", address) }
    return SearchEntry(kind, title, note: note.map { "\(file.name); \($0)" } ?? file.name, address)
  }
}

extension SiteModel.StandingCampaign {
  /// The places of the reports that an organisation sent in, each of which has a page.
  func sentReports(of organisation: Int) -> [Int] {
    standing.obligationsByOrganisation[organisation].compactMap { standing.obligations[$0].report }
  }
}
