import Diagnostics

/// A Markdown document: its blocks and inlines, each with its place in the file.
///
/// Reads any bytes at all, in time that grows with their number only. What is not UTF-8, and U+0000, is read as U+FFFD.
/// Block quotes, lists and footnotes that are nested deeper than a hundred levels are read as text.
public struct MarkdownDocument: Sendable {
  let storage: MarkdownStorage

  /// Reads a file, or a part of it such as what follows its front matter. Positions are those in the whole file.
  ///
  /// Reads no more than the first GiB; the program refuses such files long before.
  public init(
    parsing source: SourceFile, in range: Range<Int>? = nil, extensions: MarkdownExtensions = .all
  ) {
    let all = range ?? source.byteOrderMarkLength..<source.bytes.count
    let limit = min(source.bytes.count, 1 << 30)
    let start = max(0, min(all.lowerBound, limit))
    let end = max(start, min(all.upperBound, limit))
    storage = MarkdownStorage(parsing: source.bytes, in: start..<end, extensions: extensions)
  }

  init(storage: MarkdownStorage) {
    self.storage = storage
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { storage.content.arena[0].firstChild == 0 }

  /// The document itself as a node, which holds the blocks.
  public var root: MarkdownNode { MarkdownNode(storage: storage, index: 0) }
}

/// What a document and the views of its nodes share; it never changes.
final class MarkdownStorage: Sendable {
  let content: DocumentContent
  /// The file's bytes, repaired, and behind them the pieces that had to be copied.
  let text: [UInt8]
  let footnotes: FootnoteOrder

  init(parsing bytes: [UInt8], in range: Range<Int>, extensions: MarkdownExtensions) {
    var repairs = SourceMap()
    var text = bytes
    var end = range.upperBound
    if !bytes.withUnsafeBufferPointer({ UTF8Automaton.accepts($0, in: range) }) {
      text = UTF8Repair.repaired(bytes, in: range, into: &repairs)
      end = text.count
    }
    var content = text.withUnsafeBufferPointer {
      BlockParser.parse($0, in: range.lowerBound..<end, extensions: extensions, repairs: repairs)
    }
    if !content.side.isEmpty {
      text.append(contentsOf: content.side)
      content.side = []
    }
    self.content = text.withUnsafeBufferPointer {
      var parser = InlineParser(content, text: $0, extensions: extensions)
      parser.parse()
      return parser.content
    }
    self.text = text
    footnotes = FootnoteOrder(self.content)
  }

  init(content: DocumentContent, text: [UInt8]) {
    self.content = content
    self.text = text
    footnotes = FootnoteOrder(content)
  }
}
