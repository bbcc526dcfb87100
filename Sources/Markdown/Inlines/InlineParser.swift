/// Finds the inlines in the content of paragraphs, headings and table cells.
///
/// Every byte is looked at a bounded number of times, whatever stands there: see the notes at each kind.
struct InlineParser {
  let text: UnsafeBufferPointer<UInt8>
  let extensions: MarkdownExtensions
  var content: DocumentContent
  /// The labels of the footnotes that are defined.
  let footnoteLabels: LabelTable
  /// For every byte, whether it may mean something other than itself.
  private let isSpecial: [Bool]

  // What belongs to the block being read.
  var block: NodeIndex = 0
  var start = 0
  var position = 0
  var end = 0
  /// The start of the plain text that has been passed but is not in the tree yet.
  var pending = 0
  var delimiters: [Delimiter] = []
  var brackets: [Bracket] = []
  /// Brackets below this place in the stack can open no link any more, because links hold no links.
  var inactiveBrackets = 0
  var backticks = BacktickRuns()
  /// The kinds of raw HTML that are known to have no end in the rest of the block.
  var unclosedHTML: Set<HTMLBlockEnd> = []
  var hasAtSign = false

  // What belongs to the document.
  /// The bytes of destinations and titles that references may still repeat.
  var expansionLeft: Int
  var scratch: [UInt8] = []

  init(_ content: DocumentContent, text: UnsafeBufferPointer<UInt8>, extensions: MarkdownExtensions) {
    self.content = content
    self.text = text
    self.extensions = extensions
    expansionLeft = max(text.count, 100_000)
    var labels = LabelTable()
    for (index, node) in content.footnotes.enumerated() {
      labels.insert(text.slice(content.arena[node].payload), value: UInt32(truncatingIfNeeded: index))
    }
    footnoteLabels = labels
    isSpecial = Self.specialBytes(extensions)
  }

  private static func specialBytes(_ extensions: MarkdownExtensions) -> [Bool] {
    var bytes: [UInt8] = [
      .newline, .carriageReturn, .exclamation, .ampersand, .asterisk, .less, .leftBracket, .backslash, .rightBracket,
      .underscore, .backtick,
    ]
    if extensions.contains(.strikethrough) { bytes.append(.tilde) }
    if extensions.contains(.autolinks) { bytes += [.colon, .at, 0x77] }
    var table = [Bool](repeating: false, count: 256)
    for byte in bytes { table[Int(byte)] = true }
    return table
  }

  /// Reads the inline content of all blocks.
  mutating func parse() {
    let count = NodeIndex(truncatingIfNeeded: content.arena.count)
    for index in 0..<count {
      switch content.arena[index].kind {
      case .paragraph, .heading, .tableCell: parseBlock(index)
      default: continue
      }
    }
  }

  private mutating func parseBlock(_ index: NodeIndex) {
    let range = content.arena[index].payload
    guard !range.isEmpty else { return }
    block = index
    start = range.lower
    end = range.upper
    while end > start, text[end - 1].isASCIISpace { end -= 1 }
    while start < end, text[start].isASCIISpace { start += 1 }
    position = start
    pending = start
    inactiveBrackets = 0
    if !backticks.isUnknown { backticks = BacktickRuns() }
    if !unclosedHTML.isEmpty { unclosedHTML = [] }
    hasAtSign = false
    parseInlines()
    processEmphasis(above: 0)
    brackets.removeAll(keepingCapacity: true)
    if hasAtSign { linkEmailAddresses() }
  }

  private mutating func parseInlines() {
    isSpecial.withUnsafeBufferPointer { isSpecial in
      while true {
        // Local names let the loop over plain text stay in registers.
        let (text, end) = (text, end)
        var place = position
        while place < end, !isSpecial[Int(text[place])] { place += 1 }
        position = place
        guard place < end else { break }
        let byte = text[place]
        switch byte {
        case .newline, .carriageReturn: readLineEnd()
        case .backslash: readEscape()
        case .asterisk, .underscore, .tilde: readDelimiters(byte)
        case .ampersand: readReference()
        case .backtick: readCode()
        case .less: readAngle()
        case .leftBracket: openBracket(isImage: false, length: 1)
        case .exclamation: readExclamation()
        case .rightBracket: closeBracket()
        case .colon: readSchemeAutolink()
        case .at:
          hasAtSign = true
          position += 1
        default: readHostAutolink()
        }
      }
    }
    flushText()
  }

  /// Adds the plain text before the place reached.
  mutating func flushText() {
    flushText(before: position)
  }

  mutating func flushText(before place: Int) {
    if place > pending { content.arena.append(Node(.text, TextRange(pending, place)).holdingItself, to: block) }
    pending = place
  }

  /// Adds an inline that reaches from the place reached to `end`, and moves there.
  @discardableResult
  mutating func add(_ kind: MarkdownNodeKind, to end: Int, payload: TextRange, flags: Node.Flags = []) -> NodeIndex {
    flushText()
    var node = Node(kind, TextRange(position, end))
    node.payload = payload
    node.flags = flags
    position = end
    pending = end
    return content.arena.append(node, to: block)
  }
}

extension Node {
  /// The same node, holding the text where it stands.
  var holdingItself: Node {
    var node = self
    node.payload = range
    return node
  }
}
