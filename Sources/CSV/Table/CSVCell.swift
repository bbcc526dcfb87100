import Diagnostics

/// One cell of a table.
public struct CSVCell: Sendable {
  /// The file's bytes, or those of the unescaped contents.
  private let bytes: [UInt8]
  /// What `bytes` holds of this cell.
  private let held: Range<Int>
  /// Where the cell stands in the file, with its quotes.
  public let range: ByteRange
  /// Where its content stands in the file: without its quotes, but with those inside still doubled.
  public let contentRange: ByteRange
  private let form: CellForm

  init(bytes: [UInt8], held: Range<Int>, range: ByteRange, contentRange: ByteRange, form: CellForm) {
    self.bytes = bytes
    self.held = held
    self.range = range
    self.contentRange = contentRange
    self.form = form
  }

  /// The cell that a row lacks: empty, at the row's end.
  init(absentAt offset: UInt32) {
    let place = ByteRange(Int(offset), Int(offset))
    self.init(bytes: [], held: 0..<0, range: place, contentRange: place, form: .bare)
  }

  /// The content, with single quotes where the file doubles them; bytes that are not UTF-8 become U+FFFD.
  public var text: String { withUTF8(decodedUTF8) }

  /// The content's bytes, copied.
  public var utf8: [UInt8] { Array(bytes[held]) }

  /// Calls `body` with the content's bytes, without making a string of them; they are valid only meanwhile.
  public func withUTF8<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
      try body(UnsafeBufferPointer(rebasing: buffer[held]))
    }
  }

  /// Whether the content has no byte; a cell of spaces is not empty, `""` is.
  public var isEmpty: Bool { held.isEmpty }

  /// Whether it is written in quotes.
  public var isQuoted: Bool {
    if case .bare = form { false } else { true }
  }
}
