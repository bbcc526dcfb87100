/// E-mail addresses in plain text. Source: the GFM specification, "Autolinks (extension)".
extension InlineParser {
  /// Makes links of the addresses in the block's texts, once it is known which of them stand in links already.
  mutating func linkEmailAddresses() {
    var index = content.arena.successor(of: block, within: block)
    while index != 0 {
      if content.arena[index].kind == .text, !content.arena[index].flags.contains(.isReference) {
        joinTexts(after: index)
        index = linkAddresses(in: index)
      }
      let kind = content.arena[index].kind
      let isPassed = kind == .link || kind == .image
      index = content.arena.successor(of: index, within: block, descending: !isPassed)
    }
  }

  /// Joins a text with those that follow it directly, which delimiters without effect were.
  private mutating func joinTexts(after index: NodeIndex) {
    while true {
      let next = content.arena[index].next
      guard next != 0, content.arena[next].kind == .text, !content.arena[next].flags.contains(.isReference),
        content.arena[next].payload.start == content.arena[index].payload.end
      else { return }
      content.arena[index].payload.end = content.arena[next].payload.end
      content.arena[index].range.end = content.arena[next].range.end
      content.arena.unlink(next)
    }
  }

  /// Splits a text around the addresses in it; gives the last node made of it.
  private mutating func linkAddresses(in index: NodeIndex) -> NodeIndex {
    var index = index
    var from = content.arena[index].payload.lower
    let limit = content.arena[index].payload.upper
    var search = from
    while let at = text.offset(of: .at, in: search..<limit) {
      search = at + 1
      guard let address = EmailAddress(around: at, in: text, from: from, to: limit) else { continue }
      index = split(index, address)
      from = address.range.upper
      search = from
      if from == limit { break }
    }
    return index
  }

  private mutating func split(_ index: NodeIndex, _ address: EmailAddress) -> NodeIndex {
    let whole = content.arena[index].payload
    content.targets.append(
      LinkTarget(destination: address.range, title: nil, form: address.hasScheme ? .bare : .bareEmail))
    var node = Node(.link, address.range)
    node.extra = UInt32(truncatingIfNeeded: content.targets.count - 1)
    let link = content.arena.add(node)
    content.arena.append(Node(.text, address.range).holdingItself, to: link)
    content.arena.insert(link, after: index)
    if address.range.start == whole.start {
      content.arena.unlink(index)
    } else {
      content.arena[index].payload = TextRange(whole.lower, address.range.lower)
      content.arena[index].range.end = address.range.start
    }
    guard address.range.end < whole.end else { return link }
    let rest = content.arena.add(Node(.text, TextRange(address.range.upper, whole.upper)).holdingItself)
    content.arena.insert(rest, after: link)
    return rest
  }
}

/// An e-mail address in plain text.
struct EmailAddress {
  let range: TextRange
  /// Whether `mailto:` or `xmpp:` stands before it.
  let hasScheme: Bool

  /// The address around the `@` at a place; nil if there is none.
  init?(around at: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    var local = at
    while local > start, Self.isLocalPart(text[local - 1]) { local -= 1 }
    guard local < at, local == start || text[local - 1] != .at else { return nil }
    let scheme = Self.schemeStart(text, before: local, from: start)
    let isChat = scheme.map { text[$0].asciiLowercased == 0x78 } ?? false

    var end = at + 1
    var periods = 0
    search: while end < limit {
      switch text[end] {
      case .period:
        guard end + 1 < limit, text[end + 1].isASCIIAlphanumeric else { break search }
        periods += 1
      case .slash where isChat: break
      case .hyphen, .underscore: break
      case .at: return nil
      case let byte where byte.isASCIIAlphanumeric: break
      default: break search
      }
      end += 1
    }
    guard periods > 0, end > at + 1, text[end - 1].isASCIILetter else { return nil }
    range = TextRange(scheme ?? local, BareAddress.trimmedEnd(text, local, end))
    hasScheme = scheme != nil
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == .period || byte == .plus || byte == .hyphen || byte == .underscore
  }

  private static func schemeStart(_ text: UnsafeBufferPointer<UInt8>, before local: Int, from start: Int) -> Int? {
    for scheme: StaticString in ["mailto:", "xmpp:"] {
      let place = local - scheme.utf8CodeUnitCount
      guard place >= start, text.hasCaselessPrefix(scheme, at: place, end: local) else { continue }
      return place == start || !text[place - 1].isASCIIAlphanumeric ? place : nil
    }
    return nil
  }
}
