import CSV
import Diagnostics
import TOML

/// One entry of a document, wherever it is written: a TOML table, or a row of a table file.
struct Record {
  /// Where the entry begins: its header, its row, or the line that opens the front matter.
  let location: SourceLocation
  /// Its keys and values, in order.
  let fields: [Field]

  /// A key with its value.
  struct Field {
    let name: KeyName
    let keyRange: ByteRange
    let value: FieldValue

    var key: String { name.text }
  }
}

/// A key with a number made of its letters: two that differ in the number differ, which is told in no time.
struct KeyName: Equatable {
  let text: String
  private let number: UInt64

  init(_ text: String) {
    self.text = text
    // FNV-1a, 64 bits.
    number = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  static func == (left: KeyName, right: KeyName) -> Bool {
    left.number == right.number && left.text == right.text
  }
}

/// A value as it is written.
enum FieldValue {
  case toml(TOMLValue)
  case cell(CSVCell)

  var range: ByteRange {
    switch self {
    case .toml(let value): value.range
    case .cell(let cell): cell.range
    }
  }
}

extension Record {
  /// Takes the entries of a TOML table.
  init(_ table: TOMLTable, path: String, at range: ByteRange? = nil) {
    location = SourceLocation(path: path, range: range ?? table.range)
    fields = table.map { Field(name: KeyName($0.key), keyRange: $0.keyRange, value: .toml($0.value)) }
  }

  /// Takes the cells of a row that are not blank, under the keys of the table's columns.
  init(_ row: CSVRow, columns: [String?], path: String) {
    self.init(row, keys: columns.map { $0.map(KeyName.init) }, path: path)
  }

  /// The same for whoever reads many rows of one table.
  init(_ row: CSVRow, keys: [KeyName?], path: String) {
    location = SourceLocation(path: path, range: row.range)
    fields = zip(keys, row).compactMap { column, cell in
      guard let column, !cell.isBlank else { return nil }
      return Field(name: column, keyRange: cell.range, value: .cell(cell))
    }
  }
}

extension CSVCell {
  /// Whether nothing but blanks is in it: an absent key.
  var isBlank: Bool {
    withUTF8 { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } }
  }

  /// The text without blanks around it.
  var trimmedText: String {
    text.withoutBlanksAround
  }
}

/// The keys of one kind of record: English in code, as staff write them in content.
protocol RecordKey: RawRepresentable<String>, CaseIterable, Sendable {}

extension RecordKey {
  /// All keys as staff write them.
  static var names: [String] { allCases.map(\.rawValue) }

  /// The same, to look up keys among.
  static var keyNames: [KeyName] { allCases.map { KeyName($0.rawValue) } }
}
