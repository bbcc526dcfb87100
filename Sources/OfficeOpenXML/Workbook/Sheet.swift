/// A table of a workbook, written cell by cell from left to right and row by row below its header.
///
/// What cannot be written is kept and thrown by `Workbook.write(to:)`; the sheet then takes no more cells.
public struct Sheet: Sendable {
  /// The most rows that a sheet can have, its header included.
  public static let mostRows = 1_048_576
  /// The most columns that a sheet can have.
  public static let mostColumns = 16_384
  /// The most UTF-16 units that a cell's text can have.
  public static let mostTextUnits = 32_767

  /// The name on its tab.
  public let name: String
  /// How many rows it has so far, the header included.
  public private(set) var rowCount = 0

  /// The last of the rows that are ended, as XML.
  private var rows = XMLPart()
  /// Those before, in pieces that stay where they are.
  private var fullPieces: [KeptBytes] = []
  private let keep: ByteKeeper
  private static let pieceSize = 1 << 20
  /// The first thing that cannot be written.
  private(set) var error: WorkbookError?
  /// Each column's longest line, in characters.
  private(set) var lineLengths: [Int]
  /// The letters of all columns.
  let columnNames: [[UInt8]]
  /// The cells of the open row, as XML.
  private var cells = XMLPart()
  /// How many lines the open row's highest cell has.
  private var lineCount = 1
  private var column = 0
  /// Whether cells before the next one are left out, so that it must say where it stands.
  private var isBehindGap = false
  private var isRowOpen = false

  /// Makes a sheet with a header row.
  ///
  /// - Parameter keep: Where the rows stay until the file is written.
  public init(name: String, header: [String], keeping keep: @escaping ByteKeeper = { KeptBytes($0) }) {
    self.name = name
    self.keep = keep
    lineLengths = Array(repeating: 0, count: header.count)
    columnNames = header.indices.prefix(Sheet.mostColumns).map(columnName)
    if !(1...Sheet.mostColumns).contains(header.count) {
      error = .unfitColumnCount(sheet: name, count: header.count)
    }
    for title in header { text(title, isHeader: true) }
    endRow()
  }

  /// All rows that are ended, as XML in pieces.
  var rowPieces: [KeptBytes] { fullPieces + [KeptBytes(rows.bytes)] }

  /// Writes a cell with a text, which never becomes a formula, a number or a day; an empty cell where it is empty.
  ///
  /// Line breaks and tabs stay; characters that XML cannot hold are dropped.
  public mutating func text(_ text: String) {
    self.text(text, isHeader: false)
  }

  private mutating func text(_ text: String, isHeader: Bool) {
    var text = text
    text.withUTF8 { bytes in
      let extent = TextExtent(of: bytes, lineLimit: Sheet.widestText)
      if extent.utf16Count > Sheet.mostTextUnits, error == nil {
        error = .tooLongText(sheet: name, row: isRowOpen ? rowCount : rowCount + 1, column: column + 1)
      }
      guard !bytes.isEmpty || isHeader else { return empty() }
      let isQuoted =
        switch bytes.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"): true
        default: false
        }
      let isWrapped = extent.lineCount > 1
      let style: CellStyle = isHeader ? .header : .text(isQuoted: isQuoted, isWrapped: isWrapped)
      guard openCell(style, length: extent.longestLine) else { return }
      lineCount = max(lineCount, extent.lineCount)
      cells.append(
        extent.hasLooseSpace
          ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>")
      cells.append(utf8: bytes, escapingCodes: true)
      cells.append("</t></is></c>")
    }
  }

  /// Writes a cell with the number `mantissa` · 10^−`decimals`, digit by digit as given; thousands are grouped.
  public mutating func number(_ mantissa: Int64, decimals: UInt8 = 0) {
    number(mantissa, decimals: decimals, style: .number(decimals: decimals))
  }

  /// Writes a cell with the ratio `mantissa` · 10^−`decimals`, shown as a percentage: 625 with 3 decimals as 62.5 %.
  public mutating func percent(_ mantissa: Int64, decimals: UInt8 = 0) {
    number(mantissa, decimals: decimals, style: .percent)
  }

  /// Writes a cell with a day, shown as in `30/09/2026`.
  ///
  /// Spreadsheets know no days before 1900 and count a 29 February in that year: days before 1 March 1900 are
  /// written as a text, as in `1890-05-19`.
  public mutating func day(_ day: ISODay) {
    let serial = day.daysSince1970 + 25_569
    if serial > 60 {
      number(Int64(serial), decimals: 0, style: .day)
    } else {
      text(day.iso)
    }
  }

  /// Writes a cell that is true or false.
  public mutating func boolean(_ value: Bool) {
    guard openCell(.plain, length: 5) else { return }
    cells.append(value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>")
  }

  /// Leaves a cell empty.
  public mutating func empty() {
    guard openRow() else { return }
    column += 1
    isBehindGap = true
  }

  /// Ends the row; nothing where it has no cells.
  public mutating func endRow() {
    guard isRowOpen else { return }
    rows.append("<row r=\"", rowCount, "\"")
    if lineCount > 1 {
      // Not every program finds the height that wrapped texts need by itself.
      rows.append(" ht=\"")
      rows.append(number: Int64(min(lineCount, Sheet.mostLines)) * Sheet.lineHeight, decimals: 2)
      rows.append("\"")
    }
    rows.append(">")
    rows.append(cells.bytes)
    rows.append("</row>")
    if rows.bytes.count >= Sheet.pieceSize {
      fullPieces.append(keep(rows.bytes))
      rows.removeAll()
    }
    cells.removeAll()
    isRowOpen = false
    lineCount = 1
    column = 0
    isBehindGap = false
  }

  private mutating func number(_ mantissa: Int64, decimals: UInt8, style: CellStyle) {
    guard openCell(style, length: style == .day ? 10 : 6) else { return }
    cells.append("><v>")
    let start = cells.bytes.count
    cells.append(number: mantissa, decimals: decimals)
    let length = cells.bytes.count - start
    cells.append("</v></c>")
    // Thousands are set apart.
    if style != .day { widen(column - 1, to: length + length / 3) }
  }

  private mutating func widen(_ column: Int, to length: Int) {
    lineLengths[column] = max(lineLengths[column], length)
  }

  /// Opens the row if it is not, and tells whether a cell can be written in it.
  private mutating func openRow() -> Bool {
    guard error == nil else { return false }
    if !isRowOpen {
      guard rowCount < Sheet.mostRows else {
        error = .tooManyRows(sheet: name)
        return false
      }
      rowCount += 1
      isRowOpen = true
    }
    guard column < columnNames.count else {
      error = .cellBeyondHeader(sheet: name, row: rowCount)
      return false
    }
    return true
  }

  /// Opens a cell's tag and goes on to the next column; tells whether a cell can be written.
  private mutating func openCell(_ style: CellStyle, length: Int) -> Bool {
    guard openRow() else { return false }
    widen(column, to: length)
    cells.append("<c")
    // A cell without a place stands right of the one before it.
    if isBehindGap {
      cells.append(" r=\"")
      cells.append(columnNames[column])
      cells.append("", rowCount, "\"")
      isBehindGap = false
    }
    if style != .plain { cells.append(" s=\"", Int(style.index), "\"") }
    column += 1
    return true
  }
}

/// The letters of a column by its index from 0: A, B, …, Z, AA, ….
private func columnName(_ index: Int) -> [UInt8] {
  var name: [UInt8] = []
  var rest = index + 1
  while rest > 0 {
    name.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
    rest = (rest - 1) / 26
  }
  return name
}
