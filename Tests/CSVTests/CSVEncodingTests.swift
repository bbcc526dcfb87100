import CSV
import Diagnostics
import Testing

@testable import struct CSV.CSVErrorLog
@testable import struct CSV.CSVTable

@Suite struct CSVEncodingTests {
  private static let text = "Ngày;Nội dung\n10/8;Họp\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    arguments: [
      (utf16("\u{FEFF}" + text, bigEndian: false), "csv.utf-16"),
      (utf16("\u{FEFF}" + text, bigEndian: true), "csv.utf-16"),
      (utf16(text, bigEndian: false), "csv.utf-16"), (utf16(text, bigEndian: true), "csv.utf-16"),
      ([0xFF, 0xFE], "csv.utf-16"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "csv.workbook"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "csv.workbook"),
      // Windows-1258: "Ngày;Nhiê.m vu.\n1;Đa̓ng uy̓\n", the marks below and above after their letters.
      (
        Array("Ng".utf8) + [0xE0] + Array("y;Nhi".utf8) + [0xEA, 0xF2] + Array("m vu".utf8) + [0xF2]
          + Array("\n1;".utf8)
          + [0xD0, 0x61, 0xD2] + Array("ng uy".utf8) + [0xD2, 0x0A], "csv.not-utf8"
      ),
    ] as [([UInt8], String)])
  func ofOtherKindsIsRecognised(bytes: [UInt8], code: String) {
    let table = table(bytes)
    #expect(table.codes == [code])
    #expect(table.header.isEmpty && table.rows.isEmpty)
    #expect((table.diagnostics.first?.location.range == nil) == (code != "csv.not-utf8"))
    #expect(table.diagnostics.first?.help?.vi.contains("CSV UTF-8 (phân cách bằng dấu phẩy)") == true)
  }

  @Test func pointsAtTheFirstByteOfACodePage() {
    #expect(table(Array("a;b\n1;2".utf8) + [0xEA, 0xF2]).places == [7])
  }

  @Test func ofUTF8WithBrokenCharactersIsReadOn() {
    let bytes = Array("Ngày;Nội dung\n1;".utf8) + [0xE1, 0xBA] + Array(";x\n".utf8) + [0xFF] + Array(";Họp\n".utf8)
    let table = table(bytes)
    #expect(table.codes == ["csv.invalid-utf8", "csv.too-many-cells", "csv.invalid-utf8"])
    #expect(table.diagnostics.first?.location.range == ByteRange(19, 21))
    #expect(table.texts == [["Ngày", "Nội dung"], ["1", "\u{FFFD}"], ["\u{FFFD}", "Họp"]])
  }

  @Test func countsBrokenCharactersBeyondTheCap() {
    let count = CSVErrorLog.capacity + 7
    let bytes = Array("a;ộ\n".utf8) + Array(repeatElement(Array("ế;".utf8) + [0xFF, 0x0A], count: count).joined())
    let table = table(bytes)
    #expect(table.diagnostics.count == CSVErrorLog.capacity + 1)
    #expect(table.diagnostics.last?.message.en == "7 more errors in this file are not listed")
  }

  @Test func ofFilesTooLargeIsNotLookedAt() {
    let source = SourceFile(path: "bang.csv", text: "a;b\n1;2\n")
    #expect(CSVTable(parsing: source, maximumByteCount: 8).rows.count == 1)
    let refused = CSVTable(parsing: source, maximumByteCount: 7)
    #expect(refused.rows.isEmpty)
    #expect(refused.diagnostics.map(\.code) == ["csv.too-large"])
  }
}
