/// A fixture in which marks show where findings must be.
///
/// `ten = 1️⃣"x"2️⃣` is the text `ten = "x"` with the places 6 and 9: what stands before the mark, in bytes.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The byte offset of each mark, by its number.
  public let offsets: [Int: Int]

  /// Takes the marks 1️⃣ to 9️⃣ out of a text, even where one stands between a letter and its combining marks.
  public init(_ marked: String) {
    let scalars = Array(marked.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var offsets: [Int: Int] = [:]
    var byteCount = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if ("1"..."9").contains(scalar), scalars[index...].dropFirst().prefix(2).elementsEqual(["\u{FE0F}", "\u{20E3}"]) {
        offsets[Int(scalar.value) - 0x30] = byteCount
        index += 3
      } else {
        kept.append(scalar)
        byteCount += UTF8.width(scalar)
        index += 1
      }
    }
    text = String(kept)
    self.offsets = offsets
  }

  /// The offset of a mark; -1, which no finding has, where the fixture lacks it.
  public subscript(mark: Int) -> Int { offsets[mark] ?? -1 }
}
