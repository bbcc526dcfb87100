import Foundation

extension String {
  /// The text in lower case without diacritics, `đ` as `d`: "Dương Kinh" is "duong kinh".
  ///
  /// Letters that Vietnamese has are folded, composed or not; everything else stays as it is.
  public var vietnameseFolded: String {
    if let plain = asciiFolded { return plain }
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
