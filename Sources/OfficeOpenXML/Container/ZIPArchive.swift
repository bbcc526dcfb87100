/// Makes a ZIP file (PKWARE's APPNOTE 6.3) whose entries are compressed where that makes them smaller.
///
/// Every entry has the time 1 January 1980, 0:00, the first that the format has, so that the same entries give the
/// same bytes.
public struct ZIPArchive: Sendable {
  /// What is finished, in pieces: large parts are not copied to be joined.
  private var pieces: [KeptBytes] = []
  /// How many bytes they have.
  private var pieceCount = 0
  /// What comes after them.
  private var output: [UInt8] = []
  /// From this size on a part is a piece by itself.
  private static let largePart = 1 << 16
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  private let keep: ByteKeeper

  /// Makes an archive without entries.
  ///
  /// - Parameter keep: Where what is compressed of large parts stays until the file is written.
  public init(keeping keep: @escaping ByteKeeper = { KeptBytes($0) }) {
    self.keep = keep
  }

  /// Appends an entry that consists of these parts, one after the other.
  ///
  /// Its name is a relative path with `/` between the parts. Nothing is appended where it throws.
  public mutating func add(_ name: String, _ parts: [UInt8]...) throws(ZIPError) {
    try add(name, parts.map { KeptBytes($0) })
  }

  /// Appends an entry that consists of these parts, one after the other.
  public mutating func add(_ name: String, _ parts: [KeptBytes]) throws(ZIPError) {
    try check(name)
    let limit = Int(UInt32.max)
    let size = parts.reduce(0) { $0 + $1.count }
    // The entry's header and name come before its bytes, and the directory lies behind all of them.
    let end = pieceCount + output.count + ZIPArchive.fixedLength + name.utf8.count + size
    guard size < limit, end + directory.count + 2 * ZIPArchive.fixedLength + name.utf8.count < limit else {
      throw .tooLarge(name: name)
    }
    guard names.count < Int(UInt16.max) - 1 else { throw .tooManyEntries }
    names.insert(name.lowercased())

    var checksum = CRC32()
    let compressed = compressed(parts, &checksum)
    let storedSize = compressed.reduce(0) { $0 + $1.count }
    let isCompressed = size >= ZIPArchive.leastCompressed && storedSize < size
    let fields = Fields(
      name: name, size: UInt32(size), storedSize: UInt32(isCompressed ? storedSize : size), isCompressed: isCompressed,
      checksum: checksum.value)
    let offset = UInt32(pieceCount + output.count)
    output.append(littleEndian: UInt32(0x0403_4B50))
    fields.append(to: &output)
    output.append(contentsOf: name.utf8)
    for part in isCompressed ? compressed : parts {
      guard part.count >= ZIPArchive.largePart else {
        output.append(contentsOf: part.bytes)
        continue
      }
      pieceCount += output.count + part.count
      pieces += [KeptBytes(output), part]
      output = []
    }

    directory.append(littleEndian: UInt32(0x0201_4B50))
    directory.append(littleEndian: ZIPArchive.version)
    fields.append(to: &directory)
    // No comment, the first disk, no attributes.
    directory.append(contentsOf: [UInt8](repeating: 0, count: 10))
    directory.append(littleEndian: offset)
    directory.append(contentsOf: name.utf8)
  }

  /// Parts compressed, and their checksum.
  private func compressed(_ parts: [KeptBytes], _ checksum: inout CRC32) -> [KeptBytes] {
    var compressed: [KeptBytes] = []
    var deflater = Deflater()
    for part in parts {
      let bytes = part.bytes
      checksum.update(bytes)
      deflater.add(bytes)
      let piece = deflater.drained()
      if !piece.isEmpty { compressed.append(piece.count < ZIPArchive.largePart ? KeptBytes(piece) : keep(piece)) }
    }
    return compressed + [KeptBytes(deflater.finished())]
  }

  /// The whole file.
  public consuming func finished() -> [UInt8] {
    finishedPieces().flatMap(\.bytes)
  }

  /// The whole file in pieces, one after the other.
  public consuming func finishedPieces() -> [KeptBytes] {
    let offset = UInt32(pieceCount + output.count)
    let count = UInt16(names.count)
    output.append(contentsOf: directory)
    output.append(littleEndian: UInt32(0x0605_4B50))
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: count)
    output.append(littleEndian: count)
    output.append(littleEndian: UInt32(directory.count))
    output.append(littleEndian: offset)
    output.append(littleEndian: UInt16(0))
    return pieces + [KeptBytes(output)]
  }

  private func check(_ name: String) throws(ZIPError) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPath =
      parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && name.utf8.count <= 1024
      && !name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") }
    guard isPath else { throw .unfitName(name) }
    guard !names.contains(name.lowercased()) else { throw .doubledName(name) }
  }

  /// More bytes than any header has without its name.
  private static let fixedLength = 46
  /// Entries of fewer bytes are stored as they are: the codes alone would take more.
  private static let leastCompressed = 96
  /// The least version of the format that a reader must know: 2.0.
  private static let version: UInt16 = 20

  /// What an entry's own header and the directory both say.
  private struct Fields {
    let name: String
    let size: UInt32
    /// How many bytes stand in the file.
    let storedSize: UInt32
    let isCompressed: Bool
    let checksum: UInt32

    func append(to output: inout [UInt8]) {
      // Bit 11 says that the name is UTF-8; for ASCII that needs no saying, and old readers do without.
      let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
      output.append(littleEndian: ZIPArchive.version)
      output.append(littleEndian: UInt16(isASCII ? 0 : 1 << 11))
      // Method 8 is DEFLATE. At 0:00 on 1 January 1980.
      output.append(littleEndian: UInt16(isCompressed ? 8 : 0))
      output.append(littleEndian: UInt16(0))
      output.append(littleEndian: UInt16(1 << 5 | 1))
      output.append(littleEndian: checksum)
      output.append(littleEndian: storedSize)
      output.append(littleEndian: size)
      output.append(littleEndian: UInt16(truncatingIfNeeded: name.utf8.count))
      output.append(littleEndian: UInt16(0))
    }
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
