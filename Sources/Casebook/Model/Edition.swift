/// An audience that a site is made for.
public struct Edition: Sendable, Hashable {
  /// Its code.
  public let code: String
  /// Its name, as pages show it.
  public let name: String

  /// Makes an edition.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// From which edition on a record is seen: 0 is the widest audience, higher is narrower.
public struct Audience: Sendable, Hashable, Comparable {
  /// The edition's place in the list of editions.
  public var rank: Int { Int(smallRank) }
  /// Every record has one, and no site has so many editions.
  private let smallRank: UInt16

  /// Makes the audience of the edition at a place in the list.
  public init(rank: Int) {
    smallRank = UInt16(clamping: rank)
  }

  /// Everyone who reads any edition.
  public static let everyone = Audience(rank: 0)

  /// The wider audience first.
  public static func < (left: Audience, right: Audience) -> Bool {
    left.rank < right.rank
  }
}
