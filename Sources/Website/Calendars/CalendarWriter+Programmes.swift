import Casebook
import ICalendar
import Progress

extension CalendarWriter {
  /// The events of programmes in a scope: the tasks still to be done, then the recurring duties.
  func programmeEvents(in scope: PlannedCalendar.Scope) -> [Event] {
    switch scope {
    case .all: programmeEvents { _ in true }
    case .agency(let place): programmeEvents { $0.contains(place) }
    // A programme is no one organisation's.
    case .organisation, .superior: []
    }
  }

  private func programmeEvents(where takePart: ([Int]) -> Bool) -> [Event] {
    let tasks = model.programmeDeadlines.filter {
      takePart(model.programmes[$0.programme].file.tasks[$0.task].agencies)
    }
    let duties = model.programmes.flatMap { programme in
      programme.file.duties.filter { takePart($0.agencies) }.compactMap { event($0, of: programme.file) }
    }
    return tasks.map(event) + duties
  }

  private func event(_ deadline: SiteModel.ProgrammeDeadline) -> Event {
    let item = model.programmes[deadline.programme]
    let task = item.file.tasks[deadline.task]
    let granted = task.extensions.last { $0.day <= model.day }
    var event = Event(
      uid: "\(uidPrefix(item.file)):nhiem-vu:\(task.code)",
      stamp: day(granted?.day ?? item.file.documentDay ?? item.file.start), firstDay: day(deadline.day),
      summary: "\(task.code) \(task.work) (\(item.file.title))")
    event.details = details(task, granted)
    event.categories = [words.state(item.standing.tasks[deadline.task].state)]
    complete(&event, item.file, PageAddress.anchor(ofTask: task.code))
    return event
  }

  /// A duty as one event that comes again on each period's last day until the programme ends.
  private func event(_ duty: RecurringDuty, of programme: Programme) -> Event? {
    guard let first = programme.schedule(of: duty).first else { return nil }
    var event = Event(
      uid: "\(uidPrefix(programme)):dinh-ky:\(duty.code)", stamp: day(programme.documentDay ?? programme.start),
      firstDay: day(first), summary: "\(duty.code) \(duty.work) (\(programme.title))")
    event.categories = [words.strings["moi.\(duty.period.rawValue)"]]
    event.recurrence = Recurrence(every: duty.period.recurrence, on: .monthEnd, until: day(programme.end))
    complete(&event, programme, PageAddress.anchor(ofDuty: duty.code))
    return event
  }

  private func uidPrefix(_ programme: Programme) -> String {
    "urn:tiendo:\(model.casebook.settings.rootOrganisation):chuong-trinh:\(programme.code)"
  }

  private func complete(_ event: inout Event, _ programme: Programme, _ anchor: String) {
    event.alarmDaysBefore = CalendarWriter.alarmDays
    event.url = model.casebook.settings.address.map { address in
      address + "/" + PageAddress.programme(programme.code) + "#" + anchor
    }
  }
}

extension RecurringDuty.Period {
  /// The period as calendars name it.
  fileprivate var recurrence: Recurrence.Period {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .year: .year
    }
  }
}
