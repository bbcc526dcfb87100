import OfficeOpenXML
import Testing

@Suite struct CellTests {
  @Test(
    arguments: [
      (0, 0, "0", 7), (-1_234_567, 0, "-1234567", 7), (125, 2, "1.25", 9), (-5, 3, "-0.005", 10), (0, 2, "0.00", 9),
      (1250, 3, "1.250", 10), (1, 6, "0.000001", 13), (.max, 1, "922337203685477580.7", 8),
      (.min, 0, "-9223372036854775808", 7), (7, 8, "0.00000007", 0),
      (7, 255, "0." + String(repeating: "0", count: 254) + "7", 0),
    ] as [(Int64, UInt8, String, Int)])
  func numbersAreWrittenDigitByDigit(mantissa: Int64, decimals: UInt8, digits: String, style: Int) throws {
    let styled = style == 0 ? "" : " s=\"\(style)\""
    #expect(
      try rows { $0.number(mantissa, decimals: decimals) }
        == "<row r=\"2\"><c\(styled)><v>\(digits)</v></c></row>")
  }

  @Test func ratiosAreShownAsPercentages() throws {
    #expect(try rows { $0.percent(625, decimals: 3) } == "<row r=\"2\"><c s=\"6\"><v>0.625</v></c></row>")
  }

  @Test(arguments: [
    (1900, 3, 1, "61"), (1970, 1, 1, "25569"), (2024, 2, 29, "45351"), (2026, 9, 30, "46295"),
    (9999, 12, 31, "2958465"),
  ])
  func daysAreCountedAsSpreadsheetsDo(year: Int, month: Int, day: Int, serial: String) throws {
    let day = try #require(ISODay(year: year, month: month, day: day))
    #expect(try rows { $0.day(day) } == "<row r=\"2\"><c s=\"5\"><v>\(serial)</v></c></row>")
  }

  @Test(arguments: [(1900, 2, 28, "1900-02-28"), (1890, 5, 19, "1890-05-19"), (1, 1, 1, "0001-01-01")])
  func daysThatSpreadsheetsDoNotKnowAreTexts(year: Int, month: Int, day: Int, text: String) throws {
    let day = try #require(ISODay(year: year, month: month, day: day))
    #expect(try rows { $0.day(day) } == textCell(text))
  }

  @Test func truthIsWrittenAsSuch() throws {
    let xml = try rows {
      $0.boolean(true)
      $0.boolean(false)
    }
    #expect(xml == "<row r=\"2\"><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>")
  }

  @Test func emptyCellsKeepTheirPlace() throws {
    let xml = try rows {
      $0.empty()
      $0.text("")
      $0.number(1)
      $0.endRow()
      $0.endRow()
      $0.empty()
      $0.endRow()
      $0.boolean(true)
    }
    #expect(
      xml == "<row r=\"2\"><c r=\"C2\" s=\"7\"><v>1</v></c></row><row r=\"3\"></row>"
        + "<row r=\"4\"><c t=\"b\"><v>1</v></c></row>")
  }

  @Test(arguments: ["=1+1", "+84", "-5", "@x", "'x"])
  func textsNeverBecomeFormulas(text: String) throws {
    // The quoted style keeps a text a text even when somebody edits the cell.
    #expect(try rows { $0.text(text) } == textCell(text, style: 3))
    #expect(
      try rows { $0.text(text + "\n") } == textCell(text + "&#10;", style: 4, height: "31.50", keepingSpace: true))
  }

  @Test(arguments: [
    ("007", "007"), ("TRUE", "TRUE"), ("hai từ", "hai từ"),
    ("<b>&\"x\"]]>", "&lt;b&gt;&amp;&quot;x&quot;]]&gt;"),
    ("a\tb", "a&#9;b"), ("x\u{0}\u{1}\u{B}\u{1F}\u{7F}y", "x\u{7F}y"), ("\u{FFFE}\u{FFFD}\u{FFFF}ﾟ", "\u{FFFD}ﾟ"),
    ("_x0041_ _xABcd_", "_x005F_x0041_ _x005F_xABcd_"), ("_x004_ _x00G1_ x_y _x0041", "_x004_ _x00G1_ x_y _x0041"),
    ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("Đảng ủy 😀 e\u{302}\u{300}", "Đảng ủy 😀 e\u{302}\u{300}"),
  ])
  func textsStayAsTheyAre(text: String, xml: String) throws {
    let written = try rows { $0.text(text) }
    let expected = textCell(xml, keepingSpace: text.utf8.contains { $0 < 0x20 })
    #expect(Array(written.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [" a", "a ", "a  b", " ", "\t"])
  func spacesStay(text: String) throws {
    let xml = text == "\t" ? "&#9;" : text
    #expect(try rows { $0.text(text) } == textCell(xml, keepingSpace: true))
  }

  @Test(arguments: [(60, 1, nil), (61, 2, "31.50"), (180, 3, "47.25"), (5_000, 84, "409.50")] as [(Int, Int, String?)])
  func longTextsAreWrapped(length: Int, lineCount: Int, height: String?) throws {
    let text = String(repeating: "ế", count: length)
    #expect(try rows { $0.text(text) } == textCell(text, style: lineCount > 1 ? 2 : 0, height: height))
  }

  @Test func rowsAreAsHighAsTheirHighestCell() throws {
    let xml = try rows {
      $0.text("a\r\nb\rc\nd")
      $0.text("e\nf")
      $0.endRow()
      $0.text("g")
    }
    let space = " xml:space=\"preserve\""
    #expect(
      xml
        == "<row r=\"2\" ht=\"63.00\"><c s=\"2\" t=\"inlineStr\"><is><t\(space)>a&#10;b&#10;c&#10;d</t></is></c>"
        + "<c s=\"2\" t=\"inlineStr\"><is><t\(space)>e&#10;f</t></is></c></row>"
        + "<row r=\"3\"><c t=\"inlineStr\"><is><t>g</t></is></c></row>")
  }
}
