import TestSupport
import Testing

@testable import Diagnostics

@Suite struct IllFormedUTF8Tests {
  @Test(
    arguments: [
      ("", 0..<0), ("Tiến độ củng cố", nil), ("a\u{302}\u{323}🇻🇳", nil),
    ] as [(String, Range<Int>?)])
  func findsNothingInText(text: String, expected: Range<Int>?) {
    let bytes = Array(text.utf8)
    #expect(firstIllFormedRun(in: bytes[...]) == expected ?? bytes.count..<bytes.count)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x61], 1..<2), ([0x61, 0xE1, 0xBA], 1..<3), ([0xE1, 0xBA, 0x61], 0..<2), ([0x80, 0x80], 0..<1),
      ([0xC0, 0x80], 0..<1), ([0xED, 0xA0, 0x80], 0..<1), ([0xF4, 0x90, 0x80, 0x80], 0..<1),
      ([0xF0, 0x9F, 0x87], 0..<3),
    ] as [([UInt8], Range<Int>)])
  func findsTheWholeRun(bytes: [UInt8], expected: Range<Int>) {
    #expect(firstIllFormedRun(in: bytes[...]) == expected)
  }

  @Test func countsFromTheArraysBeginning() {
    let bytes: [UInt8] = [0xFF, 0x61, 0x62, 0xFF, 0x63]
    #expect(firstIllFormedRun(in: bytes[1...]) == 3..<4)
    #expect(firstIllFormedRun(in: bytes[1..<3]) == 3..<3)
  }

  /// Every pair of bytes that are not both ASCII, and what a third adds, at every place of a word of eight bytes.
  @Test func agreesWithTheStandardLibraryOnPairs() {
    for first in UInt8(0x7F)...0xFF {
      for second in stride(from: 0, through: UInt8(0xF0), by: 0x10) {
        for third: UInt8 in [0x41, 0x80, 0x8F, 0xBF, 0xC3] {
          let pad = (Int(first) + Int(second) / 16) % 8
          expectAgreement(
            [UInt8](repeating: 0x61, count: 16 - pad) + [first, second, third] + [0x61, 0x61, 0xC3, 0xA0])
        }
      }
    }
  }

  @Test func agreesWithTheStandardLibraryOnBrokenText() {
    let fixtures = [
      "Đảng ủy phường, khâu yếu KY1 ế ộ ữ", "a🇻🇳b“c”d\u{800}\u{D7FF}\u{E000}\u{10FFFF}", "plain ASCII text alone",
    ]
    for bytes in Mutations(of: fixtures, fragments: ["ế", "\u{FFFD}", "\u{7FF}"], seed: 3629, count: 4000) {
      expectAgreement(bytes)
    }
  }

  private func expectAgreement(_ bytes: [UInt8]) {
    let run = firstIllFormedRun(in: bytes[...])
    #expect(String(validating: bytes[..<run.lowerBound], as: UTF8.self) != nil, "\(bytes)")
    #expect(run.isEmpty == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    if !run.isEmpty {
      let shown = String(decoding: bytes[run], as: UTF8.self)
      #expect(shown.unicodeScalars.count == 1 && shown == "\u{FFFD}", "\(bytes)")
    }
  }
}
