/// The lengths in bytes of the extended grapheme clusters of some text, one after another.
///
/// Bytes that are not UTF-8 do not stop it: each ill-formed run counts as one cluster, as it is shown by one U+FFFD.
struct ClusterLengths: Sequence, IteratorProtocol {
  /// A stretch of well-formed text whose clusters are being handed out.
  private var text: Substring = ""
  /// The length of the ill-formed run that follows `text`; 0 at the end.
  private var illFormedLength = 0
  /// What has not been looked at yet.
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> Int? {
    if let cluster = text.popFirst() { return cluster.utf8.count }
    if illFormedLength > 0 {
      defer { illFormedLength = 0 }
      return illFormedLength
    }
    guard !rest.isEmpty else { return nil }
    let illFormed = firstIllFormedRun(in: rest)
    text = Substring(String(decoding: rest[..<illFormed.lowerBound], as: UTF8.self))
    illFormedLength = illFormed.count
    rest = rest[illFormed.upperBound...]
    return next()
  }
}

/// The first run of bytes that is not UTF-8, or an empty range at the end where all of it is.
func firstIllFormedRun(in bytes: ArraySlice<UInt8>) -> Range<Int> {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.endIndex..<bytes.endIndex
  } catch {
    let start = bytes.startIndex + error.byteOffsets.lowerBound
    return start..<(bytes.startIndex + Swift.max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1))
  }
}
