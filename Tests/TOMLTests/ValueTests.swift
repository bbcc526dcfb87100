import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct ValueTests {
  @Test("Each kind of value knows its kind and how it is written")
  func kinds() {
    let document = read(
      "a=\"x\"\nb=1_0\nc=1.50\nd=true\ne=2026-09-30 07:00:00+07:00\nf=2026-09-30T07:00:00\ng=2026-09-30\nh=07:00:00.5\n"
        + "i=[ 1 ]\nj={ }")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root.map(\.value.kind) == Array(TOMLKind.allCases))
    #expect(
      document.root.map { String(decoding: $0.value.lexeme, as: UTF8.self) } == [
        "\"x\"", "1_0", "1.50", "true", "2026-09-30 07:00:00+07:00", "2026-09-30T07:00:00", "2026-09-30", "07:00:00.5",
        "[ 1 ]", "{ }",
      ])
  }

  @Test("A value answers only for its own type")
  func access() throws {
    let root = read("s = \"x\"\ni = 1\nf = 1.5\nb = true\nd = 2026-01-02\nl = [1]\nt = {}").root
    let values = root.map(\.value)
    #expect(values.compactMap(\.string) == ["x"])
    #expect(values.compactMap(\.integer) == [1])
    #expect(values.compactMap(\.float) == [1.5])
    #expect(values.compactMap(\.boolean) == [true])
    #expect(values.compactMap(\.localDate) == [TOMLDate(year: 2026, month: 1, day: 2)])
    #expect(values.compactMap(\.array).map(\.count) == [1])
    #expect(values.compactMap(\.table).map(\.count) == [0])
  }

  @Test("A text without escapes tells where its bytes are")
  func contentRange() throws {
    let document = read("a = \"Đảng\"\nb = \"\"\"\n  bộ\"\"\"\nc = 'x'\nd = \"\\n\"\ne = 1")
    let ranges = document.root.map { document.text($0.value.contentRange) }
    #expect(ranges == ["Đảng", "  bộ", "x", nil, nil])
  }

  @Test("A text's bytes are had without a String")
  func withUTF8() {
    let root = read("a = \"Đ\"\nd = \"\\u0110x\"\ne = 1").root
    #expect(root.map { $0.value.withUTF8 { Array($0) } } == [[0xC4, 0x90], [0xC4, 0x90, 0x78], nil])
  }

  @Test("Arrays are collections of values of any kinds")
  func arrays() throws {
    let array = try #require(read("a = [1, \"x\", [2.5, {b = 3}], # ghi chú\n\n true,]").root["a"]?.array)
    #expect(describe(.array(array)) == "[1, \"x\", [2.5, {b=3}], true]")
    #expect(array.count == 4)
    #expect(array.indices.map { array[$0].kind } == [.integer, .string, .array, .boolean])
    #expect(array.first?.integer == 1)
    #expect(try #require(read("a = [ ]").root["a"]?.array).isEmpty)
  }
}
