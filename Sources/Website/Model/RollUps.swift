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
      total.add(file, standing)
      for group in standingCase.groups { groups[group].add(file, standing) }
      caseClasses[standing.caseClass].add(file, standing)
      for agency in Set(file.agencies) { agencies[agency].add(file, standing) }
      organisations[file.organisation].add(file, standing)
      for superior in casebook.register.superiors(of: file.organisation) { organisations[superior].add(file, standing) }
    }
    self.total = total
    self.groups = groups
    self.caseClasses = caseClasses
    self.agencies = agencies
    self.organisations = organisations
  }
}
