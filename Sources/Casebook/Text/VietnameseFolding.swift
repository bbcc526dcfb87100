import Foundation

extension String {
  /// The text in lower case without diacritics, `đ` as `d`: "Dương Kinh" is "duong kinh".
  ///
  /// Letters that Vietnamese has are folded, composed or not; everything else stays as it is.
  public var vietnameseFolded: String {
    if let plain = asciiFolded ?? tableFolded { return plain }
    var folded = ""
    folded.unicodeScalars.reserveCapacity(unicodeScalars.count)
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036F: continue
      case 0x0110, 0x0111: folded.unicodeScalars.append("d")
      case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      default: folded += scalar.isASCII ? String(scalar) : scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// The text folded by the letters of Vietnamese, composed as they nearly always are, without asking Unicode's tables;
  /// `nil` where it has others.
  private var tableFolded: String? {
    let count = utf8.count
    var isWhole = true
    let folded = String(unsafeUninitializedCapacity: count) { bytes in
      var place = 0
      for scalar in unicodeScalars {
        guard let letter = scalar.vietnameseLetterFolded else {
          isWhole = false
          return 0
        }
        bytes[place] = letter
        place += 1
      }
      return place
    }
    return isWhole ? folded : nil
  }

  /// The text in lower case where it is all ASCII.
  private var asciiFolded: String? {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return lowercased()
  }

  /// The key that a table file's header names: `Sản phẩm` is `san-pham`.
  public var headerKey: String {
    vietnameseFolded.split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}

extension Unicode.Scalar {
  /// The ASCII character that a letter of Vietnamese, composed, or an ASCII character folds to; `nil` for anything else.
  public var vietnameseLetterFolded: UInt8? {
    let letter = vietnameseLetters.letter(of: self)
    return letter == 0 ? nil : letter
  }
}

private let vietnameseLetters = FoldedLetters()

/// The letters of Vietnamese with the ASCII letter that each folds to.
private struct FoldedLetters: Sendable {
  /// By the scalar's number; 0 for what is no such letter.
  private var letters = [UInt8](repeating: 0, count: 0x1F00)

  init() {
    let families: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    for (base, family) in families {
      for scalar in (family + family.uppercased()).unicodeScalars {
        letters[Int(scalar.value)] = base.asciiValue ?? 0
      }
    }
    for byte in 1..<UInt8(0x80) {
      letters[Int(byte)] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
  }

  /// What a scalar folds to; 0 for what is no letter of Vietnamese nor ASCII.
  func letter(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < letters.count ? letters[Int(scalar.value)] : 0
  }
}
