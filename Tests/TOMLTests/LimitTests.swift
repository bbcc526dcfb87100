import Diagnostics
import TOML
import Testing

/// What would overflow the stack, or take quadratic time and so never end at this size, if it were not guarded against.
@Suite
struct LimitTests {
  private static let many = 100_000
  /// Enough that quadratic time would be minutes.
  private static let some = 20_000

  @Test("Nesting beyond the limit is an error, at the limit it is not")
  func nesting() {
    let limit = TOMLDocument.nestingLimit
    func nested(_ depth: Int) -> String {
      "a = " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    func dotted(_ parts: Int) -> String { String(repeating: "a.", count: parts - 1) + "a" }
    #expect(read(nested(limit - 1)).diagnostics.isEmpty)
    #expect(read(nested(limit)).codes == ["toml.too-deep"])
    #expect(read(dotted(limit) + " = 1").diagnostics.isEmpty)
    #expect(read(dotted(limit + 1) + " = 1").codes == ["toml.too-deep"])
    #expect(read("[" + dotted(limit - 1) + "]\nb = 1").diagnostics.isEmpty)
    #expect(read("[" + dotted(limit) + "]\nb = 1").codes == ["toml.too-deep"])
    #expect(read("[" + dotted(limit - 1) + "]\nb.c = 1").codes == ["toml.too-deep"])
  }

  @Test(
    "Deep nesting neither overflows nor hides what follows",
    arguments: [("a = ", "[", ""), ("a = ", "{a=", ""), ("", "a.", "a = 1"), ("[", "a.", "a]"), ("a = [", "[\n", "")])
  func deep(before: String, unit: String, after: String) {
    let document = read(before + String(repeating: unit, count: Self.many) + after + "\n[b]\nc = 1\n")
    #expect(document.codes == ["toml.too-deep"])
    #expect(document.summary.hasSuffix("{b={c=1}}") || document.summary.hasSuffix("b={c=1}}"))
  }

  @Test("A table of 100,000 keys takes linear time, and its doubled key is found")
  func manyKeys() {
    let document = read((0..<Self.many).map { "k\($0) = 1\n" }.joined() + "k77777 = 2")
    #expect(document.root.count == Self.many)
    #expect(document.codes == ["toml.duplicate-key"])
  }

  @Test("100,000 headers take linear time")
  func manyHeaders() {
    let text = (0..<Self.many).map { $0.isMultiple(of: 2) ? "[a.b.c\($0).d]\n" : "[[a.l]]\n" }.joined()
    let document = read(text)
    #expect(document.diagnostics.isEmpty)
    #expect(document.root["a"]?.table?["b"]?.table?.count == Self.many / 2)
    #expect(document.root["a"]?.table?["l"]?.array?.count == Self.many / 2)
  }

  @Test(
    "A hundred mistakes are told, and that there may be more",
    arguments: [
      ("", "x\n", ""), ("a = [", ",", "]\nb"), ("", "\u{1}\n", ""), ("", "\u{A0}\n", ""),
      ("a = \"", "\u{1}", "\"\nb"), ("", "\u{FEFF}", "a = 1\n"),
    ])
  func manyMistakes(before: String, unit: String, after: String) {
    let document = read(before + String(repeating: unit, count: Self.some) + after)
    #expect(document.diagnostics.count == TOMLDocument.problemLimit + 1)
    #expect(document.codes.last == "toml.too-many-problems")
  }

  @Test(
    "Long runs of one thing take linear time",
    arguments: [
      "\"", "'", "\\", "\"\"\"", "a = \"\\ ", "{", "}", "]", " ", "\r", "a,", "1,4 ", "“", "a = {\n", "0", "0/", "đ",
      "\n", "#\n",
    ])
  func runs(unit: String) {
    let run = String(repeating: unit, count: Self.some)
    for text in [run, "a = " + run, "a = [" + run, "a = {" + run, "a = \"" + run, "a = \"\"\"" + run, "[" + run] {
      #expect(read(text).diagnostics.count <= TOMLDocument.problemLimit + 1)
    }
  }
}
