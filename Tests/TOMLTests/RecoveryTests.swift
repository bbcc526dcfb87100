import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct RecoveryTests {
  @Test("One run tells of every mistake, each at its place")
  func several() {
    let marked = MarkedText(
      """
      1️⃣tên = "A"
      so = 2️⃣30/9/2026
      [bao-cao]
      han = 3️⃣71,4
      4️⃣han 5
      l = [
        5️⃣KY1,
        "KY2" 6️⃣"KY3",
      ]
      x = 7️⃣"chưa đóng
      dat = true
      [8️⃣bao-cao]
      """)
    let document = read(marked.text)
    #expect(
      document.codes == [
        "toml.non-ascii-key", "toml.foreign-date", "toml.decimal-comma", "toml.missing-equals", "toml.unquoted-text",
        "toml.missing-comma", "toml.unclosed-string", "toml.duplicate-table",
      ])
    #expect(
      document.diagnostics.map { $0.location.range.map { Int($0.lowerBound) } } == (1...8).map { marked[$0] })
    #expect(document.summary == "{bao-cao={han=71, l=[\"KY1\", \"KY2\", \"KY3\"], dat=true}}")
  }

  @Test("Statements under a header that cannot be read are checked, but belong to no table")
  func orphans() {
    let document = read("a = 1\n[x\na = 2\na = 3\n[b]\nc = 1")
    #expect(document.codes == ["toml.unclosed-header", "toml.duplicate-key"])
    #expect(document.summary == "{a=1, b={c=1}}")
  }

  @Test("After an array without its end, reading goes on at the next header or key", arguments: ["[b]", "b.c = 1"])
  func unclosedArray(next: String) {
    let document = read("a = [\n  1,\n  [2, 3],\n  [true],\n\(next)\n")
    #expect(document.codes == ["toml.unclosed-array"])
    #expect(document.root["b"] != nil)
  }

  @Test("What cannot be read on inside an array is skipped up to the next header or key")
  func lostInArray() {
    let document = read("a = [\n  { b = 1, = 2 },\n  { b = 3 },\n]\nc = 1")
    #expect(document.codes == ["toml.missing-key"])
    #expect(document.summary == "{c=1}")
  }

  @Test("A text in three quotes that is never closed ends the reading")
  func unclosedMultilineString() {
    let document = read("a = 1\nb = \"\"\"\nc = d\n= 1\n")
    #expect(document.codes == ["toml.unclosed-multiline-string"])
    #expect(document.text(document.diagnostics.first?.location.range) == "\"\"\"")
    #expect(document.summary == "{a=1}")
  }
}
