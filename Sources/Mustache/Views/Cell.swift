/// One value of a view, in a few bytes: what it is and where the rest of it lies.
@usableFromInline
struct Cell: Sendable {
  /// The first byte of a text, the first field of a record, the first element of a list.
  @usableFromInline var offset: UInt32
  /// The bytes of a text, the elements of a list; the number of a record's shape where names are looked up.
  @usableFromInline var count: UInt32
  @usableFromInline var kind: Kind

  /// Those up to `no` have bytes, which may be none.
  @usableFromInline
  enum Kind: UInt8, Sendable {
    case nothing, text, html, yes, no, record, list
  }

  @inlinable
  init(_ kind: Kind, offset: UInt32 = 0, count: UInt32 = 0) {
    self.kind = kind
    self.offset = offset
    self.count = count
  }

  /// An unset field: an empty text, a no, an absent record, an empty list.
  @usableFromInline static let nothing = Cell(.nothing)

  /// Whether a section over the value is rendered.
  var isTruthy: Bool {
    switch kind {
    case .nothing, .no: false
    case .yes, .record: true
    case .text, .html, .list: count > 0
    }
  }

  /// Whether the value has bytes to write.
  var isWritable: Bool { kind.rawValue <= Kind.no.rawValue }
}
