/// A file with tables, as spreadsheets open it: SpreadsheetML of ECMA-376 (`.xlsx`).
///
/// Every sheet has its header in bold, frozen and repeated in print, a filter, and columns as wide as their content.
public struct Workbook: Sendable {
  /// What it says about itself.
  public var properties: DocumentProperties
  /// Its tables in the order of their tabs.
  public var sheets: [Sheet]

  private let keep: ByteKeeper

  /// Makes a workbook.
  ///
  /// - Parameter keep: Where its pieces stay until they are written.
  public init(
    properties: DocumentProperties, sheets: [Sheet] = [], keeping keep: @escaping ByteKeeper = { KeptBytes($0) }
  ) {
    self.properties = properties
    self.sheets = sheets
    self.keep = keep
  }

  /// Appends the workbook's file. The same workbook gives the same bytes at any time.
  ///
  /// Throws before anything is appended.
  public func write(to output: inout [UInt8]) throws(WorkbookError) {
    for piece in try pieces() { output += piece.bytes }
  }

  /// The workbook's file.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(to: &bytes)
    return bytes
  }

  /// The workbook's file in pieces, one after the other: a large one is not copied to be joined.
  public func pieces() throws(WorkbookError) -> [KeptBytes] {
    try checkSheets()
    do {
      return try archived()
    } catch {
      throw .archive(error)
    }
  }

  private func checkSheets() throws(WorkbookError) {
    guard !sheets.isEmpty else { throw .noSheets }
    var names: Set<String> = []
    for sheet in sheets {
      guard isFit(sheetName: sheet.name) else { throw .unfitSheetName(sheet.name) }
      guard names.insert(sheet.name.lowercased()).inserted else { throw .doubledSheetName(sheet.name) }
      if let error = sheet.error { throw error }
    }
  }

  private func archived() throws(ZIPError) -> [KeptBytes] {
    var archive = ZIPArchive(keeping: keep)
    var parts = PackageParts()
    parts.addType("spreadsheetml.sheet.main", of: "/xl/workbook.xml")
    parts.addType("spreadsheetml.styles", of: "/xl/styles.xml")
    var relationships = Relationships()
    for number in 1...sheets.count {
      parts.addType("spreadsheetml.worksheet", of: "/xl/worksheets/sheet\(number).xml")
      relationships.add("worksheet", target: "worksheets/sheet\(number).xml")
    }
    relationships.add("styles", target: "styles.xml")
    try parts.write(main: "xl/workbook.xml", properties: properties, to: &archive)
    try archive.add("xl/workbook.xml", part)
    try archive.add("xl/_rels/workbook.xml.rels", relationships.part)
    try archive.add("xl/styles.xml", CellStyle.stylesPart)
    for (index, var sheet) in sheets.enumerated() {
      sheet.endRow()
      try archive.add(
        "xl/worksheets/sheet\(index + 1).xml",
        [KeptBytes(sheet.head(isFirst: index == 0))] + sheet.rowPieces + [KeptBytes(sheet.tail())])
    }
    return archive.finishedPieces()
  }

  /// The part that lists the sheets.
  private var part: [UInt8] {
    var xml = XMLPart(
      root: """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <bookViews><workbookView/></bookViews><sheets>
        """)
    for (index, sheet) in sheets.enumerated() {
      xml.append("<sheet name=\"")
      xml.append(text: sheet.name, escapingCodes: true)
      xml.append("\" sheetId=\"", index + 1, "\"")
      xml.append(" r:id=\"rId", index + 1, "\"/>")
    }
    xml.append("</sheets><definedNames>")
    for (index, sheet) in sheets.enumerated() {
      let name = "'" + sheet.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'!"
      xml.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"", index, "\" hidden=\"1\">")
      xml.append(text: name + sheet.range(isAbsolute: true), escapingCodes: true)
      xml.append("</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"", index, "\">")
      xml.append(text: name + "$1:$1", escapingCodes: true)
      xml.append("</definedName>")
    }
    xml.append("</definedNames></workbook>")
    return xml.bytes
  }
}

/// Whether spreadsheets take a name for a sheet.
private func isFit(sheetName name: String) -> Bool {
  (1...31).contains(name.utf16.count) && !name.hasPrefix("'") && !name.hasSuffix("'")
    && name.lowercased() != "history" && name.contains { !$0.isWhitespace }
    && !name.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0xFFFF || ":\\/?*[]".unicodeScalars.contains($0)
    }
}
