import Foundation

/// Broken variants of good inputs, the same ones for the same seed: what a parser must survive.
public struct Mutations: Sequence, IteratorProtocol {
  /// How many inputs a parser's test tries: `TIENDO_MUTATIONS`, else 20,000.
  public static let count =
    ProcessInfo.processInfo.environment["TIENDO_MUTATIONS"].flatMap { Int($0) } ?? 20_000

  private let fixtures: [[UInt8]]
  /// Strings that mean something in the format, to be thrown in.
  private let fragments: [[UInt8]]
  private var random: SplitMix64
  private var remaining: Int

  /// Makes the mutations of some fixtures.
  public init(of fixtures: [String], fragments: [String], seed: UInt64, count: Int = Mutations.count) {
    self.fixtures = fixtures.map { Array($0.utf8) }
    self.fragments = fragments.map { Array($0.utf8) }
    random = SplitMix64(seed: seed)
    remaining = count
  }

  /// The next broken input.
  public mutating func next() -> [UInt8]? {
    guard remaining > 0, var bytes = fixtures.randomElement(using: &random) else { return nil }
    remaining -= 1
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      mutate(&bytes)
    }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = Swift.min(bytes.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: fragments.randomElement(using: &random) ?? [], at: place)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5:
      if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    default:
      let other = fixtures.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(place..., with: other[start...])
    }
  }
}
