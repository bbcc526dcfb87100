extension StringProtocol {
  /// The text without blanks and line breaks around it, of whatever kind Unicode has.
  var withoutBlanksAround: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "" }
    // Nearly every text is as it should be, and is given back without a copy.
    if !first.isBlank, !last.isBlank { return String(self) }
    guard let start = scalars.firstIndex(where: { !$0.isBlank }), let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank or a line break: the separators of Unicode, and the controls that break lines or columns.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
