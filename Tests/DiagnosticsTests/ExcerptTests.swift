import TestSupport
import Testing

@testable import Diagnostics

@Suite struct ExcerptTests {
  /// The excerpt of a one-line fixture between its marks 1️⃣ and 2️⃣, with carets below what is marked.
  private func excerpt(_ marked: String) -> [String] {
    let fixture = MarkedText(marked)
    return excerpt(Array(fixture.text.utf8), fixture[1]..<fixture[2])
  }

  private func excerpt(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    let excerpt = Excerpt(of: bytes, line: 0..<bytes.count, marking: range, number: 1)
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width),
    ]
  }

  @Test func marksTheRange() {
    #expect(excerpt("khau-yeu = [1️⃣\"KY9\"2️⃣]") == ["khau-yeu = [\"KY9\"]", "            ^^^^^"])
  }

  @Test func marksOneColumnWhereTheRangeIsEmpty() {
    #expect(excerpt("ab1️⃣2️⃣c") == ["abc", "  ^"])
    #expect(excerpt("ab1️⃣2️⃣") == ["ab", "  ^"])
    #expect(excerpt("1️⃣2️⃣") == ["", "^"])
  }

  @Test func countsColumnsAsPeopleDo() {
    #expect(excerpt("\te\u{302}\u{323}1️⃣ộ🇻🇳2️⃣x") == [" e\u{302}\u{323}ộ🇻🇳x", "  ^^"])
  }

  @Test func showsWhatIsInvisible() {
    #expect(excerpt("\u{0}1️⃣\u{1B}[0m2️⃣\u{202E}") == ["␀␛[0m\u{FFFD}", " ^^^^"])
    #expect(excerpt("\u{323}a1️⃣b2️⃣") == ["\u{25CC}\u{323}ab", "  ^"])
  }

  @Test func showsIllFormedRunsAsOneColumn() {
    #expect(excerpt([0x61, 0xE1, 0xBA, 0x62, 0xFF, 0x63], 3..<5) == ["a\u{FFFD}b\u{FFFD}c", "  ^^"])
  }

  @Test func takesAClusterThatIsMarkedInPart() {
    #expect(excerpt(Array("aếb".utf8), 2..<3) == ["aếb", " ^"])
  }

  @Test func keepsWithinTheLine() {
    let bytes = Array("ab\ncd\nef".utf8)
    let excerpt = Excerpt(of: bytes, line: 3..<5, marking: 4..<8, number: 2)
    #expect(excerpt.text == "cd")
    #expect(excerpt.indent == 1)
    #expect(excerpt.width == 1)
    #expect(Excerpt(of: bytes, line: 3..<5, marking: 99..<100, number: 2).indent == 2)
  }

  @Test func cutsLongLinesToTheirMiddle() {
    let side = String(repeating: "x", count: 300)
    let shown = excerpt("\(side)1️⃣here2️⃣\(side)")
    let near = String(repeating: "x", count: 72)
    #expect(shown[0] == "…\(near)here\(near.dropLast(4))…")
    #expect(shown[1] == String(repeating: " ", count: 73) + "^^^^")
  }

  @Test(arguments: 0..<6)
  func cutsNoCharacterInTwo(shift: Int) {
    let side = String(repeating: "e\u{302}\u{323}", count: 100)
    let shown = excerpt("\(side)\(String(repeating: "x", count: shift))1️⃣here2️⃣\(side)")
    #expect(shown[0].dropFirst().first == "e\u{302}\u{323}")
    #expect(!shown[0].contains("\u{FFFD}"))
    let place = shown[0].prefix(shown[1].count - 4)
    #expect(shown[0].dropFirst(place.count).hasPrefix("here"))
  }

  @Test func cutsLinesOfContinuationsAlone() {
    let shown = excerpt([UInt8](repeating: 0x80, count: 5000), 2500..<2501)
    #expect(shown[0].count < 200)
  }

  @Test func marksNoMoreThanIsShown() {
    let shown = excerpt("1️⃣\(String(repeating: "x", count: 5000))2️⃣")
    #expect(shown[0] == String(repeating: "x", count: 144) + "…")
    #expect(shown[1].count == 144)
  }
}
