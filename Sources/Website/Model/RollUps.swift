import Casebook
import Progress

/// The roll-ups of a site.
public struct RollUps: Sendable {
  /// All cases.
  public let total: RollUp
  /// By the place of the group in the framework.
  public let groups: [RollUp]
  /// By the place of the class in the framework.
  public let caseClasses: [RollUp]
  /// By the place of the body in the framework: the cases that it follows.
  public let agencies: [RollUp]
  /// By the place of the organisation in the register: itself and all below it.
  public let organisations: [RollUp]

  init(_ cases: [SiteModel.StandingCase], _ casebook: Casebook) {
    let framework = casebook.framework
    var total = RollUp()
    var groups = [RollUp](repeating: RollUp(), count: framework.groups.count)
    var caseClasses = [RollUp](repeating: RollUp(), count: framework.caseClasses.count)
    var agencies = [RollUp](repeating: RollUp(), count: framework.agencies.count)
    var organisations = [RollUp](repeating: RollUp(), count: casebook.register.organisations.count)
    for standingCase in cases {
      let (file, standing) = (standingCase.file, standingCase.standing)
      // The case is looked at once, and counted in every place that it belongs to.
      let own = RollUp(of: file, standing)
      total.add(own)
      for group in standingCase.groups { groups[group].add(own) }
      caseClasses[standing.caseClass].add(own)
      for agency in Set(file.agencies) { agencies[agency].add(own) }
      organisations[file.organisation].add(own)
      for superior in casebook.register.superiors(of: file.organisation) { organisations[superior].add(own) }
    }
    self.total = total
    self.groups = groups
    self.caseClasses = caseClasses
    self.agencies = agencies
    self.organisations = organisations
  }
}
