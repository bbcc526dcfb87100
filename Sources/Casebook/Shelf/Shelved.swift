import Diagnostics

/// A value of a record that stands on the shelf and takes eight bytes in memory.
///
/// For what few pages show. What lists of all cases show, and what is computed with, stays in the record.
@propertyWrapper
public struct Shelved<Value: Shelvable>: Sendable {
  fileprivate var place: ShelfPlace

  /// Puts a value on the shelf.
  public init(wrappedValue: Value) {
    place = wrappedValue.put(on: .shared)
  }

  /// The value, read back each time that it is asked for.
  public var wrappedValue: Value {
    get { Value(from: .shared, at: place) }
    set { place = newValue.put(on: .shared) }
  }

  /// The value where it stands, for what can do without taking it from there.
  public var projectedValue: Shelved<Value> { self }
}

extension ContentDigest {
  /// Takes in a text and its length.
  mutating func add(_ text: Shelved<String>) {
    Shelf.shared.withBytes(at: text.place) { add($0) }
  }

  /// Takes in a text that may be absent.
  mutating func add(_ text: Shelved<String?>) {
    add(text.place.isNone ? 0 : 1)
    if !text.place.isNone { Shelf.shared.withBytes(at: text.place) { add($0) } }
  }
}

/// What can stand on the shelf.
public protocol Shelvable: Sendable {
  /// Puts it there.
  func put(on shelf: Shelf) -> ShelfPlace
  /// Reads it back.
  init(from shelf: Shelf, at place: ShelfPlace)
}

extension String: Shelvable {
  /// Puts the text on a shelf.
  public func put(on shelf: Shelf) -> ShelfPlace {
    var text = self
    return text.withUTF8 { shelf.put($0) }
  }

  /// Reads a text back.
  public init(from shelf: Shelf, at place: ShelfPlace) {
    self = shelf.withBytes(at: place) { decodedUTF8($0) }
  }
}

extension [UInt8]: Shelvable {
  /// Puts the bytes on a shelf.
  public func put(on shelf: Shelf) -> ShelfPlace {
    withUnsafeBufferPointer { shelf.put($0) }
  }

  /// Reads bytes back.
  public init(from shelf: Shelf, at place: ShelfPlace) {
    self = shelf.withBytes(at: place) { [UInt8]($0) }
  }
}

extension Optional: Shelvable where Wrapped: Shelvable {
  /// Puts the value on a shelf, where there is one.
  public func put(on shelf: Shelf) -> ShelfPlace {
    map { $0.put(on: shelf) } ?? .none
  }

  /// Reads a value back that may be absent.
  public init(from shelf: Shelf, at place: ShelfPlace) {
    self = place.isNone ? nil : Wrapped(from: shelf, at: place)
  }
}

extension Evidence: Shelvable {
  /// Puts what is pointed at on a shelf, after a letter that tells of which kind it is.
  public func put(on shelf: Shelf) -> ShelfPlace {
    switch self {
    case .address(let text): ("a" + text).put(on: shelf)
    case .attachment(let text): ("t" + text).put(on: shelf)
    }
  }

  /// Reads back what is pointed at.
  public init(from shelf: Shelf, at place: ShelfPlace) {
    let text = String(from: shelf, at: place)
    let rest = String(text.dropFirst())
    self = text.first == "a" ? .address(rest) : .attachment(rest)
  }
}

extension SourceLocation: Shelvable {
  /// Puts a place in a file on a shelf: the two offsets, then the path.
  public func put(on shelf: Shelf) -> ShelfPlace {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(9 + path.utf8.count)
    bytes.append(range == nil ? 0 : 1)
    for offset in [range?.lowerBound ?? 0, range?.upperBound ?? 0] {
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: offset >> UInt32(shift))) }
    }
    bytes += path.utf8
    return bytes.withUnsafeBufferPointer { shelf.put($0) }
  }

  /// Reads a place in a file back.
  public init(from shelf: Shelf, at place: ShelfPlace) {
    self = shelf.withBytes(at: place) { bytes in
      func offset(_ start: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
      }
      guard bytes.count >= 9 else { return SourceLocation(path: "") }
      return SourceLocation(
        path: String(decoding: bytes[9...], as: UTF8.self),
        range: bytes[0] == 0 ? nil : ByteRange(offset(1), offset(5)))
    }
  }
}
