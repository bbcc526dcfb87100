/// What a node is, with how a container came about: that decides who may still add to it.
enum NodeKind: UInt8 {
  case string, integer, float, boolean
  case offsetDateTime, localDateTime, localDate, localTime
  /// `[1, 2]`: closed.
  case valueArray
  /// `[[x]]`: every further `[[x]]` adds an element.
  case tableArray
  /// The root or `[x]` or one element of `[[x]]`.
  case headerTable
  /// The `x` of `[x.y]`, which may still have a header of its own.
  case impliedTable
  /// The `x` of `x.y = 1`, which only dotted keys of the same section and headers of tables inside it add to.
  case dottedTable
  /// `{ x = 1 }`: closed.
  case inlineTable

  var isContainer: Bool { rawValue >= NodeKind.valueArray.rawValue }

  /// The kind that callers are told.
  var publicKind: TOMLKind {
    switch self {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .offsetDateTime: .offsetDateTime
    case .localDateTime: .localDateTime
    case .localDate: .localDate
    case .localTime: .localTime
    case .valueArray, .tableArray: .array
    case .headerTable, .impliedTable, .dottedTable, .inlineTable: .table
    }
  }
}
