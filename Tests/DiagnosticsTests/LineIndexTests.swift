import TestSupport
import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
  @Test(
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
      ("\r\r\n\n", ["", "", "", ""]), ("\u{FEFF}a\nb", ["a", "b"]), ("\u{FEFF}", [""]), ("a\r", ["a", ""]),
      ("\n\r", ["", "", ""]),
    ] as [(String, [String])])
  func cutsLines(text: String, expected: [String]) {
    let file = SourceFile(path: "a", text: text)
    let index = LineIndex(file)
    #expect(index.lineCount == expected.count)
    let lines = (1...index.lineCount).map { String(decoding: file.bytes[index.range(ofLine: $0)], as: UTF8.self) }
    #expect(lines == expected)
  }

  @Test(
    arguments: [
      ("1️⃣a\r2️⃣\n3️⃣b", [1: (1, 1), 2: (1, 2), 3: (2, 1)]),
      ("a\n\t1️⃣b", [1: (2, 2)]),
      ("e\u{302}\u{323}1️⃣x🇻🇳2️⃣y", [1: (1, 2), 2: (1, 4)]),
      ("a\rb1️⃣\r\r2️⃣", [1: (2, 2), 2: (4, 1)]),
      ("\u{FEFF}1️⃣a2️⃣", [1: (1, 1), 2: (1, 2)]),
    ] as [(String, [Int: (Int, Int)])])
  func countsLinesAndColumns(marked: String, expected: [Int: (Int, Int)]) {
    let fixture = MarkedText(marked)
    var index = LineIndex(SourceFile(path: "a", text: fixture.text))
    for (mark, place) in expected {
      #expect(index.position(at: fixture[mark]) == SourcePosition(line: place.0, column: place.1), "mark \(mark)")
    }
  }

  @Test func namesTheClusterThatAnOffsetIsIn() {
    var index = LineIndex(SourceFile(path: "a", text: "aế🇻🇳"))
    #expect((0...12).map { index.position(at: $0).column } == [1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4])
  }

  @Test func countsIllFormedRunsAsOneColumn() {
    var index = LineIndex(SourceFile(path: "a", bytes: [0x61, 0xE1, 0xBA, 0x62, 0xFF, 0xFF, 0x63]))
    #expect((0...7).map { index.position(at: $0).column } == [1, 2, 2, 3, 4, 5, 6, 7])
  }

  @Test(arguments: [Int.min, -1, 0, 3, 99, Int.max])
  func putsOffsetsOutsideAtAnEnd(offset: Int) {
    var index = LineIndex(SourceFile(path: "a", text: "ab\n"))
    let expected = offset < 1 ? SourcePosition(line: 1, column: 1) : SourcePosition(line: 2, column: 1)
    #expect(index.position(at: offset) == expected)
  }

  @Test func takesTheNearestLineForOneThatIsNotThere() {
    let index = LineIndex(SourceFile(path: "a", text: "ab\nc"))
    #expect(index.range(ofLine: Int.min) == 0..<2)
    #expect(index.range(ofLine: Int.max) == 3..<4)
  }
}
