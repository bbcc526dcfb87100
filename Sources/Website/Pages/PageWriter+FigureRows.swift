import Casebook
import Progress

extension PageWriter {
  /// What a row of a list behind figures shows.
  func text(of entry: FigureRow, _ kind: FigureKind) -> FigureText {
    switch kind {
    case .organisations: text(ofOrganisation: Int(entry.place))
    case .changes: text(of: model.changes.entries[Int(entry.item)])
    default: text(of: entry, kind, model.cases[Int(entry.place)])
    }
  }

  private func text(of entry: FigureRow, _ kind: FigureKind, _ item: SiteModel.StandingCase) -> FigureText {
    let number = Int(entry.item)
    switch kind {
    case .cases, .trend:
      let isCurrent = model.currentCase(of: item.file.organisation) == Int(entry.place)
      return text(
        item.file.code, framework.caseClasses[item.standing.caseClass].name, item.file.identifiedOn, of: item,
        anchor: isCurrent ? "" : "#ho-so-truoc")
    case .decisions:
      return text(
        item.file.code, reason(DecisionKind.allCases[Int(entry.section)], item), item.file.identifiedOn, of: item)
    case .tasks, .originalDeadlines, .directions:
      guard let task = item.countedPlan?.tasks[number] else { return FigureText() }
      let day = kind == .originalDeadlines ? task.originalDeadline : item.standing.tasks[number].deadline
      return text(task.code, task.work, day, of: item, anchor: "#" + PageAddress.anchor(ofTask: task.code))
    case .reports:
      let report = item.standing.reports[number]
      let sent = report.sentOn.map { strings.filled("danh-sach-doan.gui", ["ngay": words.day($0)]) }
      return text(words.quarter(report.quarter), sent ?? "", report.deadline, of: item, anchor: "#bao-cao")
    case .weakLinks, .signs:
      let weakLink = item.file.weakLinks[number]
      let verdict = item.standing.weakLinks[number].verdict
      return text(weakLink.code, weakLink.summary, verdict?.day, of: item, anchor: "#khau-yeu")
    case .indicators:
      guard let indicator = item.countedPlan?.indicators[number] else { return FigureText() }
      let target = item.standing.indicators[number].target
      return text(indicator.code, indicator.name, target?.deadline, of: item, anchor: "#chi-tieu")
    case .extensions:
      guard let task = item.countedPlan?.tasks[number >> 16] else { return FigureText() }
      let entry = task.ledger(upTo: model.day)[number & 0xFFFF]
      let days = "\(words.day(entry.from)) → \(words.day(entry.granted.deadline))"
      return text(task.code, days, entry.granted.day, of: item, anchor: "#gia-han")
    case .organisations, .changes:
      return FigureText()
    }
  }

  private func text(
    _ code: String, _ content: String, _ day: CivilDay?, of item: SiteModel.StandingCase, anchor: String = ""
  ) -> FigureText {
    let organisation = register.organisations[item.file.organisation]
    return FigureText(
      code: code, content: content, organisation: organisation.name,
      address: PageAddress.organisation(organisation.code) + anchor, day: day.map(words.day) ?? "")
  }

  private func text(of entry: SiteChanges.Entry) -> FigureText {
    FigureText(
      code: model.changes.subject(of: entry) ?? model.changes.code(of: entry),
      content: ChangeWords(changes: model.changes, words: words).text(entry),
      organisation: model.changes.name(of: entry), address: model.address(of: entry),
      day: words.day(entry.change.day))
  }

  private func text(ofOrganisation place: Int) -> FigureText {
    let organisation = register.organisations[place]
    let current = model.currentCase(of: place).map { model.cases[$0] }
    let identifiedOn = current.flatMap { $0.standing.isOpen ? $0.file.identifiedOn : nil }
    return FigureText(
      code: organisation.code, content: framework.organisationKinds[organisation.kind].name,
      organisation: organisation.name, address: PageAddress.organisation(organisation.code),
      day: identifiedOn.map(words.day) ?? "")
  }
}
