import Casebook
import Progress

extension SheetComposer {
  /// What moved.
  var moves: ReportSheet.Section {
    section(
      "chuyen-bien", rows.moves, \.moves, [column("to-chuc", 3), column("chuyen-bien", 4), column("xep-hang", 2)]
    ) { row in
      [
        organisation(of: row.caseFile),
        ReportSheet.Cell(text: row.moves.map { move($0, of: row.caseFile) }.joined(separator: "; ")),
        ReportSheet.Cell(text: words.rating(row.rating), state: row.rating.rawValue),
      ]
    }
  }

  private func move(_ move: QuarterMove, of caseFile: Int) -> String {
    switch move {
    case .opened(let day): strings.filled("quy-chuyen.mo", ["ngay": words.day(day)])
    case .closed(let day, let outcome):
      strings.filled("quy-chuyen.dong", ["ngay": words.day(day), "ket-qua": words.outcome(outcome)])
    case .rerated(let from, let to):
      strings.filled("quy-chuyen.xep-hang", ["tu": words.rating(from), "den": words.rating(to)])
    case .reclassified(let from, let to):
      strings.filled(
        "quy-chuyen.phan-loai", ["tu": framework.caseClasses[from].name, "den": framework.caseClasses[to].name])
    case .weakLink(let place, let from, let to):
      strings.filled(
        "quy-chuyen.khau-yeu",
        [
          "ma": model.casebook.cases[caseFile].weakLinks[place].code, "tu": words.degree(from), "den": words.degree(to),
        ])
    }
  }

  /// What is late, and who answers for it.
  var overdue: ReportSheet.Section {
    section(
      "qua-han", rows.overdue, \.overdue, more: PageAddress.deadlines,
      [
        column("nhiem-vu", 12), column("nguoi", 6), column("trach-nhiem", 7), column("han", 5),
        column("so-ngay", 4, isNumber: true),
      ]
    ) { row in
      let task = model.casebook.cases[row.caseFile].plan?.tasks[row.task]
      return [
        cell(ofTask: task, of: row.caseFile), ReportSheet.Cell(text: task?.person ?? strings["quy.chua-ro"]),
        ReportSheet.Cell(text: task?.responsibility ?? strings["quy.chua-ro"]),
        ReportSheet.Cell(text: words.day(row.deadline)), ReportSheet.Cell(text: words.number(row.days)),
      ]
    }
  }

  /// Who has reported.
  var reports: ReportSheet.Section {
    var section = section(
      "bao-cao", rows.reports, \.reports, more: PlannedTable.ofSite(.reports).address(.csv),
      [column("to-chuc", 6), column("han", 2), column("ngay-gui", 2), column("tinh-trang", 3)]
    ) { row in
      [
        organisation(of: row.caseFile), ReportSheet.Cell(text: words.day(row.standing.deadline)),
        ReportSheet.Cell(text: row.standing.sentOn.map(words.day) ?? "–"),
        ReportSheet.Cell(text: words.submission(row.standing.state), state: row.standing.state.rawValue),
      ]
    }
    if scope == .whole, rows.reports.count > 0 { section.tables.insert(reportsByUnit, at: 0) }
    return section
  }

  private var reportsByUnit: ReportSheet.Table {
    let figures = [QuarterFigure.reportCount] + SubmissionState.allCases.map { .report($0) }
    let units = units.filter { model.quarters.units[$0].figures[place].reports.total > 0 }
    return table(
      "quy.bao-cao-don-vi",
      [column("don-vi", 5)] + figures.map { ReportSheet.Column(title: words.figure($0), share: 2, isNumber: true) },
      units.prefix(ListParts.partSize).map { unit in
        [ReportSheet.Cell(text: model.name(ofUnit: unit), address: address(ofUnit: unit))]
          + figures.map { ReportSheet.Cell(text: words.value($0, in: model.quarters.units[unit].figures[place])) }
      }, of: units.count)
  }

  /// What the reports ask for.
  var proposals: ReportSheet.Section {
    section(
      "kien-nghi", rows.proposals, \.proposals,
      [column("to-chuc", 4), column("kien-nghi", 5), column("gui", 3), column("tra-loi", 4)]
    ) { row in
      let report = model.casebook.cases[row.caseFile].reports[row.report]
      let proposal = report.proposals[row.proposal]
      var cell = organisation(of: row.caseFile)
      cell.detail = name(of: report.kind)
      return [
        cell, ReportSheet.Cell(text: proposal.text), ReportSheet.Cell(text: addressee(proposal.addressee)),
        answer(to: proposal, isAnswered: row.isAnswered),
      ]
    }
  }

