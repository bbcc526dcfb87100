import OfficeOpenXML
import Testing

@Suite struct TableTests {
  private func widths(_ shares: [Int]) throws -> [Int] {
    let xml = try body(.table(.init(columns: shares.map { .init("x", share: $0) })))
    return xml.split(separator: "<w:gridCol w:w=\"").dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) }
  }

  @Test func hasBordersAndAHeaderOnEveryPage() throws {
    let xml = try body(
      .table(
        .init(
          columns: [.init("TT", alignment: .center), .init("Tên & <b>", share: 3)],
          rows: [[[.init("1")], [.init("x", isBold: true)]], [[.init("2")]]])))
    #expect(xml.contains("<w:insideH w:val=\"single\"") && xml.contains("<w:top w:val=\"single\""))
    let rows = xml.split(separator: "<w:tr>").dropFirst().map(String.init)
    #expect(rows.map { $0.contains("<w:tblHeader/>") } == [true, false, false])
    #expect(rows.map { $0.split(separator: "<w:tc>").count - 1 } == [2, 2, 2])
    #expect(rows[0].contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Tên &amp; &lt;b&gt;</w:t>"))
    #expect(
      rows[1].contains(
        "<w:pStyle w:val=\"Cell\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">1</w:t>"))
    #expect(rows[2].hasSuffix("<w:jc w:val=\"left\"/></w:pPr></w:p></w:tc></w:tr></w:tbl>" + gap))
  }

  /// What keeps a table apart from the next, and a document from ending with one.
  private let gap = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>"

  @Test(arguments: [
    ([1], [9355]), ([1, 1], [4677, 4678]), ([1, 2, 7], [935, 1871, 6549]), ([0, -5, .min], [3118, 3118, 3119]),
    ([.max, 1000], [4677, 4678]),
  ])
  func columnsTakeTheirShares(shares: [Int], expected: [Int]) throws {
    #expect(try widths(shares) == expected)
  }

  @Test func columnsTogetherAreAsWideAsThePage() throws {
    #expect(try widths((1...63).map { $0 * $0 % 37 }).reduce(0, +) == 9355)
  }

  @Test func paragraphsStandSideBySideWithoutBorders() throws {
    let xml = try body(.columns(left: [.init("a", style: .line), .init("b", style: .line)], right: []))
    let cells = xml.split(separator: "<w:tc>").dropFirst().map(String.init)
    #expect(cells.map { $0.split(separator: "<w:p>").count - 1 } == [2, 1])
    #expect(cells[1].contains("</w:tcPr><w:p/></w:tc>") && xml.hasSuffix(gap) && !xml.contains("w:tblBorders"))
  }

  @Test func refusesWhatWouldBeLost() {
    func error(_ tables: Document.Table...) -> DocumentError? {
      var output: [UInt8] = []
      do throws(DocumentError) {
        try Document(properties: properties, blocks: tables.map { .table($0) }).write(to: &output)
        return nil
      } catch {
        #expect(output.isEmpty)
        return error
      }
    }
    let good = Document.Table(columns: [.init("A")], rows: [[[]]])
    #expect(error(good, good) == nil)
    #expect(error(good, .init(columns: [])) == .unfitColumnCount(table: 2, count: 0))
    #expect(error(.init(columns: Array(repeating: .init("A"), count: 63))) == nil)
    #expect(error(.init(columns: Array(repeating: .init("A"), count: 64))) == .unfitColumnCount(table: 1, count: 64))
    #expect(error(good, .init(columns: [.init("A")], rows: [[], [[], []]])) == .cellBeyondColumns(table: 2, row: 2))
  }
}
