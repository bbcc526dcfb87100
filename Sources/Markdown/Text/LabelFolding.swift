/// The form in which link and footnote labels are compared.
enum LabelFolding {
  /// Longer labels are none.
  static let longest = 999

  /// Appends a label without the space around it, with every inner run of space as one space, and without case.
  ///
  /// Folds case by lower(upper(lower(x))), which equals Unicode's full case folding but for U+0131, left as it is.
  static func append(_ label: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    var place = 0
    var isAfterSpace = false
    while place < label.count {
      let byte = label[place]
      if byte.isASCIISpace {
        isAfterSpace = true
        place += 1
        continue
      }
      if isAfterSpace, bytes.count > start { bytes.append(.space) }
      isAfterSpace = false
      if byte < 0x80 {
        bytes.append(byte.asciiLowercased)
        place += 1
      } else {
        let (scalar, length) = UTF8Scalar.at(place, in: label, end: label.count)
        fold(scalar, to: &bytes)
        place += length
      }
    }
  }

  private static func fold(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value == 0x131 { return UTF8Scalar.append(scalar, to: &bytes) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      for upper in lower.properties.uppercaseMapping.unicodeScalars {
        bytes.append(contentsOf: upper.properties.lowercaseMapping.utf8)
      }
    }
  }
}
