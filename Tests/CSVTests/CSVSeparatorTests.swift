import CSV
import Testing

@Suite struct CSVSeparatorTests {
  @Test(
    arguments: [
      ("a,b\n", .comma, 2), ("a;b\n", .semicolon, 2), ("a\tb\n", .tab, 2),
      ("a,b;c;d\n", .semicolon, 3), ("\"a;b;c;d\",e\n", .comma, 2), ("a;\"b,c\td\n,e\"\n", .semicolon, 2),
      ("\"a \"\";\"\" b\",c\n1;2;3;4;5\n", .comma, 2), ("\n,,,\na,b\n", .comma, 2), (";;;\n,,,\n\t\na,b\n", .comma, 2),
      ("ngày;số, ký hiệu\n", .semicolon, 2), ("a\tb;c\n", .tab, 2), ("Tên;;;\n1;2\n", .semicolon, 1),
      (" \"a\" ,\"x;y\"\n", .comma, 2),
      ("a,\"x;y;z\n1,2", .semicolon, 3), ("\"a\"x,b\n", .comma, 2), ("\"Ngày;Mức\n1;\"2\"", .semicolon, 2),
      ("a,\"b\"", .comma, 2), ("a,\"b\"  ", .comma, 2),
      ("a\n1;2,3\n", .tab, 1), ("", .tab, 0), ("a;b\r1,2,3\r", .semicolon, 2),
    ] as [(String, CSVSeparator, Int)])
  func isToldFromTheHeader(text: String, separator: CSVSeparator, columns: Int) {
    let table = table(text)
    #expect(table.separator == separator)
    #expect(table.header.count == columns)
  }

  @Test func leavesOtherSeparatorsInATableOfOneColumn() {
    #expect(table("Nội dung\nHọp, bàn; quyết\n").texts == [["Nội dung"], ["Họp, bàn; quyết"]])
  }
}
