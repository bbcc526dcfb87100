import TestSupport
import Testing

@Suite struct MutationsTests {
  private func mutations(seed: UInt64, count: Int = 300) -> [[UInt8]] {
    Array(Mutations(of: ["ma;ten\nKY1;x\n", "a"], fragments: ["\""], seed: seed, count: count))
  }

  @Test func areTheSameForTheSameSeed() {
    #expect(mutations(seed: 1) == mutations(seed: 1))
    #expect(mutations(seed: 1) != mutations(seed: 2))
  }

  @Test func areAsManyAsAskedAndMostlyDifferent() {
    let made = mutations(seed: 3)
    #expect(made.count == 300)
    #expect(Set(made).count > 150)
    #expect(made.contains { String(validating: $0, as: UTF8.self) == nil })
    #expect(made.contains { $0.contains(UInt8(ascii: "\"")) })
  }

  @Test func areNoneWithoutFixtures() {
    #expect(Array(Mutations(of: [], fragments: [], seed: 1, count: 5)).isEmpty)
  }
}
