import Diagnostics

/// The place of a node in the arena.
typealias NodeID = UInt32

/// A value that was read, with the key it stands under: 32 bytes, no references.
///
/// The children of a table or an array form a ring: the container knows its last child, and the last child's `next` is
/// the first. So a child can be added at either side of any other statement without looking at its siblings.
struct Node {
  /// No node.
  static let none = NodeID.max

  /// What belongs to the kind: a number's bits, a text's two offsets, a container's last child and number of children.
  private var payload: UInt64 = 0
  /// The offset in the file of the value's first byte.
  var start: UInt32
  /// The offset in the file after the value's last byte.
  var end: UInt32
  /// The next sibling; after the last child comes the first.
  var next: NodeID = Node.none
  /// The key; without a name for an array's elements and the root.
  var key = Key.absent
  /// What was read.
  var kind: NodeKind
  /// Whether the bytes of a text are among the arena's unescaped ones instead of the file's.
  var isUnescaped = false

  init(_ kind: NodeKind, _ range: Range<Int>) {
    self.kind = kind
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    if kind.isContainer { last = Node.none }
  }

  var range: ByteRange { ByteRange(Int(start), Int(end)) }

  private var low: UInt32 {
    get { UInt32(truncatingIfNeeded: payload) }
    set { payload = payload & ~0xFFFF_FFFF | UInt64(newValue) }
  }

  private var high: UInt32 {
    get { UInt32(truncatingIfNeeded: payload >> 32) }
    set { payload = payload & 0xFFFF_FFFF | UInt64(newValue) << 32 }
  }

  /// The number of an integer.
  var integer: Int64 {
    get { Int64(bitPattern: payload) }
    set { payload = UInt64(bitPattern: newValue) }
  }

  /// The number of a float.
  var float: Double {
    get { Double(bitPattern: payload) }
    set { payload = newValue.bitPattern }
  }

  /// Whether a Boolean is true.
  var boolean: Bool {
    get { payload != 0 }
    set { payload = newValue ? 1 : 0 }
  }

  /// Where a text's bytes are: in the file, or among the unescaped bytes.
  var text: Range<Int> {
    get { Int(low)..<Int(high) }
    set {
      low = UInt32(truncatingIfNeeded: newValue.lowerBound)
      high = UInt32(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// A container's last child.
  var last: NodeID {
    get { low }
    set { low = newValue }
  }

  /// How many children a container has.
  var count: UInt32 {
    get { high }
    set { high = newValue }
  }
}
