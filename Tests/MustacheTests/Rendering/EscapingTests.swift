import TestSupport
import Testing

@testable import Mustache

@Suite("Escaping")
struct EscapingTests {
  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { appendEscaped($0, to: &output) }
    return output
  }

  /// The same said byte by byte.
  private static func expected(_ bytes: [UInt8]) -> [UInt8] {
    let references: [UInt8: String] = [
      UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "\""): "&quot;",
      UInt8(ascii: "'"): "&#39;",
    ]
    return bytes.flatMap { byte in references[byte].map { Array($0.utf8) } ?? [byte] }
  }

  @Test("Every byte, alone and at every place of two vectors")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<33 {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 33)
        bytes[place] = byte
        #expect(Self.escaped(bytes) == Self.expected(bytes))
      }
    }
  }

  @Test("Random text of every short length, in the middle of an arena")
  func random() throws {
    var random = SplitMix64(seed: 3)
    let alphabet = Array("&<>\"'ạa ".utf8)
    let texts = (0..<200).map { length in
      (0..<(length % 70)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    }
    let library = library(["page": "{{#labels}}{{.}}\n{{/labels}}"])
    let program = try #require(library.compile("page", for: SamplePage.self).program)
    var view = View()
    view.write(SamplePage.self) { page in
      page.texts(\.labels, texts.map { String(decoding: $0, as: UTF8.self) })
    }
    var renderer = Renderer()
    var output: [UInt8] = []
    try renderer.render(program, view, into: &output)
    let decoded = texts.map { Array(String(decoding: $0, as: UTF8.self).utf8) }
    #expect(output == decoded.flatMap { Self.expected($0) + [UInt8(ascii: "\n")] })
  }
}
