import Casebook

/// What an organisation or a body owes to a stage of a campaign, on a day.
public struct CampaignObligation: Sendable {
  /// The stage's place in the campaign.
  public let stage: Int
  /// Who owes it.
  public let debtor: Submission.Debtor
  /// The last day in time.
  public let deadline: CivilDay
  /// The day it was first sent, where it was by then.
  public let sentOn: CivilDay?
  /// How it stands.
  public let state: SubmissionState
  /// The files sent by then, the earliest first.
  public let files: [Evidence]
  /// The place in the campaign of the report sent by then.
  public let report: Int?
  /// The day it was first sent, whatever the day looked at: for fingerprints alone.
  package let everSentOn: CivilDay?
}

extension Campaign {
  /// Every obligation on a day, by stage, then by the organisation's place in the register.
  ///
  /// A stage obliges every organisation of its kinds, those of its list, or one body. Of several submissions, reports
  /// among them, the earliest counts.
  func obligations(on day: CivilDay, register: Register) -> [CampaignObligation] {
    let sent = sentRecords()
    return stages.indices.flatMap { place in
      stages[place].allDebtors(in: register).map { debtor in
        let records = sent[SentKey(stage: stages[place].code, debtor: debtor)] ?? []
        let seen = records.filter { $0.day <= day }
        return CampaignObligation(
          stage: place, debtor: debtor, deadline: stages[place].deadline, sentOn: seen.first?.day,
          state: SubmissionState(sentOn: seen.first?.day, deadline: stages[place].deadline, on: day),
          files: seen.compactMap(\.file), report: seen.lazy.compactMap(\.report).first,
          everSentOn: records.first?.day)
      }
    }
  }

  private struct SentKey: Hashable {
    let stage: String
    let debtor: Submission.Debtor
  }

  private struct SentRecord {
    let day: CivilDay
    var file: Evidence?
    var report: Int?
  }

  /// What was sent for each obligation, by day.
  private func sentRecords() -> [SentKey: [SentRecord]] {
    var records: [SentKey: [SentRecord]] = [:]
    for submission in submissions {
      let key = SentKey(stage: submission.stage, debtor: submission.debtor)
      records[key, default: []].append(SentRecord(day: submission.day, file: submission.file))
    }
    for (place, report) in reports.enumerated() {
      guard let sentOn = report.sentOn else { continue }
      let key = SentKey(stage: report.stage, debtor: .organisation(report.organisation))
      let later = records[key]?.firstIndex { $0.day > sentOn } ?? records[key]?.endIndex ?? 0
      records[key, default: []].insert(SentRecord(day: sentOn, report: place), at: later)
    }
    return records
  }
}

extension CampaignStage {
  /// Everyone whom the stage obliges, in the register's order.
  fileprivate func allDebtors(in register: Register) -> [Submission.Debtor] {
    switch debtors {
    case .kinds(let kinds):
      let kinds = Set(kinds)
      return register.organisations.indices.filter { kinds.contains(register.organisations[$0].kind) }
        .map { .organisation($0) }
    case .organisations(let places): return places.sorted().map { .organisation($0) }
    case .agency(let place): return [.agency(place)]
    }
  }
}
