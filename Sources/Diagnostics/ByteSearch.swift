import Foundation

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first `byte` within `range`, else nil; by the system's search, which looks at many at a time.
  package func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty else { return nil }
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
