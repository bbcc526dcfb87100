/// A list of places, nearly always of one to three, in eight bytes.
///
/// Every task has such lists; an array takes six times as much, and its own piece of memory.
@propertyWrapper
public struct FewPlaces: Sendable {
  /// The highest bit set: how many in two bits below it, and each in twenty. Else where a longer list stands on the shelf.
  private var bits: UInt64

  private static let mark: UInt64 = 1 << 63
  private static let width: UInt64 = 20

  /// Packs a list.
  public init(wrappedValue: [Int]) {
    guard wrappedValue.count <= 3,
      wrappedValue.allSatisfy({ 0..<1 << FewPlaces.width ~= UInt64(bitPattern: Int64($0)) })
    else {
      bits = wrappedValue.map(String.init).joined(separator: " ").put(on: .shared).bits
      return
    }
    bits = FewPlaces.mark | UInt64(wrappedValue.count) << 61
    for (number, place) in wrappedValue.enumerated() { bits |= UInt64(place) << (UInt64(number) * FewPlaces.width) }
  }

  /// The list.
  public var wrappedValue: [Int] {
    get {
      guard bits & FewPlaces.mark != 0 else {
        let text = String(from: .shared, at: ShelfPlace(bits: bits))
        return text.split(separator: " ").compactMap { Int($0) }
      }
      return (0..<(bits >> 61 & 3)).map { Int(bits >> ($0 * FewPlaces.width) & (1 << FewPlaces.width - 1)) }
    }
    set { self = FewPlaces(wrappedValue: newValue) }
  }
}
