import TestSupport
import Testing

@testable import Diagnostics

/// Columns of many places on long lines: the same in every order, and found without walking from the beginning each time.
@Suite struct LineIndexOrderTests {
  private static let line = String(repeating: "khâu yếu\t e\u{302}\u{323}🇻🇳 ", count: 800)
  private static let file = SourceFile(path: "a", text: line + "\n" + line)

  enum Order: CaseIterable {
    case ascending, descending, shuffled, alternating

    func callAsFunction(_ offsets: [Int]) -> [Int] {
      var random = SplitMix64(seed: 1)
      return switch self {
      case .ascending: offsets
      case .descending: offsets.reversed()
      case .shuffled: offsets.shuffled(using: &random)
      case .alternating: zip(offsets, offsets.reversed()).flatMap { [$0, $1] }
      }
    }
  }

  @Test(arguments: Order.allCases)
  func doesNotDependOnTheOrder(order: Order) {
    let offsets = Array(stride(from: 0, through: Self.file.bytes.count, by: 997))
    var index = LineIndex(Self.file)
    for offset in order(offsets) {
      var fresh = LineIndex(Self.file)
      #expect(index.position(at: offset) == fresh.position(at: offset), "offset \(offset)")
    }
  }

  @Test(arguments: Order.allCases)
  func walksOverALineOnce(order: Order) {
    let offsets = Array(stride(from: 0, through: Self.file.bytes.count, by: 499))
    var index = LineIndex(Self.file)
    for offset in order(offsets) { _ = index.position(at: offset) }
    // Once over everything, and at most a stride of 4,096 bytes and a cluster for each place.
    let asked = order(offsets).count
    #expect(index.walkedClusterCount < Self.file.bytes.count + asked * 4200)

    let settled = index.walkedClusterCount
    _ = index.position(at: Self.file.bytes.count)
    #expect(index.walkedClusterCount - settled < 4200)
  }
}
