/// A key that may be written without quotes, made of words as people write them: `Tên tổ chức` becomes `ten-to-chuc`.
///
/// Empty where nothing of the words is left.
func plainKey(_ words: String) -> String {
  var key = ""
  for scalar in words.lowercased().unicodeScalars {
    if let letter = plainLetter(scalar) {
      key.unicodeScalars.append(letter)
    } else if !(0x300...0x36F ~= scalar.value), !key.isEmpty, !key.hasSuffix("-") {
      key += "-"
    }
  }
  while key.hasSuffix("-") || key.hasSuffix(".") { key.removeLast() }
  return key
}

/// The ASCII letter or digit that a small letter of Vietnamese is without its marks.
private func plainLetter(_ scalar: UnicodeScalar) -> UnicodeScalar? {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A, 0x2E, 0x5F: scalar
  case 0xE0...0xE3, 0x103, 0x1EA1...0x1EB7: "a"
  case 0xE8...0xEA, 0x1EB9...0x1EC7: "e"
  case 0xEC...0xED, 0x129, 0x1EC9...0x1ECB: "i"
  case 0xF2...0xF5, 0x1A1, 0x1ECD...0x1EE3: "o"
  case 0xF9...0xFA, 0x169, 0x1B0, 0x1EE5...0x1EF1: "u"
  case 0xFD, 0x1EF3...0x1EF9: "y"
  case 0x111: "d"
  default: nil
  }
}
