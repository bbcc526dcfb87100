import Diagnostics

/// One row of a table: its cells in the order of the columns.
///
/// A row never has more cells than the header. It may have fewer: an index past its end gives an empty cell that
/// stands at the row's end.
public struct CSVRow: Sendable, RandomAccessCollection {
  private let grid: CSVGrid
  private let cells: Range<Int>

  init(_ grid: CSVGrid, cells: Range<Int>) {
    self.grid = grid
    self.cells = cells
  }

  /// The first column: 0.
  public var startIndex: Int { 0 }
  /// How many cells the file gives of this row.
  public var endIndex: Int { cells.count }

  /// The cell of a column, counted from 0; an empty one where the row has none there.
  public subscript(column: Int) -> CSVCell {
    guard indices.contains(column) else { return CSVCell(absentAt: range.upperBound) }
    return grid.cell(at: cells.lowerBound + column)
  }

  /// Where the row stands in the file: from its first cell to the end of its last; empty where there is no row.
  public var range: ByteRange {
    guard !cells.isEmpty else { return ByteRange(0, 0) }
    let first = grid.cells[cells.lowerBound].range
    let last = grid.cells[cells.upperBound - 1].range
    return ByteRange(Int(first.lowerBound), Int(last.upperBound))
  }
}

/// The rows of a table below its header.
public struct CSVRows: Sendable, RandomAccessCollection {
  private let grid: CSVGrid

  init(_ grid: CSVGrid) {
    self.grid = grid
  }

  /// The first row below the header: 0.
  public var startIndex: Int { 0 }
  /// How many rows stand below the header.
  public var endIndex: Int { Swift.max(0, grid.rowCount - 1) }

  /// A row, counted from 0 below the header.
  public subscript(row: Int) -> CSVRow {
    CSVRow(grid, cells: grid.cellIndices(ofRow: row + 1))
  }
}
