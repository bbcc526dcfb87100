/// The first run of bytes that is not UTF-8, or an empty range at the end where all of it is.
///
/// A run is what a decoder shows as one U+FFFD: the longest beginning of a sequence that comes to nothing, else a byte.
public func firstIllFormedRun(in bytes: ArraySlice<UInt8>) -> Range<Int> {
  let start = bytes.startIndex + bytes.withUnsafeBytes { plainPrefixLength($0) }
  let rest = bytes[start...]
  do {
    _ = try UTF8Span(validating: rest.span)
    return bytes.endIndex..<bytes.endIndex
  } catch {
    let run = error.byteOffsets
    return start + run.lowerBound..<start + Swift.max(run.upperBound, run.lowerBound + 1)
  }
}

/// Whether a byte continues a UTF-8 sequence.
func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}

/// How many bytes at the beginning are surely UTF-8 and end with a whole sequence.
///
/// Looks at eight bytes at a time and leaves off before the last few, and before any that need a closer look: leads
/// of four bytes, and those after which not every continuation is allowed. So it passes over Vietnamese text
/// several times as fast as a decoder.
private func plainPrefixLength(_ bytes: UnsafeRawBufferPointer) -> Int {
  let topBits: UInt64 = 0x8080_8080_8080_8080
  var offset = 0
  // The top bit of each byte of the next word that has to continue a sequence.
  var pending: UInt64 = 0
  while offset <= bytes.count - 8 {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    if word & topBits == 0, pending == 0 {
      offset += 8
      continue
    }
    // In the top bit of each byte, one by one, its other bits; what else the shifts bring along is masked out below.
    let (bit6, bit5, bit4, bit3, bit2, bit1, bit0) = (
      word << 1, word << 2, word << 3, word << 4, word << 5, word << 6, word << 7
    )
    let lead = word & bit6 & topBits
    let longLead = lead & bit5
    let continuation = word & ~bit6 & topBits
    let expected = lead << 8 | longLead << 16 | pending
    let overlong = lead & ~(bit5 | bit4 | bit3 | bit2 | bit1)
    let limited = longLead & ~(bit4 | bit1) & (~(bit3 | bit2 | bit0) | (bit3 & bit2 & bit0))
    guard (continuation ^ expected) | (longLead & bit4) | overlong | limited == 0 else { break }
    pending = lead >> 56 | longLead >> 48
    offset += 8
  }
  guard pending != 0 else { return offset }
  repeat { offset -= 1 } while isContinuation(bytes[offset])
  return offset
}
