import Casebook
import Progress

extension SiteChanges {
  /// The case of an entry, if it is a case's.
  func caseFile(of entry: Entry) -> CaseFile? {
    guard case .caseFile(let place) = entry.owner else { return nil }
    return casebook.cases[place]
  }

  /// The organisation of an entry, if it is a case's.
  func organisation(of entry: Entry) -> Organisation? {
    caseFile(of: entry).map { casebook.register.organisations[$0.organisation] }
  }

  /// What tells an entry's case, programme or campaign from all others: a case's code, else its folder below `content/`.
  func code(of entry: Entry) -> String {
    switch entry.owner {
    case .caseFile(let place): casebook.cases[place].code
    case .programme(let place): "chuong-trinh/" + casebook.programmes[place].code
    case .campaign(let place): "dot-bao-cao/" + casebook.campaigns[place].code
    }
  }

  /// What readers know it by: the name of the case's organisation, of the programme or of the campaign.
  func name(of entry: Entry) -> String {
    switch entry.owner {
    case .caseFile(let place): casebook.register.organisations[casebook.cases[place].organisation].name
    case .programme(let place): casebook.programmes[place].title
    case .campaign(let place): casebook.campaigns[place].name
    }
  }

  /// A task that a change is about.
  func task(_ place: Int, of entry: Entry) -> PlannedTask? {
    switch entry.owner {
    case .caseFile(let owner): casebook.cases[owner].plan?.tasks[place]
    case .programme(let owner): casebook.programmes[owner].tasks[place]
    case .campaign: nil
    }
  }

  /// An indicator that a change is about.
  func indicator(_ place: Int, of entry: Entry) -> Indicator? {
    switch entry.owner {
    case .caseFile(let owner): casebook.cases[owner].plan?.indicators[place]
    case .programme(let owner): casebook.programmes[owner].indicators[place]
    case .campaign: nil
    }
  }

  /// What a change is about within its case or programme: the code of a task, an indicator or a report.
  func subject(of entry: Entry) -> String? {
    switch entry.change.event {
    case .opened, .closed, .rated, .reclassified, .submitted: nil
    case .done(let task, _, _, _), .overdue(let task, _, _), .extended(let task, _, _):
      self.task(task, of: entry)?.code
    case .moved(let indicator, _, _, _, _): self.indicator(indicator, of: entry)?.code
    case .sent(let report, _): caseFile(of: entry)?.reports[report].kind.code
    }
  }
}
