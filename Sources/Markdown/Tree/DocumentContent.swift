import Diagnostics

/// Everything that parsing makes of a file: the nodes, and the arrays that they refer to.
struct DocumentContent: Sendable {
  var arena: NodeArena
  /// The pieces of text that could not stay where they are in the file; moved behind the file's bytes at the end.
  var side: [UInt8] = []
  /// Where in the text the copied pieces come from.
  private var copies = SourceMap()
  /// Where in the file the text comes from.
  private let repairs: SourceMap
  /// What links, images and definitions point to.
  var targets: [LinkTarget] = []
  var definitions = LabelTable()
  /// The info strings of code blocks.
  var infoStrings: [TextRange] = []
  /// The alignments of all tables' columns.
  var alignments: [MarkdownAlignment] = []
  var attributes: [StoredAttributes] = []
  var attributeEntries: [StoredAttributes.Entry] = []
  /// The definitions of footnotes in the order of the file; they are not linked into the tree.
  var footnotes: [NodeIndex] = []

  private let sourceCount: Int

  init(range: Range<Int>, sourceCount: Int, repairs: SourceMap) {
    self.sourceCount = sourceCount
    self.repairs = repairs
    // A node for about every 24 bytes, as prose has it, so that the array seldom moves.
    arena = NodeArena(document: TextRange(range.lowerBound, range.upperBound), capacity: 16 + range.count / 24)
  }

  /// The offset that the next copied piece will have in the text.
  var textCount: Int { sourceCount + side.count }

  /// The bytes of the file that a range of the text stands for.
  func fileRange(_ range: TextRange) -> ByteRange {
    let origin = repairs.origin(of: copies.origin(of: range))
    return ByteRange(origin.lower, origin.upper)
  }

  /// Copies a piece of the file behind it, after so many spaces.
  mutating func copy(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, spaces: Int) {
    if spaces > 0 {
      copies.add(text: textCount, origin: range.lowerBound - 1)
      for _ in 0..<spaces { side.append(.space) }
    }
    copies.add(text: textCount, origin: range.lowerBound)
    side.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
  }

  /// Enters a link reference definition; its ranges are to be moved by `shift`.
  mutating func define(_ definition: LinkDefinition, shift: Int, in source: UnsafeBufferPointer<UInt8>) {
    let value = UInt32(truncatingIfNeeded: targets.count)
    let isNew =
      if shift == 0 {
        definitions.insert(source.slice(definition.label), value: value)
      } else {
        side.withUnsafeBufferPointer { definitions.insert($0.slice(definition.label), value: value) }
      }
    guard isNew else { return }
    targets.append(
      LinkTarget(
        destination: definition.destination.moved(by: shift), title: definition.title?.moved(by: shift),
        form: .defined))
  }
}
