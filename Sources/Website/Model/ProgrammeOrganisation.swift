import Casebook
import Progress

/// An organisation's own values in a programme.
struct ProgrammeOrganisation: Sendable {
  /// The place of the organisation in the register.
  let organisation: Int
  /// Its value of each indicator of the programme; `nil` where it has none.
  let values: [OrganisationValue?]

  /// How many of its values miss their target.
  var missed: Int { values.count { $0?.isMet == false } }
  /// How many of its values are held against a target.
  var counted: Int { values.count { $0?.isMet != nil } }

  /// The organisations with a value: those that miss most targets first, then those whose first value that differs is
  /// worse, then in the register's order.
  static func worstFirst(_ programme: Programme, _ standing: ProgrammeStanding) -> [ProgrammeOrganisation] {
    var values: [Int: [OrganisationValue?]] = [:]
    let none = [OrganisationValue?](repeating: nil, count: programme.indicators.count)
    for (indicator, own) in standing.organisationValues.enumerated() {
      for value in own { values[value.organisation, default: none][indicator] = value }
    }
    let rows = values.map { organisation, values in
      let own = ProgrammeOrganisation(organisation: organisation, values: values)
      return (own: own, missed: own.missed, ranks: zip(values, programme.indicators).map(rank))
    }
    return rows.sorted { left, right in
      if left.missed != right.missed { return left.missed > right.missed }
      for (first, second) in zip(left.ranks, right.ranks) where first != second { return first < second }
      return left.own.organisation < right.own.organisation
    }.map(\.own)
  }

  /// A figure that is the smaller the worse a value is; a value that is not there is no worse than any other.
  private static func rank(_ value: OrganisationValue?, _ indicator: Indicator) -> Double {
    guard let value else { return .infinity }
    let figure = FractionSum(value.value).doubleValue
    return switch indicator.direction {
    case .rise, .atLeast: figure
    case .fall, .atMost: -figure
    }
  }
}
