import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct TableTests {
  @Test("Entries keep the order in which they appear, over all headers")
  func order() {
    let document = read("z = 1\nb.y = 2\na = 3\nb.x = 4\n[m.n]\nk = 1\n[c]\n[m]\nj = 2")
    #expect(document.diagnostics.isEmpty)
    #expect(document.summary == "{z=1, b={y=2, x=4}, a=3, m={n={k=1}, j=2}, c={}}")
  }

  @Test("Each table's range is where it is written")
  func ranges() throws {
    let document = read("d.e = 1\nt = { a = 1 }\n[h.i] # x\n[ h ]\n[[ l . m ]]\n[[l.m]]\n")
    let root = document.root
    #expect(document.text(root["d"]?.range) == "d")
    #expect(document.text(root["t"]?.table?.range) == "{ a = 1 }")
    #expect(document.text(root["h"]?.range) == "[ h ]")
    #expect(document.text(root["h"]?.table?["i"]?.range) == "[h.i]")
    #expect(document.text(root["l"]?.range) == "l")
    let elements = try #require(root["l"]?.table?["m"]?.array)
    #expect(elements.map { document.text($0.range) } == ["[[ l . m ]]", "[[l.m]]"])
    #expect(document.text(elements.range) == "[[ l . m ]]")
    #expect(document.text(root["h"]?.table?.entry("i")?.keyRange) == "i")
  }

  @Test("Keys may be bare, quoted and escaped, and are found by their name")
  func keys() {
    let document = read("\"tên tổ chức\" = 1\n'a\"b' = 2\n\"\\u0061\\t\" = 3\n1234 = 4\n\"\" = 5\na-b_C = 6")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root.map(\.key) == ["tên tổ chức", "a\"b", "a\t", "1234", "", "a-b_C"])
    #expect(document.root["tên tổ chức"]?.integer == 1)
    #expect(document.root["a\t"]?.integer == 3)
    #expect(document.root[""]?.integer == 5)
    #expect(document.root["a-b_c"] == nil)
    #expect(document.root.map { document.text($0.keyRange) }.last == "a-b_C")
    #expect(document.text(document.root.entry("a\t")?.keyRange) == "\"\\u0061\\t\"")
  }

  @Test("An entry compares its key without a String")
  func hasKey() throws {
    let entries = Array(read("khau-yeu = 1\n\"\\u0061\" = 2").root)
    let (first, second) = (try #require(entries.first), try #require(entries.last))
    #expect(first.hasKey("khau-yeu"))
    #expect(!first.hasKey("khau-ye") && !first.hasKey("khau-yeu-1") && !first.hasKey(""))
    #expect(second.hasKey("a"))
    #expect(second.withKeyUTF8 { Array($0) } == [0x61])
  }

  @Test("Tables with many keys find each of them", arguments: [15, 16, 17, 300])
  func manyKeys(count: Int) {
    let document = read((0..<count).map { "khoa-\($0) = \($0)\n" }.joined() + "[t]\nkhoa-0 = -1")
    #expect(document.diagnostics.isEmpty)
    #expect((0..<count).allSatisfy { document.root["khoa-\($0)"]?.integer == Int64($0) })
    #expect(document.root["khoa-\(count)"] == nil)
    #expect(document.root["t"]?.table?["khoa-0"]?.integer == -1)
  }
}
