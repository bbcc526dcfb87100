import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticOrderTests {
  /// Findings in the order in which they have to be told, no two of them equal.
  private static let ascending: [Diagnostic] = {
    func finding(
      _ path: String, _ range: ByteRange?, _ code: String = "a.b", _ severity: Severity = .error,
      _ message: String = "m",
      vi: String = "m", help: String? = nil, notes: [Int] = []
    ) -> Diagnostic {
      Diagnostic(
        code, severity, at: SourceLocation(path: path, range: range), Wording(vi: vi, en: message),
        help: help.map { Wording(vi: $0, en: $0) },
        notes: notes.map {
          Diagnostic.Note(at: SourceLocation(path: path, range: ByteRange($0, $0)), Wording(vi: "n", en: "n"))
        })
    }
    return [
      finding("a", nil), finding("a", ByteRange(0, 0)), finding("a", ByteRange(0, 4)), finding("a", ByteRange(2, 3)),
      finding("a", ByteRange(10, 11)), finding("b", nil), finding("b", nil, "a.c"), finding("b", nil, "a.c", .warning),
      finding("b", nil, "a.c", .warning, "n"), finding("b", nil, "a.c", .warning, "n", vi: "n"),
      finding("b", nil, "a.c", .warning, "n", vi: "n", help: "h"),
      finding("b", nil, "a.c", .warning, "n", vi: "n", notes: [1]),
      finding("b", nil, "a.c", .warning, "n", vi: "n", notes: [2]),
    ]
  }()

  @Test func sortsByPathThenPlaceThenCode() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<20 {
      #expect(Self.ascending.shuffled(using: &random).sorted() == Self.ascending)
    }
  }

  @Test func neverTakesTwoForEqualThatAreNot() {
    for (index, left) in Self.ascending.enumerated() {
      for (other, right) in Self.ascending.enumerated() {
        #expect((left < right) == (index < other), "\(index) \(other)")
        #expect((left == right) == (index == other), "\(index) \(other)")
      }
    }
  }
}
