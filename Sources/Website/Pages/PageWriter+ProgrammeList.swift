import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes all programmes.
  func writeProgrammes(_ page: inout RecordWriter<ProgrammesFields>, _ planned: PlannedPage) {
    let met = model.programmes.map(\.standing.indicatorsMet)
    let overdue = model.programmes.flatMap(\.standing.tasks).count { $0.state == .overdue }
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["chuong-trinh.tieu-de"]) }
    page.summary = strings.filled(
      "chuong-trinh.tom-tat-tat-ca",
      [
        "so": words.number(model.programmes.count), "dat": words.number(met.reduce(0) { $0 + $1.met }),
        "chi-tieu": words.number(met.reduce(0) { $0 + $1.counted }), "qua-han": words.number(overdue),
      ])
    page.list(\.rows, model.programmes) { row, item in
      let (file, standing) = (item.file, item.standing)
      row.name = file.title
      row.address = PageAddress.programme(file.code)
      row.documentNumber = file.documentNumber ?? ""
      row.day = file.documentDay.map(words.day) ?? ""
      row.from = words.day(file.start)
      row.to = words.day(file.end)
      row.met = words.number(standing.indicatorsMet.met)
      row.counted = words.number(standing.indicatorsMet.counted)
      row.tasks = words.number(standing.tasks.count)
      row.done = words.number(standing.tasks.count { $0.doneOn != nil && $0.state != .calledOff })
      row.overdue = words.number(standing.tasks.count { $0.state == .overdue })
      row.nextDuty = standing.nextOccurrences.compactMap { $0 }.min().map(words.day) ?? ""
      row.isOver = file.end < model.day
    }
  }
}
