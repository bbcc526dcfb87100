/// The number of a node in its arena; 0, the document's own, stands for "none" in links between nodes.
typealias NodeIndex = UInt32

/// A node of a document as it is stored: trivial, and in one array with all the others.
struct Node {
  var kind: MarkdownNodeKind
  var flags: Flags = []
  /// A heading's level, a task's state, a list's marker byte, a cell's alignment, a table's number of columns.
  var detail: UInt16 = 0
  /// An ordered list's first number; else an index into one of the document's side arrays.
  var extra: UInt32 = 0
  /// Where the node stands.
  var range: TextRange
  /// What it holds: the inline content of a block, the text of a leaf.
  var payload: TextRange = .none
  var parent: NodeIndex = 0
  var firstChild: NodeIndex = 0
  var lastChild: NodeIndex = 0
  var next: NodeIndex = 0
  var previous: NodeIndex = 0

  init(_ kind: MarkdownNodeKind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }

  /// What is true or false of a node.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A list without blank lines between what it holds.
    static let isTight = Flags(rawValue: 1)
    static let isOrdered = Flags(rawValue: 2)
    /// A text that is one character reference.
    static let isReference = Flags(rawValue: 4)
    /// A code span whose line endings stand for spaces.
    static let hasLineEnds = Flags(rawValue: 8)
    /// A table's first row, and its cells.
    static let isHeader = Flags(rawValue: 16)
    /// A block from which a hidden section was taken, at any depth.
    static let isPruned = Flags(rawValue: 32)
  }
}

/// What a link, an image or a definition points to.
struct LinkTarget {
  var destination: TextRange
  /// The title between its quotes; nil where there is none.
  var title: TextRange?
  var form: Form = .written

  /// How the destination is to be read.
  enum Form: UInt8 {
    /// With backslash escapes and character references.
    case written
    /// The target of a definition elsewhere; otherwise the same.
    case defined
    /// Between `<` and `>`: with character references only.
    case autolink
    /// The same, an e-mail address that needs `mailto:` before it.
    case email
    /// Found in plain text: as it stands.
    case bare
    /// The same, needing `http://` before it.
    case bareHost
    /// The same, needing `mailto:` before it.
    case bareEmail
  }
}
