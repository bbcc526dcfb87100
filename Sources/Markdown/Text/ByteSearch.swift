import Diagnostics

extension UnsafeBufferPointer<UInt8> {
  /// Whether `pattern` stands at `offset`, before `end`.
  func hasPrefix(_ pattern: StaticString, at offset: Int, end: Int) -> Bool {
    let count = pattern.utf8CodeUnitCount
    guard offset >= 0, end - offset >= count else { return false }
    for index in 0..<count where self[offset + index] != pattern.utf8Start[index] { return false }
    return true
  }

  /// Whether the lower-case ASCII `pattern` stands at `offset`, before `end`, in any case.
  func hasCaselessPrefix(_ pattern: StaticString, at offset: Int, end: Int) -> Bool {
    let count = pattern.utf8CodeUnitCount
    guard offset >= 0, end - offset >= count else { return false }
    for index in 0..<count where self[offset + index].asciiLowercased != pattern.utf8Start[index] { return false }
    return true
  }

  /// The offset after the first `pattern` within `range`, else nil.
  func offset(after pattern: StaticString, in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let found = offset(of: pattern.utf8Start[0], in: start..<range.upperBound) {
      if hasPrefix(pattern, at: found, end: range.upperBound) { return found + pattern.utf8CodeUnitCount }
      start = found + 1
    }
    return nil
  }

  /// The bytes of a range; the range is clamped to what there is.
  func slice(_ range: TextRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[Swift.min(range.lower, count)..<Swift.min(range.upper, count)])
  }
}
