import TestSupport
import Testing

@testable import Markdown

@Suite struct UTF8AutomatonTests {
  private func accepts(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Automaton.accepts($0, in: 0..<$0.count) }
  }

  /// Every first byte with bytes at the limits of what may follow, at every place within the words of eight bytes.
  @Test func agreesWithTheStandardLibrary() {
    let edges: [UInt8] = [0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xE1, 0xF4, 0xFF]
    for first in UInt8(1)...255 {
      for second in edges {
        for third: UInt8 in [0x41, 0x80, 0xBF, 0xC3] {
          let bytes = [0x61, first, second, third, 0x80, 0x61, 0x61, 0x61]
          for count in 1...5 {
            let part = Array(bytes.prefix(count)) + Array("abcdefgh".utf8)
            guard accepts(part) != (String(validating: part, as: UTF8.self) != nil) else { continue }
            Issue.record("\(part)")
          }
        }
      }
    }
  }

  @Test func acceptsNoZero() {
    #expect(accepts(Array("Đảng bộ tỉnh 🍄 abcdefghijklmnopq".utf8)))
    #expect(!accepts(Array("abcdefghijk\0lmnopq".utf8)))
    #expect(!accepts([0]))
    #expect(accepts([]))
  }
}
