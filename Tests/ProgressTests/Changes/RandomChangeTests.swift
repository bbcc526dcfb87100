import Casebook
import TestSupport
import Testing

@testable import Progress

@Suite("Changes of random cases")
struct RandomChangeTests {
  @Test("Looking only where something can change finds what looking at every day finds", arguments: 0..<12)
  func sameAsDaily(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<8 {
      let loaded = try await RandomCase(using: &random).little.load()
      let first = RandomCase.day(-5...60, using: &random)
      let last = first + Int.random(in: 1...150, using: &random)
      let changes = loaded.file.changes(after: first, upTo: last, rules: loaded.rules)
      #expect(changes.map(loaded.line) == loaded.dailyChanges(after: first, upTo: last))
    }
  }

  @Test("A part of the days has just their changes", arguments: 100..<110)
  func parts(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<8 {
      let loaded = try await RandomCase(using: &random).little.load()
      let (first, last) = (RandomCase.origin - 10, RandomCase.origin + 500)
      let whole = loaded.file.changes(after: first, upTo: last, rules: loaded.rules).map(loaded.line)
      let middle = RandomCase.day(0...250, using: &random)
      let parts = [(first, middle), (middle, last)].flatMap { first, last in
        loaded.file.changes(after: first, upTo: last, rules: loaded.rules).map(loaded.line)
      }
      #expect(whole == parts)
    }
  }

  @Test("The random cases have changes of every kind")
  func everyKind() async throws {
    var random = SplitMix64(seed: 7)
    var kinds: Set<ChangeKind> = []
    for _ in 0..<60 {
      let loaded = try await RandomCase(using: &random).little.load()
      let changes = loaded.file.changes(
        after: RandomCase.origin - 10, upTo: RandomCase.origin + 400, rules: loaded.rules)
      kinds.formUnion(changes.map(\.kind))
    }
    // What is sent in for campaigns is no change of a case.
    #expect(kinds == Set(ChangeKind.allCases).subtracting([.submitted]))
  }
}
