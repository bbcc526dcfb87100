import Casebook

/// Cuts texts into the words that the search page finds them by: lower case, without diacritics, `đ` as `d`.
///
/// The theme's `tim-kiem.js` folds and cuts queries in the same way; what is changed here is changed there.
struct SearchWords {
  /// Whether a folded character belongs to a word: digits, letters, and whatever other scripts write with.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0xC0...0x1FFF, 0x2C00...0xD7FF, 0xF900...0xFFFD: true
    default: false
    }
  }

  private var word: [UInt8] = []

  /// Gives each word of a text, in order, as UTF-8.
  mutating func forEach(in text: String, _ body: ([UInt8]) -> Void) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      // Blanks, dashes, quotes and other signs.
      case ..<0xC0, 0x2000...0x20CF: end(body)
      // Marks that the letter before them carries.
      case 0x0300...0x036F: continue
      default: takeIn(scalar, body)
      }
    }
    end(body)
  }

  /// Takes in a letter that is not ASCII.
  private mutating func takeIn(_ scalar: Unicode.Scalar, _ body: ([UInt8]) -> Void) {
    if let letter = scalar.vietnameseLetterFolded {
      word.append(letter)
      return
    }
    for folded in String(scalar).vietnameseFolded.unicodeScalars {
      if SearchWords.isPartOfWord(folded) { word += UTF8.encode(folded) ?? .init() } else { end(body) }
    }
  }

  private mutating func end(_ body: ([UInt8]) -> Void) {
    guard !word.isEmpty else { return }
    body(word)
    word.removeAll(keepingCapacity: true)
  }
}
