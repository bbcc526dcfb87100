import CSV
import TestSupport
import Testing

/// What is written reads back the same.
@Suite struct CSVRoundTripTests {
  private static let pieces = [
    "", "", "a", "ế", "e\u{302}\u{323}", "\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", " ", "  ", "'", "=", "-1",
    "71,4",
    "\u{FEFF}", "🇻🇳", "Nội dung", "x",
  ]

  private struct Random {
    var generator: SplitMix64

    mutating func cell(isHeader: Bool) -> String {
      let cell = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      return cell.joined()
    }

    mutating func table() -> [[String]] {
      let columns = Int.random(in: 1...4, using: &generator)
      return (0...Int.random(in: 0...4, using: &generator)).map { row in
        let count = row == 0 ? columns : Int.random(in: 1...columns, using: &generator)
        return (0..<count).map { _ in cell(isHeader: row == 0) }
      }
    }
  }

  @Test(arguments: CSVSeparator.allCases, CSVWriter.LineEnd.allCases)
  func keepsRandomCells(separator: CSVSeparator, lineEnd: CSVWriter.LineEnd) {
    var random = Random(generator: SplitMix64(seed: UInt64(separator.rawValue)))
    for round in 0..<400 {
      let cells = random.table()
      var writer = CSVWriter(
        CSVWriter.Options(
          separator: separator, lineEnd: lineEnd, byteOrderMark: round.isMultiple(of: 2), guardsFormulas: false))
      var output: [UInt8] = []
      for row in cells {
        for cell in row { writer.text(cell, to: &output) }
        writer.endRow(to: &output)
      }
      let read = table(output)
      // Empty cells at a row's end are those that a reader takes for absent.
      let expected = cells.enumerated().map { $0.offset == 0 ? $0.element : trimmed($0.element) }
      let found = read.texts.enumerated().map { $0.offset == 0 ? $0.element : trimmed($0.element) }
      #expect(found.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } }, "\(output)")
      #expect(read.codes == [])
      #expect(read.separator == separator || cells[0].count == 1)
    }
  }

  private func trimmed(_ row: [String]) -> [String] {
    var row = row
    while row.last?.isEmpty == true { row.removeLast() }
    return row
  }
}
