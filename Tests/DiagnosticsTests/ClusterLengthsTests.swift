import Testing

@testable import Diagnostics

@Suite struct ClusterLengthsTests {
  @Test(
    arguments: [
      ("", []), ("aế", [1, 3]), ("e\u{302}\u{323}x", [5, 1]), ("🇻🇳👩‍👩‍👧", [8, 18]), ("\r\n\t", [2, 1]),
    ] as [(String, [Int])])
  func findsClusters(text: String, expected: [Int]) {
    #expect(Array(ClusterLengths(Array(text.utf8)[...])) == expected)
  }

  @Test func takesEachIllFormedRunForOne() {
    let bytes: [UInt8] = [0x61, 0xE1, 0xBA, 0xFF, 0x62, 0x80]
    #expect(Array(ClusterLengths(bytes[...])) == [1, 2, 1, 1, 1])
  }

  /// The end of a window must neither cut a sequence nor a cluster, wherever it falls.
  @Test(arguments: 0..<12)
  func doesNotShowWhereWindowsEnd(shift: Int) {
    let text = String(repeating: "x", count: shift) + String(repeating: "e\u{302}\u{323}🇻🇳ộ", count: 600)
    let expected = text.map { $0.utf8.count }
    #expect(text.utf8.count > 2 * ClusterLengths.windowLength)
    #expect(Array(ClusterLengths(Array(text.utf8)[...])) == expected)
  }

  @Test func cutsClustersWithoutEnd() {
    let text = "a" + String(repeating: "\u{323}", count: 20_000)
    let lengths = Array(ClusterLengths(Array(text.utf8)[...]))
    #expect(lengths.reduce(0, +) == text.utf8.count)
    #expect(lengths.allSatisfy { $0 <= ClusterLengths.windowLength })
  }

  @Test func passesOverContinuationsAlone() {
    let lengths = Array(ClusterLengths([UInt8](repeating: 0x80, count: 9000)[...]))
    #expect(lengths == [Int](repeating: 1, count: 9000))
  }
}
