/// The checksum that ZIP files carry: CRC-32 of ISO 3309, polynomial 0xEDB88320, bits reversed.
struct CRC32 {
  /// Table `k` at `k * 256 + b`: what byte `b` adds to the checksum when `k` bytes follow it.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
      tables[byte] = value
    }
    for index in 256..<8 * 256 {
      let shorter = tables[index - 256]
      tables[index] = shorter >> 8 ^ tables[Int(shorter & 0xFF)]
    }
    return tables
  }()

  private var state: UInt32 = 0xFFFF_FFFF

  /// The checksum of all bytes so far.
  var value: UInt32 { ~state }

  /// Adds bytes, eight at a time where there are as many.
  mutating func update(_ bytes: [UInt8]) {
    state = bytes.withUnsafeBytes { bytes in
      CRC32.tables.withUnsafeBufferPointer { tables in
        var state = state
        var index = 0
        while index + 8 <= bytes.count {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ UInt64(state)
          // In two halves, which do not wait for each other.
          let first =
            tables[7 * 256 + Int(word & 0xFF)] ^ tables[6 * 256 + Int(word >> 8 & 0xFF)]
            ^ tables[5 * 256 + Int(word >> 16 & 0xFF)] ^ tables[4 * 256 + Int(word >> 24 & 0xFF)]
          let second =
            tables[3 * 256 + Int(word >> 32 & 0xFF)] ^ tables[2 * 256 + Int(word >> 40 & 0xFF)]
            ^ tables[256 + Int(word >> 48 & 0xFF)] ^ tables[Int(word >> 56)]
          state = first ^ second
          index += 8
        }
        while index < bytes.count {
          state = state >> 8 ^ tables[Int(state & 0xFF ^ UInt32(bytes[index]))]
          index += 1
        }
        return state
      }
    }
  }
}
