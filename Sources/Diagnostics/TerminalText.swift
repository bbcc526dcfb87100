/// Text that does no harm to a terminal and takes one line: what a message quotes of the input may hold anything.
///
/// Tabs and line ends become spaces; other control characters become pictures; what directs the writing or is not
/// seen at all becomes U+FFFD; a mark without a letter below it gets a circle.
public func terminalText(_ text: some StringProtocol) -> String {
  var shown = ""
  for character in text { shown += terminalText(character) }
  return shown
}

/// A character as one column of such text.
func terminalText(_ character: Character) -> String {
  guard let first = character.unicodeScalars.first else { return "" }
  switch first.properties.generalCategory {
  case .control:
    return switch first.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + first.value).map(String.init) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  case .format, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
  case .nonspacingMark, .enclosingMark: return "\u{25CC}" + String(character)
  default: return String(character)
  }
}
