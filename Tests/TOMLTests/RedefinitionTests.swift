import Diagnostics
import TOML
import TestSupport
import Testing

/// What keys and headers may not do to each other: the error is at mark 1, the note at the earlier place, mark 2.
@Suite
struct RedefinitionTests {
  static let cases: [(String, String)] = [
    ("2️⃣ten = 1\nso = 2\n1️⃣ten = 3", "toml.duplicate-key"),
    ("2️⃣\"ten\" = 1\n1️⃣'ten' = 3", "toml.duplicate-key"),
    ("[2️⃣a]\n[b]\n[1️⃣a]", "toml.duplicate-table"),
    ("[x.2️⃣a]\n[x]\n[x.1️⃣a]", "toml.duplicate-table"),
    ("2️⃣a.b = 1\n[1️⃣a]", "toml.table-from-dotted-keys"),
    ("[f]\n2️⃣a.b.c = 1\n[f.1️⃣a]", "toml.table-from-dotted-keys"),
    ("2️⃣t = {}\nx = 1\n1️⃣t.a = 1", "toml.closed-table"),
    ("2️⃣t = {}\n[1️⃣t.a]", "toml.closed-table"),
    ("2️⃣l = [1]\n[[1️⃣l]]", "toml.closed-array"),
    ("2️⃣l = [{ b = 1 }]\n[1️⃣l.c]", "toml.closed-array"),
    ("2️⃣l = []\n1️⃣l.c = 1", "toml.closed-array"),
    ("[a.2️⃣b.c]\nz = 9\n[a]\n1️⃣b.c.t = 1", "toml.table-elsewhere"),
    ("[[a.2️⃣b]]\n[a]\n1️⃣b.y = 2", "toml.table-elsewhere"),
    ("2️⃣a = 1\n1️⃣a.b = 2", "toml.not-a-table"),
    ("2️⃣a = \"x\"\n[1️⃣a.b]", "toml.not-a-table"),
    ("[[2️⃣a]]\n[1️⃣a]", "toml.not-a-table"),
    ("[2️⃣a]\n[[1️⃣a]]", "toml.not-a-table-array"),
    ("[2️⃣a.b]\n[[1️⃣a]]", "toml.not-a-table-array"),
    ("t = { 2️⃣a = 1, 1️⃣a = 2 }", "toml.duplicate-key"),
    ("t = { 2️⃣a = {}, 1️⃣a.b = 2 }", "toml.closed-table"),
  ]

  @Test("The second place is told, with a note at the first", arguments: cases)
  func redefinition(marked: String, code: String) throws {
    let marked = MarkedText(marked)
    let document = read(marked.text)
    #expect(document.codes == [code])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(diagnostic.location.range.map { Int($0.lowerBound) } == marked[1])
    #expect(diagnostic.notes.map { $0.location.range.map { Int($0.lowerBound) } } == [marked[2]])
  }

  @Test(
    "What is allowed is read",
    arguments: [
      ("[a.b]\n[a]\nc = 1", "{a={b={}, c=1}}"),
      ("a.b = 1\na.c = 2", "{a={b=1, c=2}}"),
      ("[f]\na.b = 1\n[f.a.c]\nd = 1", "{f={a={b=1, c={d=1}}}}"),
      ("[[f]]\nn = 1\n[[f.v]]\nx = 1\n[f.p]\n[[f]]\n[[f.v]]\n[f.p]", "{f=[{n=1, v=[{x=1}], p={}}, {v=[{}], p={}}]}"),
      ("[x.y.z.w]\n[x]", "{x={y={z={w={}}}}}"),
      ("t = { a.b = 1, a.c = 2 }", "{t={a={b=1, c=2}}}"),
    ])
  func allowed(text: String, summary: String) {
    let document = read(text)
    #expect(document.diagnostics.isEmpty)
    #expect(document.summary == summary)
  }

  @Test("The first of two values stands")
  func first() {
    #expect(read("a = 1\na = 2\n[b]\nc = 1\n[b]\nc = 2").summary == "{a=1, b={c=1}}")
  }
}
