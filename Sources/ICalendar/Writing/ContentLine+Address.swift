extension ContentLine {
  /// Appends a whole line with an address (URI), which is not escaped as texts are.
  ///
  /// Control characters are dropped, and what RFC 3986 has in no address is percent-encoded as UTF-8.
  static func write(_ name: StaticString, address: String, to output: inout [UInt8]) {
    var line = ContentLine(name, to: &output)
    for byte in address.utf8 {
      switch byte {
      case ..<0x20, 0x7F:
        break
      case 0x80..., UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        line.append(UInt8(ascii: "%"), to: &output)
        line.append(hexadecimal(byte >> 4), to: &output)
        line.append(hexadecimal(byte & 0xF), to: &output)
      default:
        line.append(byte, to: &output)
      }
    }
    line.end(to: &output)
  }
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
  digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
}
