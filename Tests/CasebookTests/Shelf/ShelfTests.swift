import Diagnostics
import Synchronization
import Testing

@testable import Casebook

/// A file in memory that may have no room, or lose what it was given.
private final class MemoryFile: ShelfFile {
  private let bytes = Mutex<[UInt8]>([])
  private let room: Int
  private let isBroken: Bool

  init(room: Int = .max, isBroken: Bool = false) {
    self.room = room
    self.isBroken = isBroken
  }

  struct Refused: Error {}

  var count: Int { bytes.withLock { $0.count } }

  func write(_ new: [UInt8], at offset: Int) throws {
    try bytes.withLock { bytes in
      guard offset == bytes.count, offset + new.count <= room else { throw Refused() }
      bytes += new
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
    guard !isBroken else { throw Refused() }
    return bytes.withLock { bytes in
      let piece = bytes[min(offset, bytes.count)..<min(offset + buffer.count, bytes.count)]
      buffer.copyBytes(from: piece)
      return piece.count
    }
  }
}

@Suite("Texts kept in a file")
struct ShelfTests {
  /// Texts of all lengths, some of them longer than what is written or read at once.
  private static let texts: [String] =
    (0..<4000).map { number in
      let text = "\(number): quyết định"
      return switch number % 1000 {
      case 1: ""
      case 2: String(repeating: text, count: 2000)
      default: text
      }
    } + [String(repeating: "dài ", count: 5 << 20)]

  private func texts(at places: [ShelfPlace], on shelf: Shelf) -> [String] {
    places.map { String(from: shelf, at: $0) }
  }

  @Test(
    "Texts come back as they were put, with a file, without, and with one that is full",
    arguments: [nil, .max, 300_000])
  func roundTrip(room: Int?) {
    let shelf = Shelf()
    let file = room.map { MemoryFile(room: $0) }
    if let file { shelf.use(file) }
    let places = Self.texts.map { $0.put(on: shelf) }
    #expect(texts(at: places, on: shelf) == Self.texts)
    #expect(texts(at: places.reversed(), on: shelf) == Self.texts.reversed())
    #expect(shelf.failure == nil)
    #expect((file?.count ?? 0 > 0) == (file != nil))
    // What is put later stands behind it, whatever became of the file.
    let place = "sau cùng".put(on: shelf)
    #expect(String(from: shelf, at: place) == "sau cùng")
    #expect(texts(at: Array(places.prefix(3)), on: shelf) == Array(Self.texts.prefix(3)))
  }

  @Test("Workers that put and read at the same time get their own texts back")
  func concurrent() async {
    let shelf = Shelf()
    shelf.use(MemoryFile())
    let wrong = await concurrentMap(64, jobs: 8) { worker -> Int in
      let texts = (0..<400).map { "\(worker)/\($0) " + String(repeating: "x", count: $0) }
      let places = texts.map { $0.put(on: shelf) }
      return zip(places, texts).count { String(from: shelf, at: $0) != $1 }
    }
    #expect(wrong.allSatisfy { $0 == 0 })
    #expect(shelf.failure == nil)
  }

  @Test("A text that cannot be read back is remembered")
  func broken() {
    let shelf = Shelf()
    shelf.use(MemoryFile(isBroken: true))
    let places = Self.texts.map { $0.put(on: shelf) }
    #expect(String(from: shelf, at: places[0]).isEmpty)
    #expect(shelf.failure is MemoryFile.Refused)
  }

  @Test("A file that is given late changes nothing")
  func late() {
    let shelf = Shelf()
    let place = "một".put(on: shelf)
    let file = MemoryFile()
    shelf.use(file)
    let others = Self.texts.map { $0.put(on: shelf) }
    #expect(texts(at: [place] + others, on: shelf) == ["một"] + Self.texts)
    #expect(file.count == 0)
  }

  @Test("What is absent is told from what is empty")
  func absence() {
    let shelf = Shelf()
    let texts: [String?] = [nil, "", "có"]
    #expect(texts.map { String?(from: shelf, at: $0.put(on: shelf)) } == texts)
  }

  @Test(
    "Places in files and what updates point at come back",
    arguments: [
      ("content/ho-so/một.md", nil), ("", ByteRange(0, 0)), ("a", ByteRange(258, 4_294_967_295)),
    ])
  func records(path: String, range: ByteRange?) {
    let shelf = Shelf()
    let location = Diagnostics.SourceLocation(path: path, range: range)
    #expect(Diagnostics.SourceLocation(from: shelf, at: location.put(on: shelf)) == location)
    for evidence in [Evidence.address(path), .attachment(path)] {
      #expect(Evidence(from: shelf, at: evidence.put(on: shelf)) == evidence)
    }
  }

  @Test(
    "Lists of places and codes come back, short or long",
    arguments: [[], [0], [1, 2], [3, 1_048_575, 0], [1_048_576], [-1], [4, 3, 2, 1], Array(0..<300)])
  func lists(list: [Int]) {
    #expect(FewPlaces(wrappedValue: list).wrappedValue == list)
    let codes = list.map { "KY\($0)" }
    let few = FewCodes(wrappedValue: codes)
    #expect(few.wrappedValue == codes)
    #expect(codes.allSatisfy(few.contains))
    #expect(!few.contains("KY") && !few.contains(""))
  }

  @Test("Stretches of a list come back")
  func stretches() {
    let list = Array(0..<100_000)
    let shelved = ShelvedList(list)
    #expect(shelved.count == list.count)
    for range in [0..<0, 0..<1, 17..<217, 99_990..<100_000, 0..<100_000] {
      #expect(shelved[range] == Array(list[range]))
    }
  }
}
