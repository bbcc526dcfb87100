/// Bytes that are written bit by bit, the lowest bit of a byte first (RFC 1951, section 3.1.1).
struct BitWriter {
  /// The bytes that are full.
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Appends the lowest bits of a number, at most 32; the bits above them are zero.
  @inline(__always)
  mutating func append(_ bits: UInt32, count: Int) {
    pending |= UInt64(bits) &<< pendingCount
    pendingCount &+= UInt64(truncatingIfNeeded: count)
    guard pendingCount >= 32 else { return }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: pending).littleEndian) { bytes.append(contentsOf: $0) }
    pending &>>= 32
    pendingCount &-= 32
  }

  /// Takes away the bytes that are full.
  mutating func drained() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// All bytes, the last one filled with zeros.
  mutating func finished() -> [UInt8] {
    while pendingCount > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount = pendingCount > 8 ? pendingCount - 8 : 0
    }
    return bytes
  }
}
