import Diagnostics

/// A key of a table with its value.
public struct TOMLEntry: Sendable {
  private let storage: Storage
  private let id: NodeID

  init(_ storage: Storage, _ id: NodeID) {
    self.storage = storage
    self.id = id
  }

  /// The key's name, without quotes and with escapes replaced; of a dotted key the part that belongs to this table.
  public var key: String {
    storage.withName(of: storage.node(id).key, decodedUTF8)
  }

  /// Where the key is written, with its quotes.
  public var keyRange: ByteRange { storage.arena.range(of: storage.node(id).key) }

  /// The value.
  public var value: TOMLValue { TOMLValue(storage, id) }

  /// Whether the key's name is `name`, without making a `String` of it.
  public func hasKey(_ name: StaticString) -> Bool {
    guard name.hasPointerRepresentation else { return key == "\(name)" }
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return storage.withName(of: storage.node(id).key) { $0.elementsEqual(name) }
  }

  /// Gives `body` the UTF-8 bytes of the key's name, without making a `String`.
  public func withKeyUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withName(of: storage.node(id).key, body)
  }
}
