import Testing

@testable import Diagnostics

@Suite struct ByteRangeTests {
  @Test func keepsOffsets() {
    let range = ByteRange(3..<8)
    #expect(range.offsets == 3..<8)
    #expect(range.count == 5)
    #expect(!range.isEmpty)
    #expect(ByteRange(4, 4).isEmpty)
  }

  @Test(arguments: [
    (-5, 3, 0, 3), (-5, -2, 0, 0), (8, 3, 8, 8), (Int.min, Int.max, 0, 4_294_967_295),
    (Int.max, Int.max, 4_294_967_295, 4_294_967_295), (Int.max, 0, 4_294_967_295, 4_294_967_295),
  ])
  func clamps(lower: Int, upper: Int, first: Int, last: Int) {
    let range = ByteRange(lower, upper)
    #expect(range.offsets == first..<last)
    #expect(range.count == last - first)
  }

  @Test func isHalfOfARangeOfInts() {
    #expect(MemoryLayout<ByteRange>.size == 8)
  }
}
