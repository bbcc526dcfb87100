import Casebook

/// Obligations by state, for each organisation of the register – itself and all below it – and each stage.
public struct SubmissionCounts: Sendable {
  private let stageCount: Int
  /// For each organisation, for each stage, for each state one count.
  private var counts: [Int32]
  private var whole: [Tally<SubmissionState>]

  init(_ obligations: [CampaignObligation], stageCount: Int, register: Register) {
    self.stageCount = stageCount
    let states = SubmissionState.allCases
    counts = [Int32](repeating: 0, count: register.organisations.count * stageCount * states.count)
    whole = [Tally<SubmissionState>](repeating: Tally(), count: stageCount)
    for obligation in obligations {
      whole[obligation.stage].add(obligation.state)
      guard case .organisation(let place) = obligation.debtor, let state = states.firstIndex(of: obligation.state)
      else { continue }
      for above in [place] + register.superiors(of: place) {
        counts[(above * stageCount + obligation.stage) * states.count + state] += 1
      }
    }
  }

  /// All obligations to a stage, those of bodies among them.
  public func all(ofStage stage: Int) -> Tally<SubmissionState> {
    whole[stage]
  }

  /// All obligations.
  public var all: Tally<SubmissionState> {
    var sum = Tally<SubmissionState>()
    for tally in whole {
      for state in SubmissionState.allCases { sum.add(state, count: tally[state]) }
    }
    return sum
  }

  /// The obligations to a stage of an organisation and all below it.
  public func from(_ organisation: Int, stage: Int) -> Tally<SubmissionState> {
    var tally = Tally<SubmissionState>()
    let states = SubmissionState.allCases
    for (place, state) in states.enumerated() {
      tally.add(state, count: Int(counts[(organisation * stageCount + stage) * states.count + place]))
    }
    return tally
  }

  /// The obligations of an organisation and all below it.
  public func from(_ organisation: Int) -> Tally<SubmissionState> {
    var sum = Tally<SubmissionState>()
    for stage in 0..<stageCount {
      let tally = from(organisation, stage: stage)
      for state in SubmissionState.allCases { sum.add(state, count: tally[state]) }
    }
    return sum
  }
}
