import Casebook
import ICalendar
import Progress

extension CalendarWriter {
  /// The stages of campaigns that something is still to be sent in for, by deadline; of an organisation those that
  /// oblige it, of a superior committee also those that oblige someone below it.
  ///
  /// A stage is the same event in every calendar.
  func stageEvents(in scope: PlannedCalendar.Scope) -> [Event] {
    let stages = model.campaigns.flatMap { item in
      item.file.stages.indices.filter { item.owes($0, in: scope) }.map { (item, item.file.stages[$0]) }
    }
    return stages.enumerated().sorted { left, right in
      (left.element.1.deadline, left.offset) < (right.element.1.deadline, right.offset)
    }.map { event($0.element.0, $0.element.1) }
  }

  private func event(_ item: SiteModel.StandingCampaign, _ stage: CampaignStage) -> Event {
    var event = Event(
      uid: "urn:tiendo:\(model.casebook.settings.rootOrganisation):dot-bao-cao:\(item.file.code):\(stage.code)",
      stamp: day(item.file.day ?? stage.deadline), firstDay: day(stage.deadline),
      summary: words.strings.filled(
        "dot-bao-cao.su-kien", ["chang": "\(stage.code) \(stage.name)", "dot": item.file.name]))
    event.details = stage.deliverable.map { words.strings.filled("lich.san-pham", ["san-pham": $0]) } ?? ""
    event.alarmDaysBefore = CalendarWriter.alarmDays
    event.url = model.casebook.settings.address.map { $0 + "/" + PageAddress.campaign(item.file.code) }
    return event
  }
}

extension SiteModel.StandingCampaign {
  /// Whether an organisation has something still to be sent in.
  func owes(_ organisation: Int) -> Bool {
    standing.obligationsByOrganisation[organisation].contains { standing.obligations[$0].sentOn == nil }
  }

  /// Whether something is still to be sent in for a stage, within a scope.
  fileprivate func owes(_ stage: Int, in scope: PlannedCalendar.Scope) -> Bool {
    switch scope {
    case .all: standing.counts.all(ofStage: stage).unsent > 0
    case .superior(let place): standing.counts.from(place, stage: stage).unsent > 0
    case .organisation(let place):
      standing.obligationsByOrganisation[place].contains {
        standing.obligations[$0].stage == stage && standing.obligations[$0].sentOn == nil
      }
    case .agency(let place):
      file.stages[stage].obliges(.agency(place), in: Register([])) && standing.counts.all(ofStage: stage).unsent > 0
    }
  }
}
