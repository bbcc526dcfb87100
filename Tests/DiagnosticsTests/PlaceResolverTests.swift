import Synchronization
import Testing

@testable import Diagnostics

@Suite struct PlaceResolverTests {
  /// Counts how often each file is asked for.
  private final class Files: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func file(at path: String) -> SourceFile? {
      counts.withLock { $0[path, default: 0] += 1 }
      return path == "gone" ? nil : SourceFile(path: "./" + path, text: "ab\ncd")
    }

    var reads: [String: Int] { counts.withLock { $0 } }
  }

  @Test func readsFilesThatAlternateOnce() {
    let files = Files()
    var resolver = PlaceResolver { files.file(at: $0) }
    for _ in 0..<50 {
      for path in ["a", "b", "gone"] {
        let place = resolver.resolve(SourceLocation(path: path, range: ByteRange(4, 5)))
        #expect(place.start == (path == "gone" ? nil : SourcePosition(line: 2, column: 2)))
      }
    }
    #expect(files.reads == ["a": 1, "b": 1, "gone": 1])
  }

  @Test func keepsOnlySoManyFiles() {
    let files = Files()
    var resolver = PlaceResolver { files.file(at: $0) }
    for number in 0...PlaceResolver.capacity {
      #expect(resolver.resolve(SourceLocation(path: "\(number)", range: ByteRange(0, 1))).excerpt?.text == "ab")
    }
    _ = resolver.resolve(SourceLocation(path: "0", range: ByteRange(0, 1)))
    #expect(files.reads["0"] == 2)
  }

  @Test func opensNoFileToSpeakOfItAsAWhole() {
    let files = Files()
    var resolver = PlaceResolver { files.file(at: $0) }
    #expect(resolver.resolve(SourceLocation(path: "a")).start == nil)
    #expect(files.reads.isEmpty)
  }

  @Test func givesTheEndOfARangeOverLines() {
    var resolver = PlaceResolver { SourceFile(path: $0, text: "ab\ncd") }
    let place = resolver.resolve(SourceLocation(path: "a", range: ByteRange(1, 4)))
    #expect(place.end == SourcePosition(line: 2, column: 2))
    #expect(place.excerpt?.width == 1)
  }

  /// A line of a megabyte with a thousand findings that all reach to its end would take minutes, walked over each time.
  @Test func copesWithManyFindingsOnALongLine() {
    let file = SourceFile(path: "a", bytes: [UInt8](repeating: 0x78, count: 1_000_000))
    let findings = (0..<1000).map { number in
      Diagnostic(
        "a.b", at: SourceLocation(path: "a", range: ByteRange(number * 900, 1_000_000)), Wording(vi: "m", en: "m"))
    }
    let report = DiagnosticReport(findings, language: .en) { _ in file }
    #expect(report.textForEditors().hasSuffix("a:1:899101: error: m [a.b]\n"))
    #expect(report.textForPeople(coloured: false).utf8.count < 1_000_000)
  }
}
