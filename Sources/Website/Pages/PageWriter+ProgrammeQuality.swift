import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes what is amiss with a programme: with which, what, and the file that mends it.
  func write(
    _ row: inout RecordWriter<QualityRowFields>, _ finding: ProgrammeQuality.Finding,
    of item: SiteModel.StandingProgramme
  ) {
    let file = item.file
    let key = "chat-luong-y.\(finding.kind.rawValue)"
    row.organisation = file.title
    row.address = PageAddress.programme(file.code)
    switch finding.subject {
    case .task(let place):
      let task = file.tasks[place]
      row.address += "#" + anchor(task.code)
      row.finding = self.finding(key, task, item.standing.tasks[place], on: model.day)
      row.file = task.location.path
    case .indicator(let place):
      write(&row, key, file.indicators[place], item.standing.indicators[place].valueDay)
    case .target(let place, let deadline):
      write(&row, key, file.indicators[place], deadline)
    }
  }

  private func write(
    _ row: inout RecordWriter<QualityRowFields>, _ key: String, _ indicator: Indicator, _ day: CivilDay?
  ) {
    row.address += "#chi-tieu"
    row.finding = finding(key, indicator, day)
    row.file = indicator.location.path
  }
}
