/// Why a workbook cannot be written. Rows and columns count from 1 as spreadsheets show them, the header being row 1.
public enum WorkbookError: Error, Sendable, Hashable {
  /// The workbook has no sheet.
  case noSheets
  /// The sheet's name is empty, longer than 31 UTF-16 units, begins or ends with `'`, is `History`, or has a control
  /// character or one of `: \ / ? * [ ]`.
  case unfitSheetName(String)
  /// Two sheets have this name, upper and lower case being the same.
  case doubledSheetName(String)
  /// The sheet's header has no column, or more than 16,384.
  case unfitColumnCount(sheet: String, count: Int)
  /// The sheet has more than 1,048,576 rows.
  case tooManyRows(sheet: String)
  /// The row has a cell for which the header has no column.
  case cellBeyondHeader(sheet: String, row: Int)
  /// The text has more than 32,767 UTF-16 units.
  case tooLongText(sheet: String, row: Int, column: Int)
  /// The file would be too large, or the like.
  case archive(ZIPError)
}
