import Casebook
import Mustache
import Progress

extension PageWriter {
  /// How many occurrences after the next one a duty's row names.
  private static let followingCount = 3

  /// Writes a recurring duty with its next occurrences.
  func write(
    _ row: inout RecordWriter<DutyFields>, _ duty: RecurringDuty, of item: SiteModel.StandingProgramme
  ) {
    let schedule = item.file.schedule(of: duty)
    row.code = duty.code
    row.anchor = PageAddress.anchor(ofDuty: duty.code)
    row.work = duty.work
    row.period = strings["moi.\(duty.period.rawValue)"]
    row.from = words.day(duty.start)
    row.agencies = duty.agencies.map { framework.agencies[$0].name }.joined(separator: "; ")
    row.programme = item.file.title
    row.address = PageAddress.programme(item.file.code) + "#" + PageAddress.anchor(ofDuty: duty.code)
    guard let next = schedule.next(from: model.day) else { return }
    row.hasNext = true
    row.next = words.day(next)
    row.isoNext = next.iso
    row.remaining = remaining(next - model.day)
    var following: [String] = []
    var day = next
    while following.count < PageWriter.followingCount, let later = schedule.next(from: day + 1) {
      following.append(words.day(later))
      day = later
    }
    row.following = following.joined(separator: ", ")
  }

  /// Writes a duty's occurrences as marks on an axis; those that would lie on one another are one.
  func writeMarks(_ row: inout RecordWriter<DutyFields>, _ schedule: DutySchedule, on axis: TimeAxis) {
    var places: [(x: Int, isPast: Bool)] = []
    let days = schedule.occurrences(in: axis.first...axis.last)
    for day in days {
      let x = axis.end(of: day)
      if places.last?.x != x { places.append((x, day < model.day)) }
    }
    row.description = strings.filled(
      "chuong-trinh.cac-ky", ["ma": row.code, "moi": row.period, "so": words.number(days.count)])
    row.list(\.marks, places) { tick, place in
      tick.number(\.x, place.x)
      tick.isMajor = place.isPast
    }
  }
}
