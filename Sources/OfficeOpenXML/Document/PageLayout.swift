/// The measures of a page in twentieths of a point, in which word processors count.
enum PageLayout {
  /// The width between the margins: A4's 210 mm without 30 mm and 15 mm.
  static let textWidth = 11_906 - 1_701 - 850

  /// The properties of the document's only section: A4, the margins, and other headers on the first page.
  static let section: StaticString = """
    <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>\
    <w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>\
    <w:titlePg/></w:sectPr>
    """

  /// The namespaces that the parts of a document use, as attributes.
  static let namespaces: StaticString = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    """

  /// The part with what stands above the text of a page: its number, or nothing.
  static func headerPart(isNumbered: Bool) -> [UInt8] {
    var xml = XMLPart(root: "<w:hdr")
    xml.append(namespaces)
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
    if isNumbered {
      xml.append(
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        """)
    }
    xml.append("</w:p></w:hdr>")
    return xml.bytes
  }

  /// The part with what word processors heed: not an old version's document, and a line that a line break ends is
  /// not stretched to the margin.
  static var settingsPart: [UInt8] {
    var xml = XMLPart(root: "<w:settings")
    xml.append(namespaces)
    xml.append(
      """
      <w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/></w:compat></w:settings>
      """)
    return xml.bytes
  }

  /// The widths of columns with such shares, which together are `textWidth`.
  static func widths(ofShares shares: [Int]) -> [Int] {
    let shares = shares.map { min(max($0, 1), 1_000) }
    let total = max(1, shares.reduce(0, +))
    var sum = 0
    return shares.map { share in
      let left = sum * textWidth / total
      sum += share
      return sum * textWidth / total - left
    }
  }
}
