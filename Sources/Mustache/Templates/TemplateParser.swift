import Diagnostics

/// Builds the parse tree of one template, with a stack of its own instead of the program's.
struct TemplateParser {
  private(set) var nodes: [Node] = []
  private(set) var findings: [TemplateFinding] = []
  private let file: SourceFile
  private var scanner: TagScanner
  /// Where the text begins that is in no node yet.
  private var textStart: Int
  private var open: [Open] = []

  /// A tag that waits for its end.
  private struct Open {
    let node: Int
    let tag: Tag
    /// The literal of the blanks before a parent, which vanish if the parent turns out to stand alone.
    var blanks: Int?
  }

  /// How deep tags may be nested in a template.
  static let depthLimit = 128
  /// How many bytes a template may have.
  static let sizeLimit = 1 << 28

  init(_ file: SourceFile) {
    self.file = file
    scanner = TagScanner(file)
    textStart = file.byteOrderMarkLength
  }

  mutating func parse() {
    guard file.bytes.count <= Self.sizeLimit else {
      find(.tooLarge(limit: Self.sizeLimit), 0..<0)
      return
    }
    while let tag = scanner.next() {
      switch tag.kind {
      case .comment, .delimiters: addLeaf(nil, tag)
      case .escaped: addInline(.escaped, tag)
      case .raw: addInline(.raw, tag)
      case .partial: addLeaf(.partial, tag)
      case .dynamicPartial: addLeaf(.dynamicPartial, tag)
      case .section: openSection(.section, tag)
      case .inverted: openSection(.inverted, tag)
      case .block: openBlock(tag)
      case .parent: openParent(.parent, tag)
      case .dynamicParent: openParent(.dynamicParent, tag)
      case .close: close(tag)
      }
      if open.count > Self.depthLimit {
        find(.tooDeep(limit: Self.depthLimit), tag.range)
        return
      }
    }
    for (fault, range) in scanner.faults { find(fault, range) }
    if scanner.faults.last?.0 != .unclosedTag { flush(upTo: file.bytes.count) }
    while let left = open.popLast() {
      find(.unclosedSection(text(left.tag.name)), left.tag.range)
      nodes[left.node].end = nodes.count
    }
  }

  // MARK: Tags

  private mutating func addInline(_ kind: Node.Kind, _ tag: Tag) {
    flush(before: tag)
    add(kind, tag)
  }

  /// Adds a tag without an end, or only takes it out of the text.
  private mutating func addLeaf(_ kind: Node.Kind?, _ tag: Tag) {
    let blanks = flushIfStandalone(tag)
    if blanks == nil { flush(before: tag) }
    guard let kind else { return }
    add(kind, tag)
    if let blanks {
      nodes[nodes.count - 1].indentation = ByteRange(blanks)
      nodes[nodes.count - 1].isStandalone = true
    }
  }

  private mutating func openSection(_ kind: Node.Kind, _ tag: Tag) {
    if flushIfStandalone(tag) == nil { flush(before: tag) }
    open.append(Open(node: add(kind, tag), tag: tag))
  }

  private mutating func openBlock(_ tag: Tag) {
    let isArgument = isInParent
    let blanks = isArgument ? nil : lineStart(before: tag).map { $0..<tag.range.lowerBound }
    let nextLine = lineEnd(after: tag.range.upperBound)
    if isArgument || blanks == nil || nextLine == nil {
      flush(before: tag)
    } else if let blanks {
      flush(upTo: blanks.lowerBound)
    }
    let node = add(.block, tag)
    nodes[node].indentation = ByteRange(blanks ?? 0..<0)
    if let nextLine, isArgument || blanks != nil {
      textStart = nextLine
      nodes[node].isStandalone = !isArgument
      nodes[node].startsLine = true
      nodes[node].indentation = indentation(from: nextLine) ?? nodes[node].indentation
    }
    open.append(Open(node: node, tag: tag))
  }

  private mutating func openParent(_ kind: Node.Kind, _ tag: Tag) {
    var blanks: Int?
    if let start = lineStart(before: tag), !isInParent {
      flush(upTo: start)
      blanks = nodes.count
      nodes.append(
        Node(
          kind: .literal, range: ByteRange(start, tag.range.lowerBound), startsLine: true, end: nodes.count + 1))
      textStart = tag.range.upperBound
    } else {
      flush(before: tag)
    }
    open.append(Open(node: add(kind, tag), tag: tag, blanks: blanks))
  }

