import CSV
import Testing

@Suite struct CSVWriterTests {
  private func written(_ options: CSVWriter.Options, _ write: (inout CSVWriter, inout [UInt8]) -> Void) -> String {
    var writer = CSVWriter(options)
    var output: [UInt8] = []
    write(&writer, &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static let plain = CSVWriter.Options(
    separator: .comma, lineEnd: .lf, byteOrderMark: false, decimalComma: false, guardsFormulas: false)

  private func writtenTexts(_ options: CSVWriter.Options, _ rows: [[String]]) -> String {
    written(options) { writer, output in
      for row in rows {
        for cell in row { writer.text(cell, to: &output) }
        writer.endRow(to: &output)
      }
    }
  }

  @Test func isMadeForExcelByDefault() {
    let text = written(CSVWriter.Options()) { writer, output in
      writer.text("Ngày", to: &output)
      writer.text("Mức", to: &output)
      writer.text("Nội dung", to: &output)
      writer.endRow(to: &output)
      writer.day(year: 2026, month: 8, day: 9, to: &output)
      writer.number(71.4, to: &output)
      writer.text("-1", to: &output)
      writer.endRow(to: &output)
    }
    #expect(text == "\u{FEFF}Ngày;Mức;Nội dung\r\n2026-08-09;71,4;'-1\r\n")
  }

  @Test(arguments: [
    ([["a", "b"], ["1", "2"]], "a,b\n1,2\n"),
    (
      [["a"], ["x;y"], ["x,y"], ["x\ty"], ["x\"y"], ["x\ny"], ["x\ry"]],
      "a\nx;y\n\"x,y\"\n\"x\ty\"\n\"x\"\"y\"\n\"x\ny\"\n\"x\ry\"\n"
    ),
    ([["a;b", "c"], [" d", "e "]], "\"a;b\",c\n d,e \n"),
    ([["a", "", ""], ["", "", ""], ["", "x"], ["  "]], "a,\"\",\"\"\n,,\"\"\n,x\n\"  \"\n"),
    ([["a"], [""], []], "a\n\"\"\n"),
    ([["Phụ trách"]], "Phụ trách\n"),
  ])
  func quotesOnlyWhereNeeded(rows: [[String]], expected: String) {
    #expect(writtenTexts(Self.plain, rows) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""),
    ("a=b", "a=b"), (" =1", " =1"), ("'x", "'x"), ("", ""), ("=\"a\"", "\"'=\"\"a\"\"\""),
  ])
  func guardsTextsAgainstBeingFormulas(text: String, expected: String) {
    var options = Self.plain
    options.guardsFormulas = true
    #expect(writtenTexts(options, [["a", "b"], [text, "x"]]) == "a,b\n\(expected),x\n")
  }

  @Test func neverGuardsNumbersAndDays() {
    let text = written(CSVWriter.Options(separator: .comma, lineEnd: .lf, byteOrderMark: false)) { writer, output in
      writer.text("a", to: &output)
      writer.endRow(to: &output)
      writer.number(-5, to: &output)
      writer.number(-0.5, to: &output)
      writer.day(year: -44, month: 3, day: 15, to: &output)
      writer.empty(to: &output)
      writer.endRow(to: &output)
    }
    #expect(text == "a\n-5,\"-0,5\",-0044-03-15,\n")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-71.4, "-71.4"), (0.1, "0.1"), (1e-7, "0.0000001"), (1.25e-5, "0.0000125"),
      (1e16, "10000000000000000"), (1.5e21, "1500000000000000000000"), (123_456_789.125, "123456789.125"),
      (.nan, ""), (.infinity, ""), (-.infinity, ""),
      (.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
    ] as [(Double, String)])
  func writesNumbersWithoutExponent(number: Double, expected: String) {
    let text = written(Self.plain) { writer, output in
      writer.text("a", to: &output)
      writer.endRow(to: &output)
      writer.number(number, to: &output)
      writer.text("x", to: &output)
      writer.endRow(to: &output)
    }
    #expect(text == "a\n\(expected),x\n")
    if number.isFinite { #expect(Double(expected) == number) }
  }

  @Test func writesExtremeWholeNumbers() {
    let text = written(Self.plain) { writer, output in
      writer.number(.min, to: &output)
      writer.number(.max, to: &output)
      writer.day(year: .min, month: .max, day: 1, to: &output)
      writer.endRow(to: &output)
    }
    #expect(text.hasPrefix("-9223372036854775808,9223372036854775807,-9223372036854775808-9223372036854775807-01"))
  }

  @Test(
    "A decimal number is written digit by digit",
    arguments: [
      (0, 0, "0"), (5, 2, "0,05"), (-1250, 2, "-12,50"), (7, 0, "7"), (.max, 6, "9223372036854,775807"),
      (1, 30, "0," + String(repeating: "0", count: 29) + "1"),
    ] as [(Int64, Int, String)])
  func decimalNumbers(mantissa: Int64, decimals: Int, text: String) {
    var writer = CSVWriter(CSVWriter.Options(lineEnd: .lf, byteOrderMark: false))
    var bytes: [UInt8] = []
    writer.text("so", to: &bytes)
    writer.endRow(to: &bytes)
    writer.number(mantissa, decimals: decimals, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "so\n\(text)")
  }
}
