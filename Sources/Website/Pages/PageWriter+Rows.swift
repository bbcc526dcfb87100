import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a case as a row.
  func write(_ row: inout RecordWriter<CaseRowFields>, _ item: SiteModel.StandingCase) {
    let organisation = register.organisations[item.file.organisation]
    let standing = item.standing
    row.organisation = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    if let superior = organisation.superior.map({ register.organisations[$0] }) {
      row.superior = superior.name
      row.superiorCode = superior.code
    }
    row.caseClass = framework.caseClasses[standing.caseClass].name
    row.classCode = framework.caseClasses[standing.caseClass].code
    row.groups = item.groups.map { framework.groups[$0].name }.joined(separator: "; ")
    row.identifiedOn = words.day(item.file.identifiedOn)
    row.isoIdentifiedOn = item.file.identifiedOn.iso
    if let progress = standing.progress {
      row.hasProgress = true
      row.planned = words.percent(progress.planned.rounded(toDecimals: 1))
      row.actual = words.percent(progress.actual.rounded(toDecimals: 1))
      row.gap = words.points(progress.gap.rounded(toDecimals: 1))
    }
    if let slip = standing.slip { row.slip = days(slip) }
    if let forecast = standing.forecast { row.forecast = words.day(forecast.day) }
    row.memberInCharge = item.file.memberInCharge ?? ""
    row.record(\.rating) { write(&$0, standing.rating.rawValue, words.rating(standing.rating)) }
    row.texts(\.reasons, standing.reasons.map(words.reason))
    row.isOpen = standing.isOpen
    row.isReadyToClose = standing.isReadyToClose
  }

  /// Writes a deadline as a row.
  func write(_ row: inout RecordWriter<DeadlineRowFields>, _ deadline: DeadlineEntry) {
    switch deadline {
    case .caseTask(let deadline): write(&row, deadline)
    case .programmeTask(let deadline): write(&row, deadline)
    case .stage(let deadline): write(&row, deadline)
    case .duty(let deadline): write(&row, deadline)
    }
  }

  /// Writes a deadline of a case as a row.
  func write(_ row: inout RecordWriter<DeadlineRowFields>, _ deadline: SiteModel.Deadline) {
    let item = model.cases[deadline.standingCase]
    guard let task = item.file.plan?.tasks[deadline.task] else { return }
    let standing = item.standing.tasks[deadline.task]
    let organisation = register.organisations[item.file.organisation]
    row.organisation = organisation.name
    row.text(\.address) { address in
      PageAddress.append(organisation: organisation.code, to: &address)
      address += "#nv-".utf8
      PageAddress.append(lowerCase: task.code, to: &address)
    }
    if let superior = organisation.superior { row.superior = register.organisations[superior].name }
    row.groups = item.groups.map { framework.groups[$0].name }.joined(separator: "; ")
    write(&row, task, standing)
  }

  /// Writes a deadline of a programme as a row: the programme stands where a case's organisation does.
  func write(_ row: inout RecordWriter<DeadlineRowFields>, _ deadline: SiteModel.ProgrammeDeadline) {
    let item = model.programmes[deadline.programme]
    let task = item.file.tasks[deadline.task]
    row.organisation = item.file.title
    row.address = PageAddress.programme(item.file.code) + "#" + anchor(task.code)
    write(&row, task, item.standing.tasks[deadline.task])
  }

  private func write(_ row: inout RecordWriter<DeadlineRowFields>, _ task: PlannedTask, _ standing: TaskStanding) {
    row.code = task.code
    row.work = task.work
    row.person = task.person ?? ""
    row.deadline = words.day(standing.deadline)
    row.isoDeadline = standing.deadline.iso
    row.originalDeadline = words.day(task.originalDeadline)
    row.isExtended = standing.deadline != task.originalDeadline
    row.remaining = remaining(standing.deadline - model.day)
    row.progress = words.percent(standing.progress.withoutTrailingZeros)
    row.agencies = task.agencies.map { framework.agencies[$0].name }.joined(separator: "; ")
    row.record(\.state) { write(&$0, standing.state.rawValue, words.state(standing.state)) }
  }

  /// Writes an organisation as a row.
  ///
  /// - Parameter depth: How deep it stands below the list's top.
  func write(_ row: inout RecordWriter<OrganisationRowFields>, organisation place: Int, depth: Int) {
    let organisation = register.organisations[place]
    let rollUp = model.rollUps.organisations[place]
    row.code = organisation.code
    row.name = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    row.kind = framework.organisationKinds[organisation.kind].name
    row.number(\.level, depth)
    if let superior = organisation.superior { row.superior = register.organisations[superior].name }
    if let members = organisation.memberCount { row.members = words.number(members) }
    let below = register.children[place].count
    row.below = words.number(below)
    row.withCase = words.number(rollUp.organisations.count)
    row.hasBelow = below > 0
    if let current = model.currentCase(of: place) {
      let rating = model.cases[current].standing.rating
      row.hasCase = true
      row.record(\.rating) { write(&$0, rating.rawValue, words.rating(rating)) }
    }
  }

  /// The id of a task on its organisation's page.
  func anchor(_ task: String) -> String {
    PageAddress.anchor(ofTask: task)
  }

  /// A number of days in words.
  func days(_ count: Int) -> String {
    strings.filled("ngay", ["so-ngay": words.number(count)])
  }

  /// How many days remain, or have passed.
  func remaining(_ days: Int) -> String {
    switch days {
    case 0: strings["con-lai.hom-nay"]
    case 1...: strings.filled("con-lai.con", ["so-ngay": words.number(days)])
    default: strings.filled("con-lai.qua-han", ["so-ngay": words.number(-days)])
    }
  }
}
