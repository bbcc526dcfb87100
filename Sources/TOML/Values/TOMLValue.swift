import Diagnostics

/// A value as it stands in a document: what it is and where it is written.
///
/// A small view on the document's storage; copying it costs one reference.
public struct TOMLValue: Sendable {
  let storage: Storage
  let id: NodeID

  init(_ storage: Storage, _ id: NodeID) {
    self.storage = storage
    self.id = id
  }

  var node: Node { storage.node(id) }

  /// The type of the value; cheaper to ask for than its content.
  public var kind: TOMLKind { node.kind.publicKind }

  /// The bytes in the file that write the value, with quotes and brackets.
  ///
  /// For a table with a header that is the header; for a table implied by `[a.b]` or `a.b = 1`, the part of the key
  /// that names it; for an array of tables, its first header.
  public var range: ByteRange { node.range }

  /// The bytes of `range` as they are written, such as `1_000.50`.
  public var lexeme: ArraySlice<UInt8> { storage.source.bytes[range.offsets] }

  /// The value itself, decoded.
  public var content: TOMLContent {
    let node = node
    switch node.kind {
    case .string: return .string(storage.withText(of: node, decodedUTF8))
    case .integer: return .integer(node.integer)
    case .float: return .float(node.float)
    case .boolean: return .boolean(node.boolean)
    case .valueArray, .tableArray: return .array(TOMLArray(storage, id))
    case .headerTable, .impliedTable, .dottedTable, .inlineTable: return .table(TOMLTable(storage, id))
    case .offsetDateTime, .localDateTime, .localDate, .localTime:
      // The parser has refused every date that cannot be decoded, so the text is never what a caller gets.
      return dateOrTime ?? .string(String(decoding: lexeme, as: UTF8.self))
    }
  }

  private var dateOrTime: TOMLContent? {
    storage.source.bytes.withUnsafeBufferPointer { bytes -> TOMLContent? in
      let node = node
      let written = WrittenDate(bytes: UnsafeBufferPointer(rebasing: bytes[node.range.offsets]))
      if node.kind == .localTime { return written.time(at: 0).map { .localTime($0) } }
      guard let date = written.date() else { return nil }
      if node.kind == .localDate { return .localDate(date) }
      guard let time = written.time(at: 11) else { return nil }
      if node.kind == .localDateTime { return .localDateTime(TOMLLocalDateTime(date: date, time: time)) }
      return written.offsetMinutes()
        .flatMap { TOMLOffsetDateTime(date: date, time: time, offsetMinutes: $0) }
        .map { .offsetDateTime($0) }
    }
  }
}

/// A decoded value.
public enum TOMLContent: Sendable {
  /// Text, with its escapes replaced.
  case string(String)
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case float(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// A date with a time and its distance from UTC.
  case offsetDateTime(TOMLOffsetDateTime)
  /// A date with a time, of no certain place.
  case localDateTime(TOMLLocalDateTime)
  /// A date.
  case localDate(TOMLDate)
  /// A time of the day.
  case localTime(TOMLTime)
  /// An array.
  case array(TOMLArray)
  /// A table.
  case table(TOMLTable)
}
