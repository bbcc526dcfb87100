/// Why a document cannot be written. Tables and rows count from 1, a table's header being none of its rows.
public enum DocumentError: Error, Sendable, Hashable {
  /// The table has no column, or more than 63.
  case unfitColumnCount(table: Int, count: Int)
  /// The row has more cells than the table has columns.
  case cellBeyondColumns(table: Int, row: Int)
  /// The file would be too large, or the like.
  case archive(ZIPError)
}
