/// A fixture in which marks show where findings must be.
///
/// `ten = 1️⃣"x"2️⃣` is the text `ten = "x"` with the places 6 and 9: what stands before the mark, in bytes.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The byte offset of each mark, by its number.
  public let offsets: [Int: Int]

  /// Takes the marks 1️⃣ to 9️⃣ out of a text.
  public init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[1] == "\u{FE0F}", scalars[2] == "\u{20E3}", let digit = Int(String(scalars[0])) {
        offsets[digit] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The offset of a mark; -1, which no finding has, where the fixture lacks it.
  public subscript(mark: Int) -> Int { offsets[mark] ?? -1 }
}
