/// The first run of bytes that is not UTF-8, or an empty range at the end where all of it is.
///
/// A run is what a decoder shows as one U+FFFD: the longest beginning of a sequence that comes to nothing, else a byte.
public func firstIllFormedRun(in bytes: ArraySlice<UInt8>) -> Range<Int> {
  if bytes.withUnsafeBytes(isPlainUTF8) { return bytes.endIndex..<bytes.endIndex }
  do {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.endIndex..<bytes.endIndex
  } catch {
    let start = bytes.startIndex + error.byteOffsets.lowerBound
    return start..<bytes.startIndex + max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
  }
}

/// Whether a byte continues a UTF-8 sequence.
func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
