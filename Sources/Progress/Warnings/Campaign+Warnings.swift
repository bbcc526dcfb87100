import Casebook
import Diagnostics

extension Campaign {
  /// What is missing on a day, one warning a stage.
  public func warnings(on day: CivilDay, register: Register) -> [Diagnostic] {
    guard let standing = standing(on: day, register: register) else { return [] }
    return stages.indices.compactMap { place in
      let missing = standing.counts.all(ofStage: place)[.missing]
      guard missing > 0 else { return nil }
      return StandingProblem.submissionsMissing(
        stage: stages[place].code, count: missing, deadline: stages[place].deadline
      ).diagnostic(at: stages[place].location)
    }
  }
}
