import Casebook
import ICalendar
import Progress

/// The events of all tasks of cases that are still to be done, each written once: it stands in the calendars of the whole
/// site, of its organisation, of all committees above that, and of the bodies that take part.
struct TaskEvents: Sendable {
  /// By case, then by task; nothing where it is not to be done any more.
  private let events: [[Shelved<[UInt8]?>]]

  /// Writes the events.
  ///
  /// - Parameter jobs: How many cases are looked at at the same time.
  static func make(_ model: SiteModel, _ words: Words, jobs: Int) async -> TaskEvents {
    let writer = CalendarWriter(model: model, words: words)
    return TaskEvents(events: await concurrentMap(model.cases.count, jobs: jobs) { writer.taskEvents(ofCase: $0) })
  }

  /// The lines of the event of a task; `nil` where it has none.
  subscript(deadline: SiteModel.Deadline) -> [UInt8]? {
    events[deadline.standingCase][deadline.task].wrappedValue
  }
}

extension CalendarWriter {
  /// The events of a case's tasks, by task. Their UIDs differ as the codes of cases, and of tasks in a case, do.
  fileprivate func taskEvents(ofCase place: Int) -> [Shelved<[UInt8]?>] {
    let item = model.cases[place]
    let file = item.file
    guard let plan = file.plan else { return [] }
    let organisation = model.casebook.register.organisations[file.organisation]
    let standings = item.standing.tasks
    let uid = "urn:tiendo:\(model.casebook.settings.rootOrganisation):nhiem-vu:\(file.code):"
    let page = model.casebook.settings.address.map { $0 + "/" + PageAddress.organisation(organisation.code) + "#" }
    var events = [Shelved<[UInt8]?>](repeating: Shelved(wrappedValue: nil), count: plan.tasks.count)
    var lines: [UInt8] = []
    for deadline in model.deadlinesByCase[place] {
      let task = plan.tasks[deadline.task]
      let granted = task.extensions.last { $0.day <= model.day }
      var event = Event(
        uid: uid + task.code, stamp: day(granted?.day ?? plan.approvedOn ?? file.identifiedOn),
        firstDay: day(deadline.day), summary: "\(task.code) \(task.work) (\(organisation.name))")
      event.details = details(task, granted)
      event.categories = [words.state(standings[deadline.task].state)]
      event.alarmDaysBefore = CalendarWriter.alarmDays
      event.url = page.map { $0 + PageAddress.anchor(ofTask: task.code) }
      lines.removeAll(keepingCapacity: true)
      event.write(to: &lines)
      events[deadline.task].wrappedValue = lines
    }
    return events
  }
}
