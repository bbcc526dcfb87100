import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a row of a list behind figures.
  func write(_ row: inout RecordWriter<FigureRowFields>, _ entry: FigureRow, _ kind: FigureKind) {
    let place = Int(entry.place)
    if kind == .organisations {
      write(&row, organisation: place)
      return
    }
    if kind == .changes {
      write(&row, model.changes.entries[Int(entry.item)])
      return
    }
    let item = model.cases[place]
    let number = Int(entry.item)
    switch kind {
    case .cases, .trend:
      row.code = item.file.code
      row.content = framework.caseClasses[item.standing.caseClass].name
      row.day = words.day(item.file.identifiedOn)
      let isCurrent = model.currentCase(of: item.file.organisation) == place
      write(&row, item, anchor: isCurrent ? "" : "#ho-so-truoc")
    case .decisions:
      row.code = item.file.code
      row.content = reason(DecisionKind.allCases[Int(entry.section)], item)
      row.day = words.day(item.file.identifiedOn)
      write(&row, item, anchor: "")
    case .tasks, .originalDeadlines, .directions:
      guard let task = item.countedPlan?.tasks[number] else { return }
      row.code = task.code
      row.content = task.work
      row.day = words.day(kind == .originalDeadlines ? task.originalDeadline : item.standing.tasks[number].deadline)
      write(&row, item, anchor: "#nv-", task.code)
    case .reports:
      let report = item.standing.reports[number]
      row.code = words.quarter(report.quarter)
      if let sentOn = report.sentOn {
        row.content = strings.filled("danh-sach-doan.gui", ["ngay": words.day(sentOn)])
      }
      row.day = words.day(report.deadline)
      write(&row, item, anchor: "#bao-cao")
    case .weakLinks, .signs:
      row.code = item.file.weakLinks[number].code
      row.content = item.file.weakLinks[number].summary
      if let verdict = item.standing.weakLinks[number].verdict { row.day = words.day(verdict.day) }
      write(&row, item, anchor: "#khau-yeu")
    case .indicators:
      guard let indicator = item.countedPlan?.indicators[number] else { return }
      row.code = indicator.code
      row.content = indicator.name
      if let target = item.standing.indicators[number].target { row.day = words.day(target.deadline) }
      write(&row, item, anchor: "#chi-tieu")
    case .extensions:
      guard let task = item.countedPlan?.tasks[number >> 16] else { return }
      let granted = task.ledger(upTo: model.day)[number & 0xFFFF]
      row.code = task.code
      row.content = "\(words.day(granted.from)) → \(words.day(granted.granted.deadline))"
      row.day = words.day(granted.granted.day)
      write(&row, item, anchor: "#gia-han")
    case .organisations, .changes: return
    }
  }

  private func write(_ row: inout RecordWriter<FigureRowFields>, _ entry: SiteChanges.Entry) {
    row.code = model.changes.subject(of: entry) ?? model.changes.code(of: entry)
    row.content = ChangeWords(changes: model.changes, words: words).text(entry)
    row.day = words.day(entry.change.day)
    row.organisation = model.changes.name(of: entry)
    row.address = model.address(of: entry)
  }

  private func write(
    _ row: inout RecordWriter<FigureRowFields>, _ item: SiteModel.StandingCase, anchor: String, _ task: String = ""
  ) {
    // There are hundreds of such rows a case, so no text is made of it, and the register is not asked for twice.
    let organisation = model.casebook.register.organisations[item.file.organisation]
    row.organisation = organisation.name
    row.text(\.address) { address in
      PageAddress.append(organisation: organisation.code, to: &address)
      address += anchor.utf8
      PageAddress.append(lowerCase: task, to: &address)
    }
  }

  private func write(_ row: inout RecordWriter<FigureRowFields>, organisation place: Int) {
    let organisation = register.organisations[place]
    row.code = organisation.code
    row.content = framework.organisationKinds[organisation.kind].name
    row.organisation = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    if let current = model.currentCase(of: place), model.cases[current].standing.isOpen {
      row.day = words.day(model.cases[current].file.identifiedOn)
    }
  }
}
