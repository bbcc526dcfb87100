import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a stage of a campaign as a row of a list of deadlines: the campaign stands where a case's organisation does,
  /// and for whoever has to act, how many have still to submit.
  func write(_ row: inout RecordWriter<DeadlineRowFields>, _ deadline: SiteModel.StageDeadline) {
    let item = model.campaigns[deadline.campaign]
    let stage = item.file.stages[deadline.stage]
    let counts = item.standing.counts.all(ofStage: deadline.stage)
    row.code = stage.code
    row.work = stage.name
    row.organisation = item.file.name
    row.address = PageAddress.campaign(item.file.code) + "#chua-nop"
    if case .agency(let place) = stage.debtors {
      row.person = framework.agencies[place].name
      row.agencies = framework.agencies[place].name
    } else {
      row.person = strings.filled(
        "thoi-han-khac.chua-nop", ["so": words.number(counts.unsent), "tong": words.number(counts.total)])
      let superiors = item.superiorsOfUnsent(stage: deadline.stage, in: register)
      row.superiors = superiors.map { register.organisations[$0].name }.joined(separator: "; ")
    }
    writeDay(&row, stage.deadline)
    row.progress = words.share(counts.total - counts.unsent, of: counts.total)
    let state: SubmissionState = counts[.missing] > 0 ? .missing : .notYetDue
    row.record(\.state) { write(&$0, state.rawValue, words.submission(state)) }
  }

  /// Writes the next occurrence of a recurring duty likewise; nothing is recorded of how far it is.
  func write(_ row: inout RecordWriter<DeadlineRowFields>, _ deadline: SiteModel.DutyDeadline) {
    let item = model.programmes[deadline.programme]
    let duty = item.file.duties[deadline.duty]
    let agencies = duty.agencies.map { framework.agencies[$0].name }.joined(separator: "; ")
    row.code = duty.code
    row.work = duty.work
    row.organisation = item.file.title
    row.address = PageAddress.programme(item.file.code) + "#" + PageAddress.anchor(ofDuty: duty.code)
    row.person = agencies
    row.agencies = agencies
    writeDay(&row, deadline.day)
    row.progress = "–"
    row.record(\.state) { write(&$0, "dinh-ky", strings["thoi-han-khac.dinh-ky"]) }
  }

  private func writeDay(_ row: inout RecordWriter<DeadlineRowFields>, _ day: CivilDay) {
    row.deadline = words.day(day)
    row.isoDeadline = day.iso
    row.originalDeadline = words.day(day)
    row.remaining = remaining(day - model.day)
  }

  /// How many deadlines there are, and of what where they are not tasks alone.
  func deadlineSummary(_ deadlines: DeadlineSequence, overdue: Int, nextMonth: Int) -> String {
    let stages = model.otherDeadlines.count { if case .stage = $0 { true } else { false } }
    let duties = model.otherDeadlines.count { if case .duty = $0 { true } else { false } }
    return strings.filled(
      stages + duties > 0 ? "thoi-han-khac.tom-tat" : "tom-tat.thoi-han",
      [
        "tong": words.number(deadlines.count), "qua-han": words.number(overdue), "30-ngay": words.number(nextMonth),
        "nhiem-vu": words.number(deadlines.count - stages - duties), "chang": words.number(stages),
        "dinh-ky": words.number(duties),
      ])
  }
}