  private func answer(to proposal: Proposal, isAnswered: Bool) -> ReportSheet.Cell {
    guard isAnswered else { return ReportSheet.Cell(text: strings["quy.chua-tra-loi"]) }
    let day = proposal.answeredOn.map(words.day) ?? ""
    return ReportSheet.Cell(text: proposal.answer ?? day, detail: proposal.answer == nil ? "" : day)
  }

  /// A body named by its code, or whatever else was written.
  private func addressee(_ text: String?) -> String {
    guard let text else { return "–" }
    return framework.agencies.first { $0.code == text }?.name ?? text
  }

  /// Statistics that do not add up.
  var discrepancies: ReportSheet.Section {
    section(
      "so-lieu", rows.discrepancies, \.discrepancies,
      [
        column("to-chuc", 4), column("thong-ke", 4), column("ghi", 2, isNumber: true),
        column("tinh", 2, isNumber: true),
        column("chenh", 2, isNumber: true),
      ]
    ) { row in
      let file = model.casebook.cases[row.caseFile]
      let report = row.report.map { file.reports[$0] }
      let statistic = (report?.statistics ?? file.statistics)[row.statistic]
      let wrong = statistic.discrepancies
      var cell = organisation(of: row.caseFile)
      cell.detail = report.map { name(of: $0.kind) } ?? strings["quy.ho-so"]
      return [
        cell,
        ReportSheet.Cell(
          text: statistic.title, detail: wrong.map { words.subject($0.subject) }.joined(separator: "; ")),
        ReportSheet.Cell(text: wrong.map { words.number($0.stated) }.joined(separator: "; ")),
        ReportSheet.Cell(text: wrong.map { words.number($0.computed) }.joined(separator: "; ")),
        ReportSheet.Cell(text: wrong.map { words.points($0.difference) }.joined(separator: "; ")),
      ]
    }
  }

  /// What falls due until the next quarter's end.
  var upcoming: ReportSheet.Section {
    section(
      "den-han", rows.upcoming, \.upcoming, more: PageAddress.deadlines,
      [column("han", 2), column("nhiem-vu", 6), column("nguoi", 3), column("tinh-trang", 2)]
    ) { row in
      let task = model.casebook.cases[row.caseFile].plan?.tasks[row.task]
      return [
        ReportSheet.Cell(text: words.day(row.deadline)), cell(ofTask: task, of: row.caseFile),
        ReportSheet.Cell(text: task?.person ?? strings["quy.chua-ro"]),
        ReportSheet.Cell(text: words.state(row.state), state: row.state.rawValue),
      ]
    }
  }

  private func name(of kind: Report.Kind) -> String {
    switch kind {
    case .quarterly(let quarter): words.quarter(quarter)
    case .adHoc(let day): strings.filled("quy.dot-xuat", ["ngay": words.day(day)])
    }
  }

  /// The organisation of a case, with the body above it in the whole's report.
  private func organisation(of caseFile: Int) -> ReportSheet.Cell {
    let organisation = register.organisations[model.casebook.cases[caseFile].organisation]
    let superior = scope == .whole ? organisation.superior.map { register.organisations[$0].name } : nil
    return ReportSheet.Cell(
      text: organisation.name, detail: superior ?? "", address: PageAddress.organisation(organisation.code))
  }

  /// A task, with the organisation whose it is. Only an organisation's last case has its tasks on its page.
  private func cell(ofTask task: PlannedTask?, of caseFile: Int) -> ReportSheet.Cell {
    let file = model.casebook.cases[caseFile]
    let organisation = register.organisations[file.organisation]
    guard let task else { return ReportSheet.Cell(text: organisation.name) }
    let isCurrent = model.currentCase(of: file.organisation).map { model.cases[$0].file.code == file.code } ?? false
    return ReportSheet.Cell(
      text: "\(task.code) \(task.work)", detail: organisation.name,
      address: PageAddress.organisation(organisation.code)
        + (isCurrent ? "#" + PageAddress.anchor(ofTask: task.code) : ""))
  }
}

extension Words {
  /// The name of a figure of a statistic that can be wrong.
  func subject(_ subject: Statistic.Subject) -> String {
    switch subject {
    case .total: strings["thong-ke.tong"]
    case .wholeOfShares: strings["thong-ke.cong"]
    case .closing: strings["thong-ke.cuoi"]
    case .change: strings["thong-ke.chenh"]
    case .percentage: strings["thong-ke.ty-le"]
    }
  }
}
