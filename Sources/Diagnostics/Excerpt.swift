/// A line of a file as it is shown below a message, with the marks that stand under it.
struct Excerpt {
  /// The line's number, counted from 1.
  let lineNumber: Int
  /// What is shown of the line, as `terminalText` shows it; of a long line only what is around the place.
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
    let shownEnd = Self.boundary(
      atOrAfter: max(start + Self.reach, min(end, start + 2 * Self.reach)), bytes, line)
    var offset = Self.boundary(atOrAfter: start - Self.reach, bytes, line)

    var text = ""
    var before = 0
    var marked = 0
    if offset > line.lowerBound {
      text = "…"
      before = 1
    }
    var mayBeCut = offset > line.lowerBound
    for length in ClusterLengths(bytes[offset..<max(offset, shownEnd)]) {
      let cluster = bytes[offset..<offset + length]
      offset += length
      if offset <= start {
        // What the cut left of a cluster is not shown.
        if mayBeCut, Self.beginsWithMark(cluster) { continue }
        before += 1
      } else if offset - length < end {
        marked += 1
      }
      mayBeCut = false
      // An ill-formed run is one column, however its bytes are decoded.
      text += String(decoding: cluster, as: UTF8.self).first.map { terminalText($0) } ?? ""
    }
    self.text = shownEnd < line.upperBound ? text + "…" : text
    indent = before
    width = max(1, marked)
  }

  /// The first place at or after an offset on a line that is not amid a UTF-8 sequence, if there is one nearby.
  private static func boundary(atOrAfter offset: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Int {
    guard offset > line.lowerBound else { return line.lowerBound }
    guard offset < line.upperBound else { return line.upperBound }
    let candidates = offset...min(offset + 3, line.upperBound)
    return candidates.first { $0 == line.upperBound || !isContinuation(bytes[$0]) } ?? offset
  }

  /// Whether a cluster begins with what belongs to a letter before it.
  private static func beginsWithMark(_ cluster: ArraySlice<UInt8>) -> Bool {
    String(decoding: cluster, as: UTF8.self).unicodeScalars.first?.properties.isGraphemeExtend ?? false
  }
}
