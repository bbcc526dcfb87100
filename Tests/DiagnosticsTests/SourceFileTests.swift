import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ([], 0), ([0xEF, 0xBB], 0), ([0xEF, 0xBB, 0xBF], 3), ([0x61, 0xEF, 0xBB, 0xBF], 0),
      ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], 3),
    ] as [([UInt8], Int)])
  func findsTheByteOrderMark(bytes: [UInt8], length: Int) {
    #expect(SourceFile(path: "a", bytes: bytes).byteOrderMarkLength == length)
  }
}
