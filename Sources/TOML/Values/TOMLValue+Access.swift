import Diagnostics

extension TOMLValue {
  /// The text; `nil` where the value is none.
  public var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  /// The whole number; `nil` where the value is none.
  public var integer: Int64? { node.kind == .integer ? node.integer : nil }

  /// The floating-point number; `nil` where the value is none.
  public var float: Double? { node.kind == .float ? node.float : nil }

  /// The truth value; `nil` where the value is none.
  public var boolean: Bool? { node.kind == .boolean ? node.boolean : nil }

  /// The date; `nil` where the value is none, or has a time.
  public var localDate: TOMLDate? {
    if kind == .localDate, case .localDate(let date) = content { date } else { nil }
  }

  /// The array; `nil` where the value is none.
  public var array: TOMLArray? { kind == .array ? TOMLArray(storage, id) : nil }

  /// The table; `nil` where the value is none.
  public var table: TOMLTable? { kind == .table ? TOMLTable(storage, id) : nil }

  /// Gives `body` the UTF-8 bytes of a text with its escapes replaced, without making a `String`; `nil` where the value
  /// is no text.
  ///
  /// The bytes are UTF-8 only if the document has no diagnostic that says otherwise.
  public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    let node = node
    guard node.kind == .string else { return nil }
    return try storage.withText(of: node, body)
  }

  /// Where a text's own bytes stand in the file, without the quotes: an offset into the text added to the lower bound is
  /// the place in the file.
  ///
  /// `nil` where the value is no text, or is written with escapes, so that its bytes are not those of the file.
  public var contentRange: ByteRange? {
    let node = node
    return node.kind == .string && !node.isUnescaped ? ByteRange(node.text) : nil
  }
}
