import OfficeOpenXML
import Testing

@Suite struct WorkbookTests {
  @Test func hasThePartsOfAPackage() throws {
    let file = try unpacked(Sheet(name: "Một", header: ["A"]), Sheet(name: "Hai", header: ["A"]))
    #expect(
      file.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
      ])
    for name in file.entries.map(\.name).dropFirst(3) where !name.hasSuffix(".rels") {
      #expect(file.text("[Content_Types].xml").contains("PartName=\"/\(name)\""))
    }
    #expect(file.text("xl/workbook.xml").contains("<sheet name=\"Hai\" sheetId=\"2\" r:id=\"rId2\"/>"))
    #expect(file.text("xl/_rels/workbook.xml.rels").contains("Id=\"rId2\" Type=\"http"))
    #expect(file.text("xl/_rels/workbook.xml.rels").contains("Target=\"worksheets/sheet2.xml\""))
  }

  @Test func saysWhatItIsAtAFixedTime() throws {
    let core = try unpacked(Sheet(name: "S", header: ["A"])).text("docProps/core.xml")
    #expect(core.contains("<dc:title>Số liệu &amp; bảng</dc:title><dc:creator>Ban &lt;Tổ chức&gt;</dc:creator>"))
    #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-09-30T00:00:00Z</dcterms:created>"))
    #expect(core.contains("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-09-30T00:00:00Z</dcterms:modified>"))
  }

  @Test func givesTheSameBytesAgain() throws {
    let book = Workbook(properties: properties, sheets: [Sheet(name: "S", header: ["A", "B"])])
    var (first, second): ([UInt8], [UInt8]) = ([], [9])
    try book.write(to: &first)
    try book.write(to: &second)
    #expect([9] + first == second)
  }

  @Test func theHeaderIsFrozenFilteredAndRepeated() throws {
    var sheet = Sheet(name: "O'Brien & <b>", header: (1...28).map { "=\($0)" })
    for _ in 0..<26 { sheet.empty() }
    sheet.text("x")
    sheet.text("y")
    sheet.endRow()
    let file = try unpacked(sheet)
    let xml = file.text("xl/worksheets/sheet1.xml")
    #expect(xml.contains("<dimension ref=\"A1:AB2\"/>") && xml.contains("<autoFilter ref=\"A1:AB2\"/>"))
    #expect(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(xml.contains("<c s=\"1\" t=\"inlineStr\"><is><t>=26</t></is></c><c s"))
    // Only a cell behind a gap has to say where it stands.
    let text = "t=\"inlineStr\"><is><t>"
    #expect(xml.contains("<row r=\"2\"><c r=\"AA2\" \(text)x</t></is></c><c \(text)y</t></is></c></row>"))
    let names = file.text("xl/workbook.xml")
    #expect(names.contains("hidden=\"1\">'O''Brien &amp; &lt;b&gt;'!$A$1:$AB$2</definedName>"))
    #expect(names.contains("localSheetId=\"0\">'O''Brien &amp; &lt;b&gt;'!$1:$1</definedName>"))
  }

  @Test func columnsAreAsWideAsTheirContent() throws {
    var sheet = Sheet(name: "S", header: ["Mã", "B", "C"])
    for text in ["đường", "x\n" + String(repeating: "ệ", count: 20), String(repeating: "x", count: 500)] {
      sheet.text(text)
    }
    let columns = try between("<cols>", "</cols>", in: unpacked(sheet).text("xl/worksheets/sheet1.xml"))
    #expect(
      columns == """
        <col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="24" customWidth="1"/>\
        <col min="3" max="3" width="64" customWidth="1"/>
        """)
  }

  @Test func columnsAreAsWideAsTheirNumbers() throws {
    var sheet = Sheet(name: "S", header: ["A", "B", "C"])
    sheet.number(-1_234_567_890, decimals: 2)
    sheet.day(ISODay(daysSince1970: 0))
    sheet.percent(5, decimals: 1)
    let columns = try between("<cols>", "</cols>", in: unpacked(sheet).text("xl/worksheets/sheet1.xml"))
    // Room for -12.345.678,90, 01/01/1970 and 50,0 %.
    #expect(columns.split(separator: "width=\"").compactMap { Int($0.prefix { $0 != "\"" }) } == [20, 14, 10])
  }

  @Test func listsAsManyFormatsAsItCounts() throws {
    let styles = try unpacked(Sheet(name: "S", header: ["A"])).text("xl/styles.xml")
    let formats = between("<cellXfs count=\"14\">", "</cellXfs>", in: styles)
    let numbers = formats.split(separator: "<xf numFmtId=\"").map { $0.prefix { $0 != "\"" } }
    #expect(numbers == ["0", "0", "0", "0", "0", "164", "165", "3", "166", "4", "167", "168", "169", "170"])
    #expect(styles.contains("numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"") && styles.contains("formatCode=\"0.0%\""))
  }
}
