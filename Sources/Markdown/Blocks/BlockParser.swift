/// Finds the blocks of a document, line by line, as the specification's appendix describes.
///
/// Works on the bytes of the file; the inline content of blocks is left for later.
struct BlockParser {
  /// How many blocks may stand in one another; what looks like deeper ones is text.
  static let deepest = 100

  let source: UnsafeBufferPointer<UInt8>
  let extensions: MarkdownExtensions
  var content: DocumentContent
  var open: [OpenBlock]
  var leaf = LeafContent()
  var line: LineCursor
  /// The matched or newly opened block that the rest of the line goes to, by its place in the stack.
  var container = 0
  /// The outermost list or item that the blank line before this one counts for; nil after other lines.
  var blankTop: Int?

  private let end: Int

  init(source: UnsafeBufferPointer<UInt8>, range: Range<Int>, extensions: MarkdownExtensions, repairs: SourceMap) {
    self.source = source
    self.extensions = extensions
    end = range.upperBound
    content = DocumentContent(range: range, sourceCount: source.count, repairs: repairs)
    open = [OpenBlock(node: 0, kind: .document, listTop: 0)]
    open.reserveCapacity(Self.deepest + 2)
    line = LineCursor(source)
  }

  /// Reads all lines.
  static func parse(
    _ source: UnsafeBufferPointer<UInt8>, in range: Range<Int>, extensions: MarkdownExtensions, repairs: SourceMap
  ) -> DocumentContent {
    var parser = BlockParser(source: source, range: range, extensions: extensions, repairs: repairs)
    parser.readLines(from: range.lowerBound)
    parser.closeBlocks(above: 0)
    return parser.content
  }

  private mutating func readLines(from start: Int) {
    var start = start
    // Most files have no carriage return: look for the next one only when the last one is passed.
    var carriageReturn = source.offset(of: .carriageReturn, in: start..<end) ?? end
    while start < end {
      let newline = source.offset(of: .newline, in: start..<end) ?? end
      if carriageReturn < newline {
        let next = carriageReturn + 1
        line.startLine(at: start, end: carriageReturn, next: next == newline && next < end ? next + 1 : next)
        carriageReturn = source.offset(of: .carriageReturn, in: next..<end) ?? end
      } else {
        line.startLine(at: start, end: newline, next: min(newline + 1, end))
      }
      readLine()
      start = line.next
    }
  }

  private mutating func readLine() {
    container = 0
    while container + 1 < open.count {
      switch continuation(of: container + 1) {
      case .matched: container += 1
      case .unmatched:
        openNewBlocks(unmatched: true)
        return
      case .consumed:
        blankTop = nil
        return
      }
    }
    openNewBlocks(unmatched: false)
  }

  /// Opens what the line starts in the matched container, and adds the rest of the line to it.
  private mutating func openNewBlocks(unmatched: Bool) {
    var maybeLazy = open[open.count - 1].kind == .paragraph
    var isOpened = false
    search: while !open[container].isVerbatim {
      switch openBlock(maybeLazy: maybeLazy) {
      case .nothing: break search
      case .container:
        isOpened = true
        maybeLazy = false
      case .verbatim:
        isOpened = true
        break search
      case .wholeLine:
        blankTop = nil
        return
      }
    }
    if unmatched, maybeLazy, !line.isBlank {
      // A lazy continuation line: the paragraph goes on though its containers' markers are missing.
      addParagraphLine()
      blankTop = nil
      return
    }
    if !isOpened { closeBlocks(above: container) }
    addRestOfLine(isFirst: isOpened)
  }

  private mutating func addRestOfLine(isFirst: Bool) {
    let block = open[container]
    if block.isVerbatim {
      addVerbatimLine()
    } else if line.isBlank {
      let isWithinOther = block.kind == .blockQuote || block.kind == .footnoteDefinition
      blankTop = isFirst || isWithinOther ? nil : block.listTop
      return
    } else {
      if block.kind != .paragraph { openParagraph() }
      addParagraphLine()
    }
    let isBlankCode = line.isBlank && block.isVerbatim && block.fenceLength == 0
    blankTop = isBlankCode ? block.listTop : nil
  }
}
