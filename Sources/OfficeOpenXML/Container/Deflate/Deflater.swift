/// Compresses bytes as RFC 1951 has it (DEFLATE): quickly rather than as far as can be.
///
/// What comes again within 32 KiB is written as a reference to what came before, found by the hash of its first four
/// bytes, the last place of each hash alone being remembered. The same parts give the same bytes.
struct Deflater {
  private var block = DeflateBlock()
  private var output = BitWriter()
  /// By hash, the last place in the part with such four bytes, plus 1.
  private var places = [UInt32](repeating: 0, count: 1 << hashBits)

  private static let hashBits = 15
  private static let farthest = 1 << 15
  private static let longest = 258

  /// Adds a part; references do not go beyond its beginning.
  mutating func add(_ part: [UInt8]) {
    for index in places.indices { places[index] = 0 }
    var index = 0
    while index < part.count {
      index = part.withUnsafeBytes { scan($0, from: index) }
      if block.count == DeflateBlock.capacity { block.write(isLast: false, to: &output) }
    }
  }

  /// Takes away what is compressed so far of what was added.
  mutating func drained() -> [UInt8] {
    output.drained()
  }

  /// All that was added and not taken away, compressed.
  mutating func finished() -> [UInt8] {
    block.write(isLast: true, to: &output)
    return output.finished()
  }

  /// Fills the block with what stands from a place on; returns where the next one begins.
  private mutating func scan(_ part: UnsafeRawBufferPointer, from start: Int) -> Int {
    Deflater.scan(
      part, from: start, &block.tokens, &block.count, &block.literalFrequencies, &block.distanceFrequencies, &places)
  }

  private static func scan(
    _ part: UnsafeRawBufferPointer, from start: Int, _ tokens: inout [UInt32], _ count: inout Int,
    _ literalFrequencies: inout [UInt32], _ distanceFrequencies: inout [UInt32], _ places: inout [UInt32]
  ) -> Int {
    let (lengths, distances) = (DeflateAlphabet.lengths, DeflateAlphabet.distances)
    var tokens = tokens.mutableSpan
    var literalFrequencies = literalFrequencies.mutableSpan
    var distanceFrequencies = distanceFrequencies.mutableSpan
    return places.withUnsafeMutableBufferPointer { places in
      var index = start
      while index < part.count, count < DeflateBlock.capacity {
        guard let (length, distance) = match(at: index, of: part, places) else {
          let byte = part[index]
          tokens[count] = UInt32(byte)
          literalFrequencies[Int(byte)] &+= 1
          count += 1
          index += 1
          continue
        }
        tokens[count] = 1 << 31 | UInt32(length - 3) << 16 | UInt32(distance - 1)
        literalFrequencies[Int(lengths[length - 3].code)] &+= 1
        distanceFrequencies[Int(distances[DeflateBlock.place(ofDistance: distance - 1)].code)] &+= 1
        count += 1
        // What lies within is remembered here and there: all of it would take longer than it is worth.
        let end = index + length
        for inner in stride(from: index + 1, to: min(end, part.count - 3), by: 3) {
          places[hash(at: inner, of: part)] = UInt32(inner + 1)
        }
        index = end
      }
      return index
    }
  }

  @inline(__always)
  private static func hash(at index: Int, of part: UnsafeRawBufferPointer) -> Int {
    let word = UInt32(littleEndian: part.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    return Int((word &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }

  /// The bytes that came before and stand here again: how many and how far back; remembers this place.
  @inline(__always)
  private static func match(
    at index: Int, of part: UnsafeRawBufferPointer, _ places: UnsafeMutableBufferPointer<UInt32>
  ) -> (length: Int, distance: Int)? {
    guard index + 4 <= part.count else { return nil }
    let hash = hash(at: index, of: part)
    let candidate = Int(places[hash]) - 1
    places[hash] = UInt32(index + 1)
    guard candidate >= 0, index - candidate <= farthest,
      part.loadUnaligned(fromByteOffset: index, as: UInt32.self)
        == part.loadUnaligned(fromByteOffset: candidate, as: UInt32.self)
    else { return nil }
    let most = min(longest, part.count - index)
    var length = 4
    while length + 8 <= most {
      let difference =
        UInt64(littleEndian: part.loadUnaligned(fromByteOffset: index + length, as: UInt64.self))
        ^ UInt64(littleEndian: part.loadUnaligned(fromByteOffset: candidate + length, as: UInt64.self))
      guard difference == 0 else { return (length + difference.trailingZeroBitCount / 8, index - candidate) }
      length += 8
    }
    while length < most, part[index + length] == part[candidate + length] { length += 1 }
    return (length, index - candidate)
  }
}
