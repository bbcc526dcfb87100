/// What CommonMark wants to know of the character beside a run of delimiters.
enum UnicodeClass {
  case whitespace
  /// General categories P and S.
  case punctuation
  case other

  /// The class of one character.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: self = .whitespace
    case 0..<0x80: self = UInt8(scalar.value).isASCIIPunctuation ? .punctuation : .other
    // Latin letters and combining marks: nearly all there is in Vietnamese, told without a look into the tables.
    case 0xC0..<0xD7, 0xD8..<0xF7, 0xF8..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: self = .other
    default: self = Self.lookUp(scalar)
    }
  }

  private static func lookUp(_ scalar: Unicode.Scalar) -> UnicodeClass {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      .punctuation
    default: .other
    }
  }
}
