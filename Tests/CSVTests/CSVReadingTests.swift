import CSV
import Diagnostics
import Testing

@Suite struct CSVReadingTests {
  @Test(
    arguments: [
      ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
      ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n;2\n1;\n1\n", [["a", "b"], ["", "2"], ["1"], ["1"]]),
      ("a;b\n \u{A0}x ;  y\n", [["a", "b"], [" \u{A0}x ", "  y"]]),
      ("a;b\n\"1;2\";\"3\n4\r\n5\"\n", [["a", "b"], ["1;2", "3\n4\r\n5"]]),
      ("a;b\n\"\"\"x\"\" y\"\"\";\"\"\n", [["a", "b"], ["\"x\" y\"", ""]]),
      ("a;b\n \"1;2\"  ;  \"3\" \n", [["a", "b"], ["1;2", "3"]]),
      ("a;b\nx \"1\" y;z\"\n", [["a", "b"], ["x \"1\" y", "z\""]]),
      ("a;b\n  x \"1;2\"\n", [["a", "b"], ["  x \"1", "2\""]]),
    ] as [(String, [[String]])])
  func readsRows(text: String, expected: [[String]]) {
    let table = table(text)
    #expect(table.texts == expected)
    #expect(table.codes == [])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", "\r\n\r\n", ";;\n,,,\n\t", "  \n \t \n"])
  func findsNothingInNothing(text: String) {
    let table = table(text)
    #expect(table.header.isEmpty)
    #expect(table.rows.isEmpty)
    #expect(table.diagnostics.isEmpty)
  }

  @Test func skipsLinesOfSeparators() {
    #expect(table("\n;;\na;b\n\n;\n \t;  \n1;2\n;;;;\r\n\r\n3;4\n;").texts == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(table("a;b\n\"\";\n").texts == [["a", "b"], [""]])
  }

  @Test func dropsEmptyColumnsAtTheHeadersEnd() {
    #expect(table("a;;b;; ;\n1;2;3;;;;;\n").texts == [["a", "", "b"], ["1", "2", "3"]])
  }

  @Test func givesEmptyCellsWhereARowHasNone() throws {
    let table = table("a;b;c\n1\n")
    let row = try #require(table.rows.first)
    #expect(row.count == 1)
    #expect(row[2].isEmpty)
    #expect(row[2].text == "")
    #expect(row[2].range == ByteRange(7, 7))
    #expect(row[-1].isEmpty)
    #expect(row[Int.max].isEmpty)
    #expect(CSVTests.table("").header[0].isEmpty)
  }

  @Test func readsTheExampleOfTheManual() {
    let table = table(
      """
      Ngày;Nhiệm vụ;Mức;Nội dung;Minh chứng
      10/8/2026;NV1;60;Dự thảo lần 2 đã lấy ý kiến các chi bộ;tep/du-thao-2.pdf

      """)
    #expect(table.separator == .semicolon)
    #expect(table.header.map(\.text) == ["Ngày", "Nhiệm vụ", "Mức", "Nội dung", "Minh chứng"])
    #expect(table.rows.count == 1)
    #expect(table.rows.first?[3].text == "Dự thảo lần 2 đã lấy ý kiến các chi bộ")
  }

  /// A delimiter must be found at each place of the eight bytes looked at together, and no other byte taken for one.
  @Test func findsDelimitersAtEveryPlace() {
    for length in 0..<20 {
      let cell = String(repeating: "ẳ:", count: length) + "#!\u{B}\u{C}"
      #expect(table("a;b\n\(cell);\(cell)\n\(cell)").texts == [["a", "b"], [cell, cell], [cell]])
    }
  }
}
