import Casebook
import ICalendar
import Progress

/// Writes calendars of deadlines, for a calendar program to subscribe to.
///
/// Each task still to be done is an event on the last day in time. Its UID is made of codes, so it stays the same from
/// build to build; its stamp is the day on which its deadline was set. An event is the same in every calendar.
struct CalendarWriter {
  let model: SiteModel
  let words: Words

  /// How many days before a deadline a reader is reminded of it.
  static let alarmDays = 7

  /// Writes a calendar piece by piece.
  ///
  /// - Throws: A `CalendarError`, or what `put` throws.
  func write(_ planned: PlannedCalendar, _ put: ([UInt8]) throws -> Void) throws {
    let calendar = Calendar(
      productID: "-//tiendo//\(words.language == .vi ? "VI" : "EN")", name: name(of: planned.scope))
    var file = try CalendarFile(calendar)
    for deadline in deadlines(in: planned.scope) {
      if let event = planned.taskEvents[deadline] { try file.add(written: event, put) }
    }
    for event in stageEvents(in: planned.scope) + programmeEvents(in: planned.scope) { try file.add(event, put) }
    try file.end(put)
  }

  private func name(of scope: PlannedCalendar.Scope) -> String {
    let title = model.casebook.settings.title
    return switch scope {
    case .all: title
    case .organisation(let place), .superior(let place):
      "\(model.casebook.register.organisations[place].name) – \(title)"
    case .agency(let place): "\(model.casebook.framework.agencies[place].name) – \(title)"
    }
  }

  /// The deadlines of a scope, by day.
  private func deadlines(in scope: PlannedCalendar.Scope) -> [SiteModel.Deadline] {
    switch scope {
    case .all: model.deadlines
    case .organisation(let place): deadlines(ofCases: model.casesByOrganisation[place])
    case .superior(let place): deadlines(ofCases: model.casesFromOrganisation[place])
    case .agency(let place):
      model.lists.deadlinesByAgency[place].compactMap {
        if case .caseTask(let deadline) = $0 { deadline } else { nil }
      }
    }
  }

  private func deadlines(ofCases places: [Int]) -> [SiteModel.Deadline] {
    // Where it is everyone, they are in order already.
    guard places.count < model.cases.count else { return model.deadlines }
    return places.flatMap { model.deadlinesByCase[$0] }.sorted { $0.order < $1.order }
  }

  /// More about a task, a line each.
  func details(_ task: PlannedTask, _ granted: DeadlineExtension?) -> String {
    let lines = [
      task.person.map { words.strings.filled("lich.nguoi", ["nguoi": $0]) },
      task.deliverable.map { words.strings.filled("lich.san-pham", ["san-pham": $0]) },
      granted.map { _ in words.strings.filled("thanh.gia-han", ["han-dau": words.day(task.originalDeadline)]) },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  /// A day as calendars have it.
  func day(_ day: CivilDay) -> ICalendarDay {
    ICalendarDay(daysSince1970: Int(day.number))
  }
}
