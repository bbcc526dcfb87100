/// A line of a file as it is shown below a message, with the marks that stand under it.
struct Excerpt {
  /// The line's number, counted from 1.
  let lineNumber: Int
  /// What is shown of the line: tabs as one space, control characters as pictures, a long line cut to its middle.
  let text: String
  /// How many columns stand before the marked ones.
  let indent: Int
  /// How many columns are marked; at least 1.
  let width: Int

  /// Bytes shown before and after the place on a line too long to show.
  private static let reach = 72

  /// Cuts the excerpt out of a file.
  init(of bytes: [UInt8], line: Range<Int>, marking range: Range<Int>, number: Int) {
    lineNumber = number
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    var shownStart = max(line.lowerBound, start - Self.reach)
    var shownEnd = min(line.upperBound, max(start + Self.reach, min(end, start + 2 * Self.reach)))
    while shownStart > line.lowerBound, isContinuation(bytes[shownStart]) { shownStart -= 1 }
    while shownEnd < line.upperBound, isContinuation(bytes[shownEnd]) { shownEnd += 1 }

    var text = shownStart > line.lowerBound ? "…" : ""
    var columns = (before: text.count, marked: 0)
    var offset = shownStart
    for length in ClusterLengths(bytes[shownStart..<shownEnd]) {
      text += Self.shown(bytes[offset..<offset + length])
      if offset + length <= start {
        columns.before += 1
      } else if offset < end {
        columns.marked += 1
      }
      offset += length
    }
    self.text = shownEnd < line.upperBound ? text + "…" : text
    indent = columns.before
    width = max(1, columns.marked)
  }

  /// A cluster as one column that does no harm to a terminal.
  private static func shown(_ cluster: ArraySlice<UInt8>) -> String {
    let text = String(decoding: cluster, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return text }
    switch scalar.value {
    case 0x09: return " "
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(String.init) ?? " "
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return text.unicodeScalars.first == "\u{FFFD}" ? "\u{FFFD}" : text
    }
  }
}

/// Whether a byte continues a UTF-8 sequence.
private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
