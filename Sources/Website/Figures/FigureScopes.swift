import Casebook

/// Which scopes a site has lists for, and which of them count what.
struct FigureScopes: Sendable {
  /// The scopes: the whole first.
  let all: [FigureScope]
  /// The places in `all` that count each case of the model.
  private let byCase: [[Int]]
  /// The places in `all` that count each organisation of the register, whether it has a case or not.
  private let byOrganisation: [[Int]]
  /// The open case of each organisation.
  private let openCases: [Int?]
  private let firstGroup: Int
  private let directions: [Framework.Direction]

  init(_ model: SiteModel) {
    let framework = model.casebook.framework
    let register = model.casebook.register
    let superiors = model.superiorsToCompare
    let firstGroup = 1
    let firstClass = firstGroup + framework.groups.count
    let firstAgency = firstClass + framework.caseClasses.count
    let firstSuperior = firstAgency + framework.agencies.count
    all =
      [.whole] + framework.groups.indices.map { .group($0) } + framework.caseClasses.indices.map { .caseClass($0) }
      + framework.agencies.indices.map { .agency($0) } + superiors.map { .superior($0) }
    let ranks = Dictionary(uniqueKeysWithValues: zip(superiors, 0...))
    byOrganisation = register.organisations.indices.map { place in
      let branch = ([place] + register.superiors(of: place)).lazy.compactMap { ranks[$0] }.first
      return [0] + (branch.map { [firstSuperior + $0] } ?? [])
    }
    byCase = model.cases.map { [byOrganisation] item in
      byOrganisation[item.file.organisation] + item.groups.map { firstGroup + $0 }
        + [firstClass + item.standing.caseClass] + Set(item.file.agencies).map { firstAgency + $0 }
    }
    openCases = model.casesByOrganisation.map { $0.last { model.cases[$0].standing.isOpen } }
    self.firstGroup = firstGroup
    directions = framework.directions
  }

  /// The places in `all` whose list of a kind has a row.
  func scopes(of row: FigureRow, _ kind: FigureKind) -> [Int] {
    let place = Int(row.place)
    return switch kind {
    case .decisions, .trend, .changes: [0]
    case .directions: [firstGroup + directions[Int(row.section)].group]
    case .organisations: openCases[place].map { byCase[$0] } ?? byOrganisation[place]
    default: byCase[place]
    }
  }
}

extension SiteModel {
  /// The bodies directly below the root that have cases, the one with the most open ones first; at most 100 of them.
  var superiorsToCompare: [Int] {
    let register = casebook.register
    let places = register.root.map { register.children[$0] } ?? []
    return places.filter { rollUps.organisations[$0].caseCount > 0 }.sorted { left, right in
      let counts = (rollUps.organisations[left].openCount, rollUps.organisations[right].openCount)
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }.prefix(ListParts.sharedPartSize).map { $0 }
  }

  /// The scope whose figures an organisation's page shows, where there are lists behind them.
  func figureScope(ofOrganisation place: Int) -> FigureScope? {
    if place == casebook.register.root { return .whole }
    return figures.lists(of: .superior(place)).isEmpty ? nil : .superior(place)
  }
}
