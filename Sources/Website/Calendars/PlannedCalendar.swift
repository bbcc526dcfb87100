/// A calendar of deadlines (`lich/`) that the site will have.
public struct PlannedCalendar: Sendable {
  /// Whose deadlines it holds.
  let scope: Scope
  /// Where it stands in the site.
  public let address: String
  /// What it takes its tasks' events from.
  let taskEvents: TaskEvents

  /// Whose deadlines a calendar holds; numbers are places in the register or the framework.
  enum Scope: Sendable {
    /// Everyone's.
    case all
    /// An organisation's own.
    case organisation(Int)
    /// Those of the tasks that a body takes part in.
    case agency(Int)
    /// A superior committee's own and those of all below it.
    case superior(Int)
  }

  /// Whether it holds the deadlines of many organisations.
  var isLarge: Bool {
    switch scope {
    case .all, .agency, .superior: true
    case .organisation: false
    }
  }

  /// Every calendar of a site: the whole one, those of the organisations with a case or with something still to be sent
  /// in for a campaign, of the bodies, and of the superior committees.
  static func all(of model: SiteModel, _ taskEvents: TaskEvents) -> [PlannedCalendar] {
    let organisations = model.casebook.register.organisations
    let withCase = organisations.indices.filter { place in
      !model.casesByOrganisation[place].isEmpty || model.campaigns.contains { $0.owes(place) }
    }
    let superiors = organisations.indices.filter { !model.casebook.register.children[$0].isEmpty }
    let agencies = model.casebook.framework.agencies
    let calendars: [(scope: Scope, address: String)] =
      [(.all, PageAddress.wholeCalendar)]
      + withCase.map { (.organisation($0), PageAddress.calendar(ofOrganisation: organisations[$0].code)) }
      + agencies.indices.map { (.agency($0), PageAddress.calendar(ofAgency: agencies[$0].code)) }
      + superiors.map { (.superior($0), PageAddress.calendar(ofSuperior: organisations[$0].code)) }
    return calendars.map { PlannedCalendar(scope: $0.scope, address: $0.address, taskEvents: taskEvents) }
  }
}
