extension XMLPart {
  /// Appends a table; each of its rows has no more cells than it has columns.
  mutating func append(_ table: Document.Table) {
    let widths = PageLayout.widths(ofShares: table.columns.map(\.share))
    beginTable(
      widths: widths,
      borders: """
        <w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/>\
        <w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>\
        <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>
        """)
    append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (column, width) in zip(table.columns, widths) {
      beginCell(width: width, "<w:vAlign w:val=\"center\"/>")
      append(runs: [Document.Run(column.title, isBold: true)], style: "Cell", alignment: .center)
      append("</w:tc>")
    }
    append("</w:tr>")
    // All cells of a column begin alike.
    let beginnings = zip(table.columns, widths).map { column, width in
      var xml = XMLPart()
      xml.beginCell(width: width)
      xml.beginParagraph(style: "Cell", alignment: column.alignment)
      return xml.bytes
    }
    for row in table.rows {
      append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for (index, beginning) in beginnings.enumerated() {
        append(beginning)
        if index < row.count { append(runs: row[index]) }
        append("</w:p></w:tc>")
      }
      append("</w:tr>")
    }
    endTable()
  }

  /// Appends paragraphs side by side.
  mutating func append(left: [Document.Paragraph], right: [Document.Paragraph]) {
    let widths = PageLayout.widths(ofShares: [1, 1])
    beginTable(
      widths: widths,
      margins: """
        <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>
        """)
    append("<w:tr>")
    for (paragraphs, width) in zip([left, right], widths) {
      beginCell(width: width)
      for paragraph in paragraphs { append(paragraph) }
      // A cell without a paragraph is none.
      if paragraphs.isEmpty { append("<w:p/>") }
      append("</w:tc>")
    }
    append("</w:tr>")
    endTable()
  }

  private mutating func beginTable(widths: [Int], borders: StaticString = "", margins: StaticString = "") {
    append("<w:tbl><w:tblPr><w:tblW w:w=\"", PageLayout.textWidth, "\" w:type=\"dxa\"/>")
    append(borders)
    append("<w:tblLayout w:type=\"fixed\"/>")
    append(margins)
    append("</w:tblPr><w:tblGrid>")
    for width in widths { append("<w:gridCol w:w=\"", width, "\"/>") }
    append("</w:tblGrid>")
  }

  /// Ends a table with a narrow line, without which it would run into the next, or end the document as none may.
  private mutating func endTable() {
    append("</w:tbl>")
    append(runs: [], style: "Gap", alignment: nil)
  }

  private mutating func beginCell(width: Int, _ properties: StaticString = "") {
    append("<w:tc><w:tcPr><w:tcW w:w=\"", width, "\" w:type=\"dxa\"/>")
    append(properties)
    append("</w:tcPr>")
  }
}
