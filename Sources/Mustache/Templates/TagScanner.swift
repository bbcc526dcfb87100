import Diagnostics

/// Finds the tags of a template one after another, in time proportional to its length.
struct TagScanner {
  let bytes: [UInt8]
  /// Where the next tag is looked for.
  private(set) var position: Int
  private var delimiters = Delimiters()
  /// Faults in the form of tags, and where.
  private(set) var faults: [(TemplateFault, Range<Int>)] = []

  init(_ file: SourceFile) {
    bytes = file.bytes
    position = file.byteOrderMarkLength
  }

  /// The next tag; `nil` at the end, or where a tag has no end.
  mutating func next() -> Tag? {
    while let start = find(delimiters.open, from: position) {
      let content = start + delimiters.open.count
      let sigil = content < bytes.count ? bytes[content] : 0
      let tag =
        switch sigil {
        case UInt8(ascii: "="): delimiterTag(start, content)
        case UInt8(ascii: "{"): tripleTag(start, content)
        default: plainTag(start, content, sigil)
        }
      switch tag {
      case .tag(let tag):
        position = tag.range.upperBound
        return tag
      case .faulty(let fault, let range, let next):
        faults.append((fault, range))
        position = next
      }
    }
    position = bytes.count
    return nil
  }

  private enum Scanned {
    case tag(Tag)
    case faulty(TemplateFault, Range<Int>, next: Int)
  }

  private func plainTag(_ start: Int, _ content: Int, _ sigil: UInt8) -> Scanned {
    guard let end = find(delimiters.close, from: content) else { return unclosed(start) }
    let range = start..<(end + delimiters.close.count)
    if sigil == UInt8(ascii: "!") {
      return .tag(Tag(kind: .comment, range: range, name: content..<end))
    }
    var kind = Self.kind(of: sigil)
    var name = trimmed(kind == .escaped ? content..<end : (content + 1)..<end)
    if let dynamic = Self.dynamic(kind), !name.isEmpty, bytes[name.lowerBound] == UInt8(ascii: "*") {
      kind = dynamic
      name = trimmed((name.lowerBound + 1)..<name.upperBound)
    }
    return named(kind, range, name)
  }

  private func tripleTag(_ start: Int, _ content: Int) -> Scanned {
    guard let end = find(delimiters.close, from: content + 1) else { return unclosed(start) }
    // With the usual delimiters the first `}}` of `}}}` would end the tag a brace early, with others the brace is last.
    if bytes[end - 1] == UInt8(ascii: "}"), end - 1 > content {
      return named(.raw, start..<(end + delimiters.close.count), trimmed((content + 1)..<(end - 1)))
    }
    let after = end + delimiters.close.count
    if delimiters.close.first == UInt8(ascii: "}"), after < bytes.count, bytes[after] == UInt8(ascii: "}") {
      return named(.raw, start..<(after + 1), trimmed((content + 1)..<end))
    }
    return .faulty(.unclosedTriple, start..<after, next: after)
  }

  private mutating func delimiterTag(_ start: Int, _ content: Int) -> Scanned {
    let limit = min(bytes.count, content + 4 * Delimiters.longest)
    let closing = [UInt8(ascii: "=")] + delimiters.close
    guard let end = find(closing, from: content + 1, upTo: limit) else {
      let end = find(delimiters.close, from: content).map { $0 + delimiters.close.count }
      return end.map { .faulty(.badDelimiters, start..<$0, next: $0) } ?? unclosed(start)
    }
    let range = start..<(end + closing.count)
    let parts = bytes[(content + 1)..<end].split(whereSeparator: Self.isBlank)
    guard parts.count == 2, parts.allSatisfy({ $0.count <= Delimiters.longest && !$0.contains(UInt8(ascii: "=")) })
    else { return .faulty(.badDelimiters, range, next: range.upperBound) }
    delimiters = Delimiters(open: Array(parts[0]), close: Array(parts[1]))
    return .tag(Tag(kind: .delimiters, range: range, name: (content + 1)..<end))
  }

  private func named(_ kind: Tag.Kind, _ range: Range<Int>, _ name: Range<Int>) -> Scanned {
    guard !name.isEmpty else { return .faulty(.emptyTag, range, next: range.upperBound) }
    guard !bytes[name].contains(where: Self.isBlank) else { return .faulty(.badName, range, next: range.upperBound) }
    return .tag(Tag(kind: kind, range: range, name: name))
  }

  /// A tag without an end makes all that follows unreadable, so nothing more is looked for.
  private func unclosed(_ start: Int) -> Scanned {
    .faulty(.unclosedTag, start..<(start + delimiters.open.count), next: bytes.count)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, max(range.lowerBound, range.upperBound))
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func find(_ pattern: [UInt8], from start: Int, upTo limit: Int? = nil) -> Int? {
    let last = (limit ?? bytes.count) - pattern.count
    var place = start
    while place <= last {
      var matched = 0
      while matched < pattern.count, bytes[place + matched] == pattern[matched] { matched += 1 }
      if matched == pattern.count { return place }
      place += 1
    }
    return nil
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    default: .escaped
    }
  }

  /// What a tag is whose name has an asterisk before it; the end of a dynamic parent repeats its asterisk.
  private static func dynamic(_ kind: Tag.Kind) -> Tag.Kind? {
    switch kind {
    case .partial: .dynamicPartial
    case .parent: .dynamicParent
    case .close: .close
    default: nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
