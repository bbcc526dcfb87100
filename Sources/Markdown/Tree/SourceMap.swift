/// Where each piece of a text comes from in another: of the repaired text in the file, of copied lines in the text.
///
/// Empty where nothing had to be repaired or copied: then the offsets are the same.
struct SourceMap: Sendable {
  private struct Piece {
    let text: UInt32
    let origin: UInt32
  }

  private var pieces: [Piece] = []

  /// Notes that from the offset `text` on, the text is the origin's from the offset `origin` on.
  ///
  /// Must be called in the order of the text's offsets.
  mutating func add(text: Int, origin: Int) {
    pieces.append(Piece(text: UInt32(truncatingIfNeeded: text), origin: UInt32(truncatingIfNeeded: origin)))
  }

  /// What a range of the text stands for in the origin.
  func origin(of range: TextRange) -> TextRange {
    if pieces.isEmpty { return range }
    let start = originStart(range.lower)
    return range.isEmpty ? TextRange(start, start) : TextRange(start, originEnd(range.upper))
  }

  private func originStart(_ offset: Int) -> Int {
    guard let index = lastPiece(startingAtOrBefore: offset) else { return offset }
    return Int(pieces[index].origin) + offset - Int(pieces[index].text)
  }

  /// The offset in the origin after the last byte of what ends at a place in the text.
  private func originEnd(_ offset: Int) -> Int {
    guard let index = lastPiece(startingAtOrBefore: offset - 1) else { return offset }
    let piece = pieces[index]
    let end = Int(piece.origin) + offset - Int(piece.text)
    // A replacement character may stand for fewer bytes than it has itself.
    guard index + 1 < pieces.count, pieces[index + 1].origin > piece.origin else { return end }
    return min(end, Int(pieces[index + 1].origin))
  }

  private func lastPiece(startingAtOrBefore offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = low + (high - low) / 2
      if Int(pieces[middle].text) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
