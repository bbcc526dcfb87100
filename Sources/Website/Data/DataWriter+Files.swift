import Casebook
import OfficeOpenXML

extension DataWriter {
  /// The size from which on what is written is handed on.
  private static let pieceSize = 1 << 18

  /// Writes the files of a table piece by piece. Its rows are made once, and each is written in every format.
  ///
  /// - Parameter put: Takes a piece of the file in a format, by the format's place among the table's.
  /// - Throws: What keeps a workbook from being written, such as a text too long for a cell, or what `put` throws.
  func write(_ planned: PlannedTable, _ put: (_ file: Int, _ piece: [UInt8]) throws -> Void) throws {
    let caption = caption(of: planned.subject)
    guard let table = table(planned.subject) else { return try put(0, rollUps(caption)) }
    var json = JSONRows(columns: table.columns, named: caption.rows) { writeHead(&$0, caption) }
    var csv = CSVRows(columns: table.columns)
    var sheet = WorkbookRows(columns: table.columns, named: caption.sheet)
    try table.forEachRow { row in
      json.add(row)
      csv.add(row)
      sheet.add(row)
      if json.bytes.count >= DataWriter.pieceSize {
        try put(0, json.bytes)
        json.removeWritten()
      }
      if csv.bytes.count >= DataWriter.pieceSize {
        try put(1, csv.bytes)
        csv.removeWritten()
      }
    }
    json.end()
    try put(0, json.bytes)
    try put(1, csv.bytes)
    for piece in try sheet.workbook(properties(caption)).pieces() { try put(2, piece.bytes) }
  }

  private func rollUps(_ caption: TableCaption) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeHead(&json, caption)
      writeRollUps(&json)
    }
    json.newline()
    return json.bytes
  }

  /// What every file of data begins with.
  private func writeHead(_ json: inout JSONWriter, _ caption: TableCaption) {
    json.member("ngay", caption.day.iso)
    json.member("an-ban", model.edition.code)
    json.member("nguon", model.digest.text)
    if let owner = caption.owner { json.member(owner.key, owner.code) }
  }

  /// What a workbook says about itself.
  private func properties(_ caption: TableCaption) -> DocumentProperties {
    DocumentProperties(
      title: "\(caption.title) – \(model.casebook.settings.title)", author: model.casebook.settings.publisher,
      day: ISODay(daysSince1970: Int(caption.day.number)), language: words.language == .vi ? "vi-VN" : "en-GB")
  }
}
