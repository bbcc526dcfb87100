/// A small reader of ZIP files, by their directory, that checks what a reader may rely on.
public struct UnpackedArchive {
  /// A file in the archive.
  public struct Entry: Equatable {
    /// Its path in the archive.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]
    /// The general purpose flags.
    public let flags: Int
    /// The time, as DOS writes it.
    public let time: Int
    /// The date, as DOS writes it.
    public let date: Int
    /// How many bytes it has in the archive.
    public let storedSize: Int
  }

  /// What a reader would stumble over.
  public enum Fault: Error {
    case noDirectory, badDirectory, badEntry(String), badChecksum(String)
  }

  /// The entries, in the directory's order.
  public private(set) var entries: [Entry] = []

  /// Reads a file.
  public init(_ file: [UInt8]) throws {
    func number(_ offset: Int, _ length: Int) throws -> Int {
      guard offset >= 0, offset + length <= file.count else { throw Fault.badDirectory }
      return file[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = file.count - 22
    guard end >= 0, try number(end, 4) == 0x0605_4B50 else { throw Fault.noDirectory }
    let count = try number(end + 10, 2)
    var place = try number(end + 16, 4)
    guard try place + number(end + 12, 4) == end, try number(end + 8, 2) == count else { throw Fault.badDirectory }
    var contentEnd = 0
    for _ in 0..<count {
      let nameLength = try number(place + 28, 2)
      guard try number(place, 4) == 0x0201_4B50, place + 46 + nameLength <= end else { throw Fault.badDirectory }
      let name = String(decoding: file[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let (size, local, storedSize) = try (number(place + 24, 4), number(place + 42, 4), number(place + 20, 4))
      let start = local + 30 + nameLength
      // The entry's own header says the same as the directory, and stands right behind the entry before.
      guard local == contentEnd, start + storedSize <= end, try number(local, 4) == 0x0403_4B50,
        file[local + 4..<local + 30].elementsEqual(file[place + 6..<place + 32])
      else { throw Fault.badEntry(name) }
      let stored = Array(file[start..<start + storedSize])
      let bytes: [UInt8]
      switch try number(place + 10, 2) {
      case 0: bytes = stored
      case 8: bytes = try inflated(stored)
      default: throw Fault.badEntry(name)
      }
      guard bytes.count == size else { throw Fault.badEntry(name) }
      guard try slowChecksum(bytes) == number(place + 16, 4) else { throw Fault.badChecksum(name) }
      entries.append(
        Entry(
          name: name, bytes: bytes, flags: try number(place + 8, 2), time: try number(place + 12, 2),
          date: try number(place + 14, 2), storedSize: storedSize))
      contentEnd = start + storedSize
      place += 46 + nameLength
    }
    guard place == end else { throw Fault.badDirectory }
  }

  /// The text of an entry; empty where there is none.
  public func text(_ name: String) -> String {
    String(decoding: entries.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }
}

/// CRC-32 bit by bit.
public func slowChecksum(_ bytes: [UInt8]) -> Int {
  var state: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    state ^= UInt32(byte)
    for _ in 0..<8 { state = state & 1 == 0 ? state >> 1 : state >> 1 ^ 0xEDB8_8320 }
  }
  return Int(~state)
}
