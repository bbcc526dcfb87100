import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the stages as a cascade on a time axis, each with its counts.
  func writeStages(_ page: inout RecordWriter<CampaignFields>, _ item: SiteModel.StandingCampaign) {
    let stages = item.file.stages
    guard let first = stages.map(\.deadline).min(), let last = item.standing.lastDeadline else { return }
    let begin = min(item.file.day ?? first, first)
    let sentLast = item.standing.obligations.compactMap(\.sentOn).max() ?? last
    let axis = TimeAxis(covering: begin...max(last, sentLast))
    page.hasStages = true
    page.isTodayShown = (axis.first...axis.last).contains(model.day)
    page.today = String(axis.end(of: model.day))
    page.list(\.axis, axis.marks) { writeMark(&$0, $1, on: axis) }
    let order = stages.indices.sorted { (stages[$0].deadline, $0) < (stages[$1].deadline, $1) }
    page.list(\.stages, order) { row, place in
      let stage = stages[place]
      let counts = item.standing.counts.all(ofStage: place)
      row.code = stage.code
      row.name = stage.name
      row.debtors = name(of: stage.debtors)
      row.deadline = deadline(of: stage)
      row.isoDeadline = stage.deadline.iso
      row.remaining = counts[.missing] + counts[.notYetDue] > 0 ? remaining(stage.deadline - model.day) : ""
      row.deliverable = stage.deliverable ?? ""
      row.record(\.counts) { write(&$0, counts) }
      let sent = counts[.inTime] + counts[.late]
      row.record(\.bar) { bar in
        let start = axis.start(of: begin)
        let end = axis.end(of: stage.deadline)
        bar.number(\.x, start)
        bar.number(\.width, max(1, end - start))
        bar.number(\.doneWidth, counts.total == 0 ? 0 : (end - start) * sent / counts.total)
        bar.number(\.originalX, end)
        let late = item.standing.obligations.filter { $0.stage == place && $0.state == .late }.compactMap(\.sentOn)
          .max()
        let lateUntil = counts[.missing] > 0 ? min(model.day, axis.last) : late
        if let lateUntil, lateUntil > stage.deadline {
          bar.hasLate = true
          bar.number(\.lateX, end)
          bar.number(\.lateWidth, max(1, axis.end(of: lateUntil) - end))
        }
        bar.description = strings.filled(
          "dot-bao-cao.thanh",
          [
            "ma": stage.code, "han": deadline(of: stage), "da-nop": words.number(sent),
            "phai-nop": words.number(counts.total),
          ])
      }
    }
  }

  /// A stage's deadline as it was written: a day, or "before" one.
  func deadline(of stage: CampaignStage) -> String {
    stage.deadlineIsExclusive
      ? strings.filled("truoc", ["ngay": words.day(stage.deadline + 1)]) : words.day(stage.deadline)
  }

  private func name(of debtors: CampaignStage.Debtors) -> String {
    switch debtors {
    case .kinds(let kinds): kinds.map { framework.organisationKinds[$0].name }.joined(separator: "; ")
    case .organisations(let places) where places.count <= 3:
      places.map { register.organisations[$0].name }.joined(separator: "; ")
    case .organisations(let places):
      strings.filled("dot-bao-cao.so-to-chuc", ["so": words.number(places.count)])
    case .agency(let place): framework.agencies[place].name
    }
  }
}
