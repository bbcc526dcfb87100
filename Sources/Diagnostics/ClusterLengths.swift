/// The lengths in bytes of the extended grapheme clusters of some text, one after another.
///
/// Bytes that are not UTF-8 do not stop it: each ill-formed run counts as one cluster, as it is shown by one U+FFFD.
/// A cluster longer than `windowLength` is cut, so that a file made of combining marks costs no more than another.
struct ClusterLengths: Sequence, IteratorProtocol {
  /// How many bytes are decoded at once.
  static let windowLength = 4096

  /// The lengths that have been found, and how many of them have been handed out.
  private var lengths: [Int] = []
  private var handedOut = 0
  /// What has not been decoded yet.
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> Int? {
    if handedOut == lengths.count { decodeWindow() }
    guard handedOut < lengths.count else { return nil }
    handedOut += 1
    return lengths[handedOut - 1]
  }

  /// Finds the lengths in the next window; none at the end.
  private mutating func decodeWindow() {
    handedOut = 0
    lengths.removeAll(keepingCapacity: true)
    let window = rest[..<windowEnd]
    let illFormed = firstIllFormedRun(in: window)
    for cluster in String(decoding: window[..<illFormed.lowerBound], as: UTF8.self) {
      lengths.append(cluster.utf8.count)
    }
    if !illFormed.isEmpty {
      lengths.append(illFormed.count)
      rest = rest[illFormed.upperBound...]
    } else if window.endIndex < rest.endIndex, lengths.count > 1, let last = lengths.popLast() {
      // The last cluster may go on behind the window: it is decoded with what follows it.
      rest = rest[(window.endIndex - last)...]
    } else {
      rest = rest[window.endIndex...]
    }
  }

  /// The end of the next window, not amid a sequence of UTF-8.
  private var windowEnd: Int {
    let end = rest.startIndex + Self.windowLength
    guard end < rest.endIndex else { return rest.endIndex }
    return (end - 3...end).last { !isContinuation(rest[$0]) } ?? end
  }
}
