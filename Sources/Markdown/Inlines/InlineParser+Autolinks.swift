/// Addresses that start with `www.` or a scheme, in plain text. Source: the GFM specification, "Autolinks (extension)".
extension InlineParser {
  /// At a `w`: `www.…` after a space, an opening parenthesis, a delimiter, or at the start.
  mutating func readHostAutolink() {
    guard text.hasPrefix("www.", at: position, end: end), brackets.isEmpty, mayPrecedeHost(position),
      let close = BareAddress.end(of: position, hostAt: position, needsPeriod: true, in: text, end: end)
    else {
      position += 1
      return
    }
    addBareLink(from: position, to: close, form: .bareHost)
  }

  private func mayPrecedeHost(_ place: Int) -> Bool {
    guard place > start else { return true }
    switch text[place - 1] {
    case .asterisk, .underscore, .tilde, .leftParenthesis: return true
    case let byte: return byte.isASCIISpace
    }
  }

  /// At a `:`: the rest of `http://…`, `https://…` or `ftp://…`.
  mutating func readSchemeAutolink() {
    guard text.hasPrefix("://", at: position, end: end), brackets.isEmpty, let scheme = schemeStart,
      let close = BareAddress.end(of: scheme, hostAt: position + 3, needsPeriod: false, in: text, end: end)
    else {
      position += 1
      return
    }
    flushText(before: scheme)
    addBareLink(from: scheme, to: close, form: .bare)
  }

  /// The start of the scheme before the `:` at the place reached.
  private var schemeStart: Int? {
    var place = position
    while place > pending, position - place < 6, text[place - 1].isASCIILetter { place -= 1 }
    let isKnown =
      switch position - place {
      case 3: text.hasCaselessPrefix("ftp", at: place, end: position)
      case 4: text.hasCaselessPrefix("http", at: place, end: position)
      case 5: text.hasCaselessPrefix("https", at: place, end: position)
      default: false
      }
    return isKnown ? place : nil
  }

  private mutating func addBareLink(from start: Int, to close: Int, form: LinkTarget.Form) {
    let range = TextRange(start, close)
    position = start
    content.targets.append(LinkTarget(destination: range, title: nil, form: form))
    let link = add(.link, to: close, payload: .none)
    content.arena[link].extra = UInt32(truncatingIfNeeded: content.targets.count - 1)
    content.arena.append(Node(.text, range).holdingItself, to: link)
  }
}
