import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the reports owed and the ad hoc ones.
  func writeReports(
    _ fields: inout RecordWriter<CaseFields>, _ item: SiteModel.StandingCase, on page: PlannedPage
  ) {
    let owed = item.standing.reports.reversed().map { standing in
      (
        standing as ReportStanding?,
        item.file.reports.first { $0.kind == .quarterly(standing.quarter) && $0.isSent(by: model.day) }
      )
    }
    let others = item.file.reports.reversed().filter { report in
      report.isSent(by: model.day) && !item.standing.reports.contains { report.kind == .quarterly($0.quarter) }
    }.map { (nil as ReportStanding?, $0 as Report?) }
    let rows = owed + others
    fields.hasReports = !rows.isEmpty
    fields.list(\.reports, rows) { row, pair in
      let (standing, report) = pair
      row.name = report?.title ?? name(of: report?.kind ?? standing.map { .quarterly($0.quarter) })
      row.isOwed = standing != nil
      row.deadline = standing.map { words.day($0.deadline) } ?? ""
      row.sentOn = (standing?.sentOn ?? report?.sentOn).map(words.day) ?? ""
      if let state = standing?.state {
        row.record(\.state) { write(&$0, state.rawValue, words.submission(state)) }
      }
      guard let report else { return }
      row.hasProposals = !report.proposals.isEmpty
      row.list(\.proposals, report.proposals) { write(&$0, $1) }
      row.hasStatistics = !report.statistics.isEmpty
      row.list(\.statistics, report.statistics) { write(&$0, $1) }
      if let body = report.body, !body.isEmpty {
        row.hasBody = true
        row.html(\.body) { write(body, on: page, idPrefix: "bc-\(report.kind.code)-", topLevel: 4, into: &$0) }
      }
    }
  }

  private func name(of kind: Report.Kind?) -> String {
    switch kind {
    case .quarterly(let quarter): words.quarter(quarter)
    case .adHoc(let day): words.day(day)
    case nil: ""
    }
  }

  /// Writes what a report asks for; an answer that is dated later has not been given yet.
  func write(_ fields: inout RecordWriter<ProposalFields>, _ proposal: Proposal) {
    let isAnswered = proposal.isAnswered(on: model.day)
    fields.request = proposal.text
    fields.addressee = addressee(proposal.addressee)
    fields.answer = isAnswered ? proposal.answer ?? "" : ""
    fields.answeredOn = isAnswered ? proposal.answeredOn.map(words.day) ?? "" : ""
  }

  /// A body named by its code, or whatever else was written.
  private func addressee(_ text: String?) -> String {
    guard let text else { return "" }
    return framework.agencies.first { $0.code == text }?.name ?? text
  }

  /// Writes the journal, the newest entry first.
  func writeJournal(
    _ fields: inout RecordWriter<CaseFields>, _ plan: Plan, _ standing: CaseStanding, on page: PlannedPage
  ) {
    let day = planDay(standing)
    let entries = journal(of: plan.tasks, upTo: day)
    fields.hasJournal = !entries.isEmpty
    fields.list(\.journal, entries) { write(&$0, $1.task, $1.update) }
  }

  /// The updates of some tasks up to a day, the newest first.
  func journal(of tasks: [PlannedTask], upTo day: CivilDay) -> [(task: String, update: ProgressUpdate)] {
    tasks.flatMap { task in task.updates.prefix { $0.day <= day }.map { (task.code, $0) } }
      .sorted { ($0.1.day, $0.0) > ($1.1.day, $1.0) }
  }

  /// Writes an entry of the journal.
  func write(_ row: inout RecordWriter<JournalFields>, _ task: String, _ update: ProgressUpdate) {
    row.day = words.day(update.day)
    row.task = task
    row.anchor = anchor(task)
    row.progress = words.percent(update.progress.withoutTrailingZeros)
    row.note = update.note ?? ""
    switch update.evidence {
    case nil: return
    case .address(let address):
      row.evidence = address
      row.evidenceAddress = address
      row.isExternal = true
    case .attachment(let path):
      row.evidence = PageAddress.name(ofAttachment: path)
      row.evidenceAddress = PageAddress.escaped(PageAddress.attachment(path))
    }
    row.hasEvidence = true
  }
}

extension Report.Kind {
  /// A name for ids: `2026-q3`, `2026-08-05`.
  var code: String {
    switch self {
    case .quarterly(let quarter): quarter.code
    case .adHoc(let day): day.iso
    }
  }
}
