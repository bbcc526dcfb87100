import TestSupport
import Testing

@testable import OfficeOpenXML

@Suite struct CRC32Tests {
  private func checksum(_ parts: [UInt8]...) -> UInt32 {
    var checksum = CRC32()
    for part in parts { checksum.update(part) }
    return checksum.value
  }

  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func hasThePublishedValues(text: String, value: UInt32) {
    #expect(checksum(Array(text.utf8)) == value)
  }

  @Test func isThatOfOneBitAfterTheOther() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
    for count in 0..<40 {
      #expect(checksum(Array(bytes.prefix(count))) == UInt32(slowChecksum(Array(bytes.prefix(count)))))
      #expect(checksum(Array(bytes.prefix(count)), Array(bytes.dropFirst(count))) == UInt32(slowChecksum(bytes)))
    }
  }
}
