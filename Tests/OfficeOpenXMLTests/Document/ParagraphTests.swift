import OfficeOpenXML
import Testing

@Suite struct ParagraphTests {
  private func runXML(_ text: String) throws -> String {
    try String(between("</w:pPr>", "</w:p>", in: body(.paragraph(.init(text)))))
  }

  private func text(_ text: String) -> String {
    "<w:t xml:space=\"preserve\">\(text)</w:t>"
  }

  @Test func runsKeepTheirLook() throws {
    let runs: [Document.Run] = [
      .init("a "), .init("b", isBold: true), .init("c", isItalic: true, isUnderlined: true), .init("", isBold: true),
    ]
    #expect(
      try body(.paragraph(.init(runs, style: .heading2, alignment: .center)))
        == "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:jc w:val=\"center\"/></w:pPr>"
        + "<w:r>\(text("a "))</w:r><w:r><w:rPr><w:b/></w:rPr>\(text("b"))</w:r>"
        + "<w:r><w:rPr><w:i/><w:u w:val=\"single\"/></w:rPr>\(text("c"))</w:r></w:p>")
  }

  @Test func anEmptyParagraphStays() throws {
    #expect(try body(.paragraph(.init("", style: .line))) == "<w:p><w:pPr><w:pStyle w:val=\"Line\"/></w:pPr></w:p>")
  }

  @Test func lineBreaksAndTabsAreElements() throws {
    #expect(
      try runXML("a\nb\r\nc\rd\te\n")
        == "<w:r>\(text("a"))<w:br/>\(text("b"))<w:br/>\(text("c"))<w:br/>\(text("d"))<w:tab/>\(text("e"))<w:br/></w:r>"
    )
  }

  @Test(arguments: [
    ("<w:p>&\"]]>", "&lt;w:p&gt;&amp;&quot;]]&gt;"), ("Đảng ủy 😀 e\u{302}", "Đảng ủy 😀 e\u{302}"),
    ("_x0041_", "_x0041_"),
    ("\u{0}a\u{B}\u{C}\u{1F}\u{FFFF}b\u{FFFE}", "ab"), ("=1+1  ", "=1+1  "),
  ])
  func textsAreEscaped(text: String, xml: String) throws {
    #expect(try Array(runXML(text).utf8) == Array("<w:r>\(self.text(xml))</w:r>".utf8))
  }
}
