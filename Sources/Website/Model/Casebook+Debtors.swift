import Casebook

extension Casebook {
  /// What someone who owes something to a campaign is called.
  func name(of debtor: Submission.Debtor) -> String {
    switch debtor {
    case .organisation(let place): register.organisations[place].name
    case .agency(let place): framework.agencies[place].name
    }
  }

  /// The code of someone who owes something to a campaign.
  func code(of debtor: Submission.Debtor) -> String {
    switch debtor {
    case .organisation(let place): register.organisations[place].code
    case .agency(let place): framework.agencies[place].code
    }
  }
}
