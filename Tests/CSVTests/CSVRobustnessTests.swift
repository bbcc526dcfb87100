import CSV
import Diagnostics
import TestSupport
import Testing

/// Any bytes give a table, in linear time.
@Suite struct CSVRobustnessTests {
  @Test func survivesBrokenInput() {
    let fixtures = [
      "Ngày;Nhiệm vụ;Mức\r\n10/8/2026;NV1;60\r\n11/8;\"a;\"\"b\"\"\n\";1\n",
      "\u{FEFF}a,b\n1,\"2\"\n\"\",3\n", "a\tb\tc\r1\t2\t3\r", "a;b\n \"x\" ;\"y\" z\n\n;;\n",
    ]
    let fragments = ["\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", " ", "\";\"", "\u{FEFF}", "ế", "\n\""]
    for bytes in Mutations(of: fixtures, fragments: fragments, seed: 4180) {
      check(table(bytes), bytes)
    }
  }

  /// What holds of every table.
  private func check(_ table: CSVTable, _ bytes: [UInt8]) {
    var end = 0
    var isSound = true
    for row in [table.header] + Array(table.rows) {
      isSound = isSound && row.count <= table.header.count
      for cell in row {
        let range = cell.range.offsets
        isSound = isSound && range.lowerBound >= end && range.upperBound <= bytes.count
        isSound = isSound && cell.contentRange.lowerBound >= range.lowerBound
        isSound = isSound && cell.contentRange.upperBound <= range.upperBound
        isSound = isSound && cell.utf8.count <= cell.contentRange.count
        end = range.upperBound
      }
    }
    isSound = isSound && table.diagnostics.allSatisfy { Int($0.location.range?.upperBound ?? 0) <= bytes.count }
    #expect(isSound, "\(bytes)")
  }

  /// Each of these would take minutes if every quote or line led to another pass over what follows.
  @Test(arguments: [
    "\"", "\"\"", "\"\n", "\"\"\n", "\"x\n", "\"x\"\"\n", "\"\"x\n", " \"", "x\"", ";\"", "\";", "\"\";\n\"", "\n", ";",
    "\r",
    "a;b\n", "  ", "   \"x", "\"\"\"\n\"", "\t",
  ])
  func takesLinearTime(unit: String) {
    for start in ["", "a;b\n", "a;b\n\"", "\" ", String(repeating: " ", count: 20_000) + "x"] {
      let text = start + String(repeating: unit, count: 20_000)
      let table = table(text)
      #expect(table.diagnostics.count <= 101)
      #expect(table.rows.reduce(0) { $0 + $1.count } <= text.utf8.count)
    }
  }

  @Test func survivesALineWithoutEnd() {
    let table = table("a;b\n\"" + String(repeating: "ế", count: 300_000))
    #expect(table.codes == ["csv.unclosed-quote"])
    #expect(table.rows.first?[0].contentRange.count == 900_000)
  }

  @Test(arguments: [UInt8](0...255))
  func survivesEachByteAlone(byte: UInt8) {
    check(table([byte]), [byte])
    check(table([byte, byte, byte]), [byte, byte, byte])
  }
}