  private mutating func close(_ tag: Tag) {
    let name = file.bytes[tag.name]
    guard let depth = open.lastIndex(where: { file.bytes[$0.tag.name].elementsEqual(name) }) else {
      flush(before: tag)
      find(.strayClose(text(tag.name), open: open.last.map { text($0.tag.name) }), tag.range)
      return
    }
    while open.count > depth + 1, let inner = open.popLast() {
      find(.unclosedSection(text(inner.tag.name)), inner.tag.range)
      nodes[inner.node].end = nodes.count
    }
    guard let closed = open.popLast() else { return }
    switch nodes[closed.node].kind {
    case .block where isInParent:
      flush(upTo: lineStart(before: tag) ?? tag.range.lowerBound, inBlock: true)
      textStart = tag.range.upperBound
    case .parent, .dynamicParent:
      textStart = tag.range.upperBound
      if let blanks = closed.blanks, let nextLine = lineEnd(after: textStart) {
        textStart = nextLine
        nodes[closed.node].indentation = nodes[blanks].range
        nodes[closed.node].isStandalone = true
        nodes[blanks].range = ByteRange(0, 0)
        nodes[blanks].startsLine = false
      }
    default:
      if flushIfStandalone(tag) == nil { flush(before: tag) }
    }
    nodes[closed.node].end = nodes.count
  }

  @discardableResult
  private mutating func add(_ kind: Node.Kind, _ tag: Tag) -> Int {
    nodes.append(Node(kind: kind, range: ByteRange(tag.range), name: ByteRange(tag.name), end: nodes.count + 1))
    return nodes.count - 1
  }

  // MARK: Text

  /// Whether the place is directly inside a parent tag, where only blocks count.
  private var isInParent: Bool {
    guard let last = open.last else { return false }
    return nodes[last.node].kind == .parent || nodes[last.node].kind == .dynamicParent
  }

  private mutating func flush(before tag: Tag) {
    flush(upTo: tag.range.lowerBound)
    if isLineStart(tag.range.lowerBound), !isInParent {
      nodes.append(
        Node(kind: .literal, range: ByteRange(tag.range.lowerBound, tag.range.lowerBound), startsLine: true))
      nodes[nodes.count - 1].end = nodes.count
    }
    textStart = tag.range.upperBound
  }

  /// Makes a literal of the text that was passed.
  private mutating func flush(upTo end: Int, inBlock: Bool = false) {
    guard textStart < end, inBlock || !isInParent else { return }
    nodes.append(
      Node(
        kind: .literal, range: ByteRange(textStart, end), startsLine: isLineStart(textStart), end: nodes.count + 1))
    textStart = end
  }

  /// Takes the whole line out of the text if a tag has it to itself, and returns the blanks before the tag.
  private mutating func flushIfStandalone(_ tag: Tag) -> Range<Int>? {
    guard let start = lineStart(before: tag), let end = lineEnd(after: tag.range.upperBound) else { return nil }
    flush(upTo: start)
    textStart = end
    return start..<tag.range.lowerBound
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == file.byteOrderMarkLength || (offset > 0 && file.bytes[offset - 1] == UInt8(ascii: "\n"))
  }

  /// The start of the line if nothing but blanks stands between it and a tag.
  private func lineStart(before tag: Tag) -> Int? {
    var place = tag.range.lowerBound
    while place > textStart, isBlank(place - 1) { place -= 1 }
    return isLineStart(place) ? place : nil
  }

  /// The start of the next line if nothing but blanks stands between an offset and it.
  private func lineEnd(after offset: Int) -> Int? {
    var place = offset
    while place < file.bytes.count, isBlank(place) { place += 1 }
    if place < file.bytes.count, file.bytes[place] == UInt8(ascii: "\r") { place += 1 }
    if place == file.bytes.count { return place }
    return file.bytes[place] == UInt8(ascii: "\n") ? place + 1 : nil
  }

  /// The blanks before the first line that holds anything, from the start of a line on.
  private func indentation(from offset: Int) -> ByteRange? {
    var start = offset
    while start < file.bytes.count, let next = lineEnd(after: start), next > start { start = next }
    var end = start
    while end < file.bytes.count, isBlank(end) { end += 1 }
    return start < file.bytes.count ? ByteRange(start, end) : nil
  }

  private func isBlank(_ offset: Int) -> Bool {
    file.bytes[offset] == UInt8(ascii: " ") || file.bytes[offset] == UInt8(ascii: "\t")
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  private mutating func find(_ fault: TemplateFault, _ range: Range<Int>) {
    findings.append(
      TemplateFinding(fault: fault, location: SourceLocation(path: file.path, range: ByteRange(range))))
  }
}
