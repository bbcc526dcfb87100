import Diagnostics

/// What can be wrong with a table file.
enum CSVError: Sendable {
  /// The file is longer than tables are read.
  case tooLarge(maximumByteCount: Int)
  /// The file as a whole is something else than UTF-8 text; with the place where that shows, if a person can see it.
  case foreign(ForeignFormat, at: ByteRange?)
  /// Some bytes amid UTF-8 text are not UTF-8.
  case invalidUTF8(ByteRange)
  /// A quote opens a cell, and none closes it; `next` is a later one that cannot be meant, as text follows it.
  case unclosedQuote(at: Int, next: Int?)
  /// Text between a closing quote and the next separator; `quote` is the one that opened the cell.
  case textAfterQuote(ByteRange, quote: Int)
  /// The first filled cell of a row beyond the header's columns.
  case tooManyCells(ByteRange, columnCount: Int)
  /// As many more errors as are told of one file, and where the first of them is.
  case omitted(count: Int, first: ByteRange?)
}

/// A format that table files are given in though they should be UTF-8 text.
enum ForeignFormat: Sendable {
  /// Text in units of two bytes, Excel's "Unicode text".
  case utf16
  /// Text of one byte a character, such as Windows-1258, which Excel's plain "CSV" has.
  case codePage
  /// An Excel workbook under another name.
  case workbook
}

/// The errors of one file, as many as are told.
struct CSVErrorLog: Sendable {
  /// How many errors of one file are told; the others are counted.
  static let capacity = 100

  private(set) var errors: [CSVError] = []
  private var omitted = (count: 0, first: ByteRange?.none)

  /// Adds an error.
  mutating func report(_ error: CSVError) {
    if errors.count < Self.capacity {
      errors.append(error)
    } else {
      if omitted.count == 0 { omitted.first = error.range }
      omitted.count += 1
    }
  }

  /// Counts errors that are not told, after one that is not.
  mutating func omit(_ count: Int) {
    omitted.count += count
  }

  /// Adds the errors of another log.
  mutating func append(_ other: CSVErrorLog) {
    for error in other.errors { report(error) }
    if omitted.count == 0 { omitted.first = other.omitted.first }
    omitted.count += other.omitted.count
  }

  /// The errors as people are told them, by place.
  func diagnostics(path: String) -> [Diagnostic] {
    let last = omitted.count > 0 ? [CSVError.omitted(count: omitted.count, first: omitted.first)] : []
    return (errors + last).map { $0.diagnostic(path: path) }.sorted()
  }
}
