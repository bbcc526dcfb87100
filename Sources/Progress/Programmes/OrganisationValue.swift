import Casebook

/// An organisation's own value of an indicator on a day.
///
/// It is held against the same target as the whole's. The baseline is the whole's alone, so that a value is met or not
/// by comparison, and there is no attainment.
public struct OrganisationValue: Sendable {
  /// The place of the organisation in the register.
  public let organisation: Int
  /// The last value measured by then.
  public let value: Quantity
  /// The day of that value.
  public let day: CivilDay
  /// Whether it meets the indicator's next target; `nil` without one.
  public let isMet: Bool?
}

extension Indicator {
  /// The last value of each organisation on a day, by the organisations' places; what is dated later has not happened.
  ///
  /// - Parameter target: What the values are held against.
  func organisationValues(on day: CivilDay, against target: IndicatorTarget?) -> [OrganisationValue] {
    var last: [Int: Measurement] = [:]
    for measurement in measurements where measurement.day <= day {
      if let organisation = measurement.organisation { last[organisation] = measurement }
    }
    var measured = self
    measured.baseline = nil
    measured.measurements = []
    return last.sorted { $0.key < $1.key }.map { organisation, measurement in
      OrganisationValue(
        organisation: organisation, value: measurement.value, day: measurement.day,
        isMet: IndicatorStanding.Outcome(value: measurement.value, of: measured, against: target)?.isMet)
    }
  }
}
