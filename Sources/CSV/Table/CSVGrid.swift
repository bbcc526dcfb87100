import Diagnostics

/// The cells of a table, flat: no array a row and no string a cell.
struct CSVGrid: Sendable {
  /// The bytes of the file, which most cells are ranges of.
  let bytes: [UInt8]
  /// All cells, row after row.
  var cells: [CellRecord] = []
  /// The index of each row's first cell and, at the end, the number of cells. The first row is the header.
  var rowStarts: [UInt32] = [0]
  /// The contents of the cells in which quotes are doubled, with single quotes, one after another.
  var unescaped: [UInt8] = []
  /// Where each of them ends.
  var unescapedEnds: [UInt32] = []

  /// How many rows there are, the header among them.
  var rowCount: Int { rowStarts.count - 1 }

  /// The cells of a row.
  func cellIndices(ofRow row: Int) -> Range<Int> {
    Int(rowStarts[row])..<Int(rowStarts[row + 1])
  }

  /// The cell at an index of `cells`.
  func cell(at index: Int) -> CSVCell {
    let record = cells[index]
    let content = record.contentRange
    guard case .unescaped(let place) = record.form else {
      return CSVCell(bytes: bytes, held: content.offsets, range: record.range, contentRange: content, form: record.form)
    }
    let start = place == 0 ? 0 : unescapedEnds[Int(place) - 1]
    return CSVCell(
      bytes: unescaped, held: Int(start)..<Int(unescapedEnds[Int(place)]), range: record.range, contentRange: content,
      form: record.form)
  }
}

/// Where a cell stands in the file and how it is written.
struct CellRecord: Sendable {
  /// The cell with its quotes.
  let range: ByteRange
  let form: CellForm

  /// The cell without its quotes.
  var contentRange: ByteRange {
    let whole = range.offsets
    return switch form {
    case .bare: range
    case .unclosed: ByteRange(whole.lowerBound + 1, whole.upperBound)
    case .quoted, .unescaped: ByteRange(whole.lowerBound + 1, whole.upperBound - 1)
    }
  }
}

/// How a cell is written.
enum CellForm: Sendable {
  /// Without quotes.
  case bare
  /// In quotes, with none inside.
  case quoted
  /// In quotes, with doubled ones inside: the number of its content in `CSVGrid.unescapedEnds`.
  case unescaped(UInt32)
  /// With a quote that opens it and none that closes it; reported as an error.
  case unclosed
}
