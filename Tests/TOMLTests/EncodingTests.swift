import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct EncodingTests {
  private func document(_ bytes: [UInt8]) -> TOMLDocument {
    TOMLDocument(parsing: SourceFile(path: "a", bytes: bytes))
  }

  @Test("Bytes that are not UTF-8 are told once, at their place, and the rest is read")
  func illFormed() {
    let document = document(
      Array("a = \"x".utf8) + [0xFF, 0xFE] + Array("\"\nb = 1\n".utf8) + [0xC3] + Array("\n".utf8))
    #expect(document.codes == ["toml.ill-formed-utf-8", "toml.ill-formed-utf-8"])
    #expect(document.diagnostics.map(\.location.range) == [ByteRange(6, 8), ByteRange(16, 17)])
    #expect(document.root["b"]?.integer == 1)
  }

  @Test(
    "A file in UTF-16 is told as such", arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    #expect(document(bytes).codes == ["toml.utf-16"])
  }

  @Test("What is UTF-8 is told as the standard library does, wherever it stands among eight bytes looked at together")
  func wellFormed() {
    var random = SplitMix64(seed: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0x20, 0x62], Array("đ".utf8), Array("ộ".utf8), Array("ế".utf8), Array("📄".utf8), Array("한".utf8),
      Array("ࠀ".utf8), [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80],
      [0xE1, 0xBA], [0xF5], [0xF0, 0x80, 0x80, 0x80],
    ]
    for round in 0..<4_000 {
      let kinds = round.isMultiple(of: 2) ? pieces.prefix(8) : pieces[...]
      var content: [UInt8] = []
      for _ in 0..<Int.random(in: 0...9, using: &random) { content += kinds.randomElement(using: &random) ?? [] }
      let text = Array("#".utf8) + content
      #expect(document(text).diagnostics.isEmpty == (String(validating: text, as: UTF8.self) != nil), "\(text)")
    }
  }
}
