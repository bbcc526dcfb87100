import Casebook
import Progress

extension SiteModel {
  /// A stage of a campaign that someone has still to submit for: one deadline, however many they are.
  struct StageDeadline: Sendable {
    /// The place of its campaign in `campaigns`, and of the stage in the campaign.
    let campaign, stage: Int
    let day: CivilDay
  }

  /// The next occurrence of a recurring duty.
  struct DutyDeadline: Sendable {
    /// The place of its programme in `programmes`, and of the duty in the programme.
    let programme, duty: Int
    let day: CivilDay
  }

  /// The deadlines of programmes' tasks, of campaigns' stages and of recurring duties, by day; of one day in this order.
  static func otherDeadlines(
    _ tasks: [ProgrammeDeadline], _ programmes: [StandingProgramme], _ campaigns: [StandingCampaign]
  ) -> [DeadlineEntry] {
    let stages = campaigns.enumerated().flatMap { place, item in
      item.file.stages.indices.filter { item.standing.counts.all(ofStage: $0).unsent > 0 }.map {
        DeadlineEntry.stage(StageDeadline(campaign: place, stage: $0, day: item.file.stages[$0].deadline))
      }
    }
    let duties = programmes.enumerated().flatMap { place, item in
      item.standing.nextOccurrences.enumerated().compactMap { duty, day in
        day.map { DeadlineEntry.duty(DutyDeadline(programme: place, duty: duty, day: $0)) }
      }
    }
    let all = tasks.map { DeadlineEntry.programmeTask($0) } + stages + duties
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// Everything still to be done, by deadline.
  var allDeadlines: DeadlineSequence {
    DeadlineSequence(deadlines, otherDeadlines)
  }

  /// What falls due from the day on within so many days, at most so many entries; where there are more, up to half of
  /// them are those besides the cases' tasks, which would be lost among these.
  func upcoming(days: Int, most: Int) -> DeadlineSequence {
    let window = 0...days
    let own = deadlines.filter { window.contains($0.day - day) }
    let others = otherDeadlines.filter { window.contains($0.day - day) }.prefix(max(most / 2, most - own.count))
    return DeadlineSequence(Array(own.prefix(most - others.count)), Array(others))
  }
}

extension SiteModel.StandingCampaign {
  /// The bodies directly above those that have still to submit for a stage, in the register's order.
  func superiorsOfUnsent(stage: Int, in register: Register) -> [Int] {
    Set(
      unsent.compactMap { place -> Int? in
        let obligation = standing.obligations[place]
        guard obligation.stage == stage, case .organisation(let debtor) = obligation.debtor else { return nil }
        return register.organisations[debtor].superior
      }
    ).sorted()
  }

  /// The places of the obligations that are a body's own milestones, by stage.
  func obligations(ofAgency place: Int) -> [Int] {
    standing.obligations.indices.filter { standing.obligations[$0].debtor == .agency(place) }
  }
}

extension Tally<SubmissionState> {
  /// How many were not sent.
  var unsent: Int { self[.missing] + self[.notYetDue] }
}
