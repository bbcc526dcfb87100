import Casebook
import Progress

extension SiteModel {
  /// A programme with how it stands.
  public struct StandingProgramme: Sendable {
    /// The programme.
    public let file: Programme
    /// How it stands on the day.
    public let standing: ProgrammeStanding
    /// The organisations with a value of their own, as the page lists them: what needs attention most first.
    let organisations: [ProgrammeOrganisation]
    /// Where each organisation stands among them, by its place in the register.
    let rowsByOrganisation: [Int: Int]
    /// The fingerprint of what the edition sees of it.
    let digest: ContentDigest
  }

  /// The programmes that are there on a day, by code.
  static func standingProgrammes(of casebook: Casebook, on day: CivilDay, _ rules: ProgressRules) -> [StandingProgramme]
  {
    casebook.programmes.compactMap { file in
      guard let standing = file.standing(on: day, rules: rules) else { return nil }
      var digest = ContentDigest()
      file.add(to: &digest)
      let organisations = ProgrammeOrganisation.worstFirst(file, standing)
      return StandingProgramme(
        file: file, standing: standing, organisations: organisations,
        rowsByOrganisation: Dictionary(
          uniqueKeysWithValues: organisations.enumerated().map { ($0.element.organisation, $0.offset) }),
        digest: digest)
    }
  }

  /// A task of a programme that is still to be done, with its deadline.
  struct ProgrammeDeadline: Sendable {
    /// The place of its programme in `programmes`, and of the task in the programme.
    let programme, task: Int
    let day: CivilDay
  }

  /// Every task of a programme that is not done and not called off, by deadline.
  static func deadlines(of programmes: [StandingProgramme]) -> [ProgrammeDeadline] {
    var deadlines: [ProgrammeDeadline] = []
    for (place, programme) in programmes.enumerated() {
      for (task, standing) in programme.standing.tasks.enumerated()
      where standing.doneOn == nil && standing.state != .calledOff {
        deadlines.append(ProgrammeDeadline(programme: place, task: task, day: standing.deadline))
      }
    }
    return deadlines.sorted { ($0.day, $0.programme, $0.task) < ($1.day, $1.programme, $1.task) }
  }

  /// The task that a deadline is of, if it is a task's.
  func task(of deadline: DeadlineEntry) -> PlannedTask? {
    deadline.task(in: cases, programmes)
  }

  /// The recurring duties that a body takes part in, programme by programme.
  func duties(ofAgency place: Int) -> [(programme: StandingProgramme, duty: RecurringDuty)] {
    programmes.flatMap { programme in
      programme.file.duties.filter { $0.agencies.contains(place) }.map { (programme, $0) }
    }
  }

  /// An organisation's value of a programme's indicator.
  struct ProgrammeValue {
    /// The place of the programme in `programmes`, and of the indicator in the programme.
    let programme, indicator: Int
    let value: OrganisationValue
  }

  /// The values that an organisation has in programmes.
  func programmeValues(of organisation: Int) -> [ProgrammeValue] {
    programmes.enumerated().flatMap { place, programme -> [ProgrammeValue] in
      guard let row = programme.rowsByOrganisation[organisation] else { return [] }
      return programme.organisations[row].values.enumerated().compactMap { indicator, value in
        value.map { ProgrammeValue(programme: place, indicator: indicator, value: $0) }
      }
    }
  }
}
