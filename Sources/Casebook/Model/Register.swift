/// The organisations (`to-chuc.csv`), as a tree under one root.
public struct Register: Sendable {
  /// Every organisation in the order of the file.
  public private(set) var organisations: [Organisation]
  /// The places of the organisations directly below each, in the order of the file.
  public private(set) var children: [[Int]]
  /// The place of the root; `nil` only where the register is empty.
  public let root: Int?
  private let places: [String: Int]

  /// Makes the tree of organisations whose superiors are places in the same list.
  public init(_ organisations: [Organisation]) {
    self.organisations = organisations
    places = Dictionary(
      organisations.indices.map { (organisations[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    root = organisations.firstIndex { $0.superior == nil }
    var children = [[Int]](repeating: [], count: organisations.count)
    for (place, organisation) in organisations.enumerated() {
      if let superior = organisation.superior { children[superior].append(place) }
    }
    self.children = children
  }

  /// The place of the organisation with a code.
  public func place(of code: String) -> Int? {
    places[code]
  }

  /// The bodies above an organisation, from the one directly above it up to the root.
  public func superiors(of place: Int) -> [Int] {
    var superiors: [Int] = []
    var next = organisations[place].superior
    while let superior = next, superiors.count < organisations.count {
      superiors.append(superior)
      next = organisations[superior].superior
    }
    return superiors
  }
}

/// An organisation of the register.
public struct Organisation: Sendable {
  /// Its code.
  public let code: String
  /// Its name.
  public let name: String
  /// The place of its kind in the framework.
  public let kind: Int
  /// The place of the body directly above it; `nil` for the root.
  public let superior: Int?
  /// How many members it has (`dang-vien`).
  public let memberCount: Int?
  /// What sort of unit it belongs to (`loai-hinh`), such as a residential group or a firm.
  public let unitType: String?
  /// From which edition on it is seen.
  public let audience: Audience

  /// Makes an organisation.
  public init(
    code: String, name: String, kind: Int, superior: Int?, memberCount: Int? = nil, unitType: String? = nil,
    audience: Audience = .everyone
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.superior = superior
    self.memberCount = memberCount
    self.unitType = unitType
    self.audience = audience
  }
}
