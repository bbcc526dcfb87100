import OfficeOpenXML
import Testing

@Suite struct DocumentTests {
  @Test func hasThePartsOfAPackage() throws {
    let file = try unpackedDocument()
    #expect(
      file.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/settings.xml", "word/header1.xml", "word/header2.xml",
      ])
    for name in file.entries.map(\.name).dropFirst(2) where !name.hasSuffix(".rels") {
      #expect(file.text("[Content_Types].xml").contains("PartName=\"/\(name)\""))
    }
    #expect(file.text("_rels/.rels").contains("Target=\"word/document.xml\""))
    #expect(file.text("docProps/core.xml").contains("2026-09-30T00:00:00Z"))
  }

  @Test func isLaidOutAsPartyDocumentsAre() throws {
    let file = try unpackedDocument()
    let section = between("<w:sectPr>", "</w:sectPr>", in: file.text("word/document.xml"))
    // Twentieths of a point: 210 by 297 mm, 20 mm, 15 mm, 20 mm, 30 mm.
    #expect(section.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(section.contains("<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""))
    let defaults = between("<w:docDefaults>", "</w:docDefaults>", in: file.text("word/styles.xml"))
    #expect(defaults.contains("w:ascii=\"Times New Roman\"") && defaults.contains("<w:sz w:val=\"28\"/>"))
    #expect(defaults.contains("<w:lang w:val=\"vi-VN\"/>"))
  }

  @Test func pagesAreNumberedFromTheSecondOn() throws {
    let file = try unpackedDocument()
    let section = between("<w:sectPr>", "</w:sectPr>", in: file.text("word/document.xml"))
    let relationships = file.text("word/_rels/document.xml.rels")
    for (type, id, name, isNumbered) in [("default", 1, "header1.xml", true), ("first", 2, "header2.xml", false)] {
      #expect(section.contains("<w:headerReference w:type=\"\(type)\" r:id=\"rId\(id)\"/>"))
      #expect(between("Id=\"rId\(id)\"", "/>", in: relationships).hasSuffix("/header\" Target=\"\(name)\""))
      #expect(
        file.text("word/\(name)").contains("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>") == isNumbered)
    }
    #expect(section.hasSuffix("<w:titlePg/>"))
    let style = between("w:styleId=\"Header\">", "</w:style>", in: file.text("word/styles.xml"))
    #expect(style.contains("<w:jc w:val=\"center\"/>"))
  }

  @Test(arguments: Document.Style.allCases)
  func everyStyleIsDefined(style: Document.Style) throws {
    let file = try unpackedDocument(.paragraph(.init("x", style: style)))
    #expect(file.text("word/document.xml").contains("<w:pStyle w:val=\"\(style.rawValue)\"/>"))
    #expect(file.text("word/styles.xml").contains("w:styleId=\"\(style.rawValue)\""))
  }

  @Test func givesTheSameBytesAgain() throws {
    let document = Document(properties: properties, blocks: [.paragraph(.init("x"))])
    var (first, second): ([UInt8], [UInt8]) = ([], [9])
    try document.write(to: &first)
    try document.write(to: &second)
    #expect([9] + first == second)
  }
}
