extension Document {
  /// Appends the document's file. The same document gives the same bytes at any time.
  ///
  /// Throws before anything is appended.
  public func write(to output: inout [UInt8]) throws(DocumentError) {
    try checkTables()
    do {
      output += try archived()
    } catch {
      throw .archive(error)
    }
  }

  private func checkTables() throws(DocumentError) {
    var number = 0
    for case .table(let table) in blocks {
      number += 1
      let count = table.columns.count
      guard (1...Table.mostColumns).contains(count) else { throw .unfitColumnCount(table: number, count: count) }
      if let row = table.rows.firstIndex(where: { $0.count > count }) {
        throw .cellBeyondColumns(table: number, row: row + 1)
      }
    }
  }

  private func archived() throws(ZIPError) -> [UInt8] {
    var archive = ZIPArchive()
    var parts = PackageParts()
    parts.addType("wordprocessingml.document.main", of: "/word/document.xml")
    parts.addType("wordprocessingml.styles", of: "/word/styles.xml")
    parts.addType("wordprocessingml.settings", of: "/word/settings.xml")
    parts.addType("wordprocessingml.header", of: "/word/header1.xml")
    parts.addType("wordprocessingml.header", of: "/word/header2.xml")
    // The section's properties name the headers by their places here.
    var relationships = Relationships()
    relationships.add("header", target: "header1.xml")
    relationships.add("header", target: "header2.xml")
    relationships.add("styles", target: "styles.xml")
    relationships.add("settings", target: "settings.xml")
    try parts.write(main: "word/document.xml", properties: properties, to: &archive)
    try archive.add("word/document.xml", part)
    try archive.add("word/_rels/document.xml.rels", relationships.part)
    try archive.add("word/styles.xml", StylesPart.bytes(language: properties.language))
    try archive.add("word/settings.xml", PageLayout.settingsPart)
    try archive.add("word/header1.xml", PageLayout.headerPart(isNumbered: true))
    try archive.add("word/header2.xml", PageLayout.headerPart(isNumbered: false))
    return archive.finished()
  }

  /// The part with the text.
  private var part: [UInt8] {
    var xml = XMLPart(root: "<w:document")
    xml.append(PageLayout.namespaces)
    xml.append("<w:body>")
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): xml.append(paragraph)
      case .table(let table): xml.append(table)
      case .columns(let left, let right): xml.append(left: left, right: right)
      }
    }
    xml.append(PageLayout.section)
    xml.append("</w:body></w:document>")
    return xml.bytes
  }
}
