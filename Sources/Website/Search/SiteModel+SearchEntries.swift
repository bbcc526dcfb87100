import Casebook

extension SiteModel {
  /// What the search shows of something.
  ///
  /// - Parameter words: What quarters and days are called.
  func searchEntry(of subject: SearchSubject, _ words: Words) -> SearchEntry {
    let framework = casebook.framework
    switch subject {
    case .organisation(let place):
      let organisation = casebook.register.organisations[place]
      let superior = organisation.superior.map { casebook.register.organisations[$0].name }
      let inCharge = currentCase(of: place).flatMap { cases[$0].file.memberInCharge }
      return SearchEntry(
        .organisation, organisation.name, note: SiteModel.joined(superior, inCharge),
        PageAddress.organisation(organisation.code))
    case .group(let place):
      return SearchEntry(.group, framework.groups[place].name, PageAddress.group(framework.groups[place].code))
    case .sign(let place):
      let sign = framework.signs[place]
      return SearchEntry(.sign, "\(sign.code) \(sign.name)", PageAddress.framework)
    case .direction(let place):
      let direction = framework.directions[place]
      return SearchEntry(.direction, "\(direction.code) \(direction.name)", PageAddress.framework)
    case .caseClass(let place):
      let caseClass = framework.caseClasses[place]
      return SearchEntry(.caseClass, caseClass.name, PageAddress.caseClass(caseClass.code))
    case .agency(let place):
      let agency = framework.agencies[place]
      return SearchEntry(.agency, agency.name, note: agency.role ?? "", PageAddress.agency(agency.code))
    case .page(let place, let number):
      let page = casebook.pages[place]
      let sections = ProseSections(page.body).sections
      let section = number < sections.count ? sections[number] : (heading: "", text: "")
      return SearchEntry(
        .page, section.heading.isEmpty ? page.title : "\(page.title): \(section.heading)", note: section.text,
        PageAddress.page(page.code))
    case .programme(let place): return programmeEntry(place, "", .programme, programmes[place].file.documentNumber)
    case .programmeTask(let place, let number):
      let task = programmes[place].file.tasks[number]
      return programmeEntry(
        place, task.work, .task, task.person, task.deliverable, anchor: PageAddress.anchor(ofTask: task.code))
    case .programmeIndicator(let place, let number):
      return programmeEntry(place, programmes[place].file.indicators[number].name, .indicator, anchor: "chi-tieu")
    case .duty(let place, let number):
      let duty = programmes[place].file.duties[number]
      return programmeEntry(place, duty.work, .task, anchor: PageAddress.anchor(ofDuty: duty.code))
    case .programmeSection(let place, let number):
      let section = programmes[place].file.body.map { ProseSections($0).sections[number] }
      return programmeEntry(place, section?.heading ?? "", .document, section?.text, anchor: "van-ban")
    case .campaign(let place, let part): return searchEntry(of: part, ofCampaign: place)
    case .task(let place, let number):
      guard let task = cases[place].file.plan?.tasks[number] else { return SearchEntry(.task, "", "") }
      return SearchEntry(
        .task, task.work, note: SiteModel.joined(task.person, task.deliverable),
        "#" + PageAddress.anchor(ofTask: task.code))
    case .weakLink(let place, let number):
      let item = cases[place]
      let weakLink = item.file.weakLinks[number]
      let isCurrent = currentCase(of: item.file.organisation) == place
      return SearchEntry(
        .weakLink, weakLink.summary, note: isCurrent ? weakLink.cause ?? "" : "",
        isCurrent ? "#khau-yeu" : "#ho-so-truoc")
    case .indicator(let place, let number):
      return SearchEntry(.indicator, cases[place].file.plan?.indicators[number].name ?? "", "#chi-tieu")
    case .report(let place, let number):
      let report = cases[place].file.reports[number]
      let note = ProseSections.beginning(of: report.proposals.map(\.text).joined(separator: "; ").utf8)
      return SearchEntry(.report, words.title(of: report), note: note, "#bao-cao")
    }
  }

  /// What is shown of a programme's own, which is told apart by the programme's title.
  private func programmeEntry(
    _ place: Int, _ title: String, _ kind: SearchKind, _ notes: String?..., anchor: String? = nil
  ) -> SearchEntry {
    let programme = programmes[place].file
    let address = PageAddress.programme(programme.code) + (anchor.map { "#" + $0 } ?? "")
    let note = notes.compactMap { $0 }.joined(separator: "; ")
    guard !title.isEmpty else { return SearchEntry(kind, programme.title, note: note, address) }
    return SearchEntry(kind, title, note: note.isEmpty ? programme.title : "\(programme.title); \(note)", address)
  }

  /// What the search shows of a section of a case's text.
  func searchEntry(
    of section: (heading: String, text: String), in document: CaseDocument, of item: StandingCase, _ words: Words
  ) -> SearchEntry {
    let (name, anchor): (String, String) =
      switch document {
      case .assessment: (words.strings["tim-kiem-loai.danh-gia"], "#danh-gia")
      case .plan: (item.file.plan.map { words.planKind($0.kind) } ?? "", "#de-an")
      case .report(let number): (words.title(of: item.file.reports[number]), "#bao-cao")
      }
    let title = section.heading.isEmpty ? name : "\(name): \(section.heading)"
    return SearchEntry(.document, title, note: section.text, anchor)
  }

  private static func joined(_ texts: String?...) -> String {
    texts.compactMap { $0 }.joined(separator: "; ")
  }
}

extension Words {
  /// What a report is called: its title, else its quarter or day.
  func title(of report: Report) -> String {
    if let title = report.title { return title }
    return switch report.kind {
    case .quarterly(let quarter): "\(strings["tim-kiem-loai.bao-cao"]) \(self.quarter(quarter))"
    case .adHoc(let day): "\(strings["tim-kiem-loai.bao-cao"]) \(self.day(day))"
    }
  }
}
