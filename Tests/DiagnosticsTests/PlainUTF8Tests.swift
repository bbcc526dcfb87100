import Testing

@testable import Diagnostics

@Suite("Bytes as text")
struct PlainUTF8Tests {
  private static let texts: [[UInt8]] =
    ["", "a", "Đảng bộ phường Dương Kinh", "… – “6 rõ”", "vui \u{1F600} thật", "\u{AC00}\u{D7FF}\u{FFFD}", "\u{0}"].map
  {
    Array($0.utf8)
  } + [
    [0x80], [0x61, 0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xE1, 0xBA, 0x61], [0xFF, 0x61],
  ]

  @Test(
    "What is taken for UTF-8 is, wherever in a word of eight bytes it stands; the rest is repaired", arguments: texts)
  func decoding(text: [UInt8]) {
    for shift in 0..<9 {
      let bytes = [UInt8](repeating: 0x20, count: shift) + text + [UInt8](repeating: 0x20, count: 8)
      let decoded = String(decoding: bytes, as: UTF8.self)
      #expect(bytes.withUnsafeBufferPointer { decodedUTF8($0) } == decoded)
      if bytes.withUnsafeBytes(isPlainUTF8) { #expect(Array(decoded.utf8) == bytes) }
      if text.allSatisfy({ $0 < 0x80 }) { #expect(bytes.withUnsafeBytes(isPlainUTF8)) }
    }
  }
}
