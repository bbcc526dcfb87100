import Diagnostics

/// A table read from a file of separated values (RFC 4180): a header row that names the columns, and rows.
///
/// - The separator is told from the header row: that of tab, semicolon and comma which cuts it into most cells, empty
///   ones at its end aside; then that which stands there most often; then the first of them, as they are rarer within
///   text in this order. A table of one column has the tab, and its cells may hold commas and semicolons.
/// - Lines end with LF, CRLF or CR; within quotes they belong to the cell, as they stand.
/// - A quote opens a cell only at its beginning; elsewhere in a cell without quotes it is a character like any other.
///   Spaces around a cell in quotes are skipped, other spaces belong to the cell.
/// - Lines that hold nothing but separators, spaces and tabs are skipped, as are empty columns at the header's end.
/// - Cells that a row has beyond the header are dropped; the first that is not blank is an error.
///
/// Any bytes give a table; what is wrong with them is in `diagnostics`. A file that is no UTF-8 text at all gives an
/// empty table.
public struct CSVTable: Sendable {
  /// The file that was read.
  public let source: SourceFile
  /// What stands between its cells.
  public let separator: CSVSeparator
  /// What is wrong with it, by place; all of them are errors.
  public let diagnostics: [Diagnostic]
  private let grid: CSVGrid

  /// The longest file that is read, in bytes: 1 GiB.
  static let maximumByteCount = 1 << 30

  /// Reads a file.
  public init(parsing source: SourceFile) {
    self.init(parsing: source, maximumByteCount: Self.maximumByteCount)
  }

  init(parsing source: SourceFile, maximumByteCount: Int) {
    var log = CSVErrorLog()
    let reading = Self.read(source, maximumByteCount, &log)
    self.source = source
    separator = reading.separator
    grid = reading.grid
    diagnostics = log.diagnostics(path: source.path)
  }

  /// The row that names the columns; without cells where the file has none.
  public var header: CSVRow {
    CSVRow(grid, cells: grid.rowCount > 0 ? grid.cellIndices(ofRow: 0) : 0..<0)
  }

  /// The rows below the header.
  public var rows: CSVRows { CSVRows(grid) }

  private static func read(
    _ source: SourceFile, _ maximumByteCount: Int, _ log: inout CSVErrorLog
  ) -> (grid: CSVGrid, separator: CSVSeparator) {
    let nothing = (CSVGrid(bytes: source.bytes), CSVSeparator.tab)
    guard source.bytes.count <= maximumByteCount else {
      log.report(.tooLarge(maximumByteCount: maximumByteCount))
      return nothing
    }
    guard checkEncoding(of: source, &log) else { return nothing }
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let header = HeaderScan.header(of: bytes, from: source.byteOrderMarkLength) else { return nothing }
      var reader = CSVReader(source.bytes, bytes, from: header.start, header.separator)
      reader.readHeader()
      reader.readRows()
      log.append(reader.log)
      return (reader.grid, reader.separator)
    }
  }
}
