/// The part of a document that says how each style looks (`word/styles.xml`).
enum StylesPart {
  /// The part's bytes for a document in a language, as in `vi-VN`.
  static func bytes(language: String) -> [UInt8] {
    var xml = XMLPart(root: "<w:styles")
    xml.append(PageLayout.namespaces)
    xml.append(
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
      w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>
      """)
    if !language.isEmpty { xml.append("<w:lang w:val=\"", text: language, "\"/>") }
    xml.append(
      """
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      """)
    for style in Document.Style.allCases { append(style.rawValue, style.definition, to: &xml) }
    append("Header", ("header", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>"), to: &xml)
    append(
      "Cell", ("Cell", "<w:pPr><w:spacing w:before=\"40\" w:after=\"40\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr>"),
      to: &xml)
    append("Gap", ("Gap", "<w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr>"), to: &xml)
    xml.append("</w:styles>")
    return xml.bytes
  }

  private static func append(
    _ id: String, _ definition: (name: StaticString, look: StaticString), to xml: inout XMLPart
  ) {
    xml.append("<w:style w:type=\"paragraph\" w:styleId=\"", text: id, "\"><w:name w:val=\"")
    xml.append(definition.name)
    xml.append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>")
    xml.append(definition.look)
    xml.append("</w:style>")
  }
}

extension Document.Style {
  /// The name that people see, those that word processors know translated, and how the style looks.
  fileprivate var definition: (name: StaticString, look: StaticString) {
    switch self {
    case .body:
      (
        "Body Text",
        """
        <w:pPr><w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/><w:ind w:firstLine="567"/>\
        <w:jc w:val="both"/></w:pPr>
        """
      )
    case .title:
      (
        "Title",
        """
        <w:pPr><w:keepNext/><w:spacing w:before="240"/><w:jc w:val="center"/></w:pPr>\
        <w:rPr><w:b/><w:sz w:val="32"/></w:rPr>
        """
      )
    case .subtitle:
      ("Subtitle", "<w:pPr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr>")
    case .heading1:
      (
        "heading 1",
        """
        <w:pPr><w:keepNext/><w:spacing w:before="180" w:after="60"/><w:ind w:firstLine="567"/>\
        <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>
        """
      )
    case .heading2:
      (
        "heading 2",
        """
        <w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="567"/>\
        <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>
        """
      )
    case .heading3:
      (
        "heading 3",
        """
        <w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="567"/>\
        <w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr>
        """
      )
    case .line: ("Line", "")
    case .smallLine: ("Small Line", "<w:rPr><w:sz w:val=\"24\"/></w:rPr>")
    }
  }
}
