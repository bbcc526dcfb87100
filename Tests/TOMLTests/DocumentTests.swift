import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct DocumentTests {
  @Test("Front matter is read within its range, with places in the whole file")
  func frontMatter() throws {
    let marked = MarkedText("+++\n1️⃣ten 2️⃣= \"A\"3️⃣\n4️⃣+++\n\n# Mục tiêu = 1\n")
    let document = TOMLDocument(
      parsing: SourceFile(path: "de-an.md", text: marked.text), in: marked[1]..<marked[4])
    let entry = try #require(document.root.entry("ten"))
    #expect(document.diagnostics.isEmpty)
    #expect(entry.keyRange == ByteRange(marked[1], marked[2] - 1))
    #expect(entry.value.range == ByteRange(marked[2] + 2, marked[3]))
    #expect(document.root.range == ByteRange(marked[1], marked[4]))
    #expect(document.summary == "{ten=\"A\"}")
  }

  @Test("A range beyond the file is cut to it")
  func rangeBeyond() {
    let document = TOMLDocument(parsing: SourceFile(path: "a", text: "a = 1"), in: 4..<900)
    #expect(document.codes == ["toml.missing-equals"])
  }

  @Test("A byte order mark at the start of the file is skipped")
  func byteOrderMark() {
    let document = read("\u{FEFF}ten = 1\r\nso = 2")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root.entry("ten")?.keyRange == ByteRange(3, 6))
    #expect(document.summary == "{ten=1, so=2}")
  }

  @Test("Nothing at all is an empty document", arguments: ["", "\n\n", "  \t", "# ghi chú", "\r\n#\r\n"])
  func empty(text: String) {
    let document = read(text)
    #expect(document.root.isEmpty)
    #expect(document.diagnostics.isEmpty)
  }

  @Test("The example of the specification's front page is read")
  func example() {
    let document = read(
      """
      title = "Ví dụ"
      [owner]
      dob = 1979-05-27T07:32:00-08:00
      [servers]
      [servers.alpha]
      ports = [ 8000, 8001, # cổng
        8002, ]
      temp = { cpu = 79.5, case.max = 72 }
      """)
    #expect(document.diagnostics.isEmpty)
    #expect(
      document.summary == "{title=\"Ví dụ\", owner={dob=1979-05-27T07:32:00-08:00}, "
        + "servers={alpha={ports=[8000, 8001, 8002], temp={cpu=79.5, case={max=72}}}}}")
  }
}
