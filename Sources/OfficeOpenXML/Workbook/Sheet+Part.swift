extension Sheet {
  /// The most characters that a column shows in one line; longer texts are wrapped.
  static let widestText = 60
  /// The height of a line, in hundredths of a point.
  static let lineHeight: Int64 = 1_575
  /// The most lines for which a row has room: no row is higher than 409.5 points.
  static let mostLines = 26

  /// The cells from the first of the header to the last of the last row, as in `A1:F20`.
  ///
  /// With `isAbsolute` as in `$A$1:$F$20`.
  func range(isAbsolute: Bool = false) -> String {
    let mark = isAbsolute ? "$" : ""
    let lastColumn = String(decoding: columnNames.last ?? [], as: UTF8.self)
    return "\(mark)A\(mark)1:\(mark)\(lastColumn)\(mark)\(rowCount)"
  }

  /// What comes before the rows in the sheet's part.
  func head(isFirst: Bool) -> [UInt8] {
    var xml = XMLPart(root: "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
    xml.append("<dimension ref=\"", text: range(), "\"/>")
    xml.append("<sheetViews><sheetView")
    if isFirst { xml.append(" tabSelected=\"1\"") }
    xml.append(
      """
       workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="15.75"/><cols>
      """)
    for (index, length) in lineLengths.enumerated() {
      xml.append("<col min=\"", index + 1, "\"")
      xml.append(" max=\"", index + 1, "\"")
      // The filter's button and the margins need room beside the text.
      xml.append(" width=\"", min(max(length, 4), Sheet.widestText) + 4, "\" customWidth=\"1\"/>")
    }
    xml.append("</cols><sheetData>")
    return xml.bytes
  }

  /// What comes after the rows in the sheet's part.
  func tail() -> [UInt8] {
    var xml = XMLPart()
    xml.append("</sheetData><autoFilter ref=\"", text: range(), "\"/>")
    xml.append(
      """
      <pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
      <headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>
      """)
    // Codes made of digits are texts on purpose.
    xml.append("<ignoredErrors><ignoredError sqref=\"", text: range(), "\" numberStoredAsText=\"1\"/></ignoredErrors>")
    xml.append("</worksheet>")
    return xml.bytes
  }
}
