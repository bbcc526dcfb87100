import Casebook
import OfficeOpenXML

/// The rows of a table as a workbook that Excel opens right everywhere: numbers and days as such, text never a formula.
struct WorkbookRows {
  private var sheet: Sheet

  /// Begins with the header.
  ///
  /// - Parameter name: The sheet's name.
  init(columns: [String], named name: String) {
    sheet = Sheet(name: name, header: columns, keeping: WorkbookRows.keep)
  }

  /// Writes a row.
  mutating func add(_ row: [DataValue]) {
    for value in row { write(value) }
    sheet.endRow()
  }

  /// The workbook with the rows so far.
  ///
  /// - Parameter properties: What the file says about itself.
  func workbook(_ properties: DocumentProperties) -> Workbook {
    Workbook(properties: properties, sheets: [sheet], keeping: WorkbookRows.keep)
  }

  /// Keeps a piece of a workbook on the shelf.
  private static func keep(_ bytes: [UInt8]) -> KeptBytes {
    let piece = Shelved(wrappedValue: bytes)
    return KeptBytes(count: bytes.count) { piece.wrappedValue }
  }

  private mutating func write(_ value: DataValue) {
    switch value {
    case .absent:
      sheet.empty()
    case .number(let number):
      let number = number.withoutTrailingZeros
      sheet.number(number.mantissa, decimals: number.decimals)
    case .day(let day):
      sheet.day(ISODay(daysSince1970: Int(day.number)))
    case .flag(let flag):
      sheet.boolean(flag)
    case .text, .texts, .range, .reasons:
      sheet.text(WorkbookRows.fitting(value.cellText))
    }
  }

  /// A text that a cell can hold: a longer one is cut, and says so; the other formats have it whole.
  private static func fitting(_ text: String) -> String {
    // No text has more units than bytes, which are quicker to count.
    guard text.utf8.count > Sheet.mostTextUnits, text.utf16.count > Sheet.mostTextUnits else { return text }
    return String(decoding: text.utf16.prefix(Sheet.mostTextUnits - 2), as: UTF16.self) + "…"
  }
}
