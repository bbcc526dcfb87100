import CSV
import Diagnostics

/// A table read from text.
func table(_ text: String) -> CSVTable {
  CSVTable(parsing: SourceFile(path: "bang.csv", text: text))
}

/// A table read from bytes.
func table(_ bytes: [UInt8]) -> CSVTable {
  CSVTable(parsing: SourceFile(path: "bang.csv", bytes: bytes))
}

extension CSVTable {
  /// The texts of the header and of all rows.
  var texts: [[String]] {
    (header.isEmpty ? [] : [header.map(\.text)]) + rows.map { $0.map(\.text) }
  }

  /// The codes of what is wrong with it.
  var codes: [String] { diagnostics.map(\.code) }

  /// Where each thing wrong with it begins.
  var places: [Int] { diagnostics.map { $0.location.range.map { Int($0.lowerBound) } ?? -1 } }
}
