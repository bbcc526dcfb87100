extension UnpackedArchive {
  /// A cell of a sheet.
  public struct SheetCell: Equatable {
    /// Its column's place from 0.
    public let column: Int
    /// Its text, or its number as digits.
    public let text: String
  }

  /// The cells of a workbook's first sheet that are there, row by row.
  ///
  /// A cell that does not say where it stands comes right after the one before it, as readers of workbooks take it.
  public var sheetRows: [[SheetCell]] {
    guard let name = entries.map(\.name).first(where: { $0.hasPrefix("xl/worksheets/") }) else { return [] }
    return text(name).matches(of: /<row [^>]*>(.*?)<\/row>/).map { row in
      var column = 0
      return row.output.1.matches(of: /<c(?: r="([A-Z]+)[0-9]+")?(?: [^>]*)?>(.*?)<\/c>/).map { cell in
        if let letters = cell.output.1 {
          column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
        }
        defer { column += 1 }
        let text = cell.output.2.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<")
          .replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        return SheetCell(column: column, text: String(text))
      }
    }
  }
}
