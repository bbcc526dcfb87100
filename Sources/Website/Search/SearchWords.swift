import Casebook

/// Cuts texts into the words that the search page finds them by: lower case, without diacritics, `đ` as `d`.
///
/// The theme's `tim-kiem.js` folds and cuts queries in the same way; what is changed here is changed there.
struct SearchWords {
  /// What becomes of the letters up to U+1EFF: an ASCII letter, nothing, or something that must be looked at.
  private static let folds: [UInt8] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return special }
    let folded = String(scalar).vietnameseFolded.unicodeScalars
    guard let first = folded.first else { return dropped }
    return folded.count == 1 && first.isASCII && isPartOfWord(first) ? UInt8(first.value) : special
  }
  private static let special: UInt8 = 0
  private static let dropped: UInt8 = 1

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
      let fold = scalar.value < 0x1F00 ? SearchWords.folds[Int(scalar.value)] : SearchWords.special
      switch fold {
      case SearchWords.dropped: continue
      case SearchWords.special:
        for folded in String(scalar).vietnameseFolded.unicodeScalars {
          if SearchWords.isPartOfWord(folded) { word += UTF8.encode(folded) ?? .init() } else { end(body) }
        }
      default: word.append(fold)
      }
    }
    end(body)
  }

  private mutating func end(_ body: ([UInt8]) -> Void) {
    guard !word.isEmpty else { return }
    body(word)
    word.removeAll(keepingCapacity: true)
  }
}
