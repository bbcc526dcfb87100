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
    let key: String
    let keyRange: ByteRange
    let value: FieldValue

    /// Whether the key is `name`. Most that differ differ in length, which is told at once.
    func hasKey(_ name: String) -> Bool {
      key.utf8.count == name.utf8.count && key == name
    }
  }

  /// The place of the field with a key; `nil` where there is none.
  func place(of key: String) -> Int? {
    fields.indices.first { fields[$0].hasKey(key) }
  }

  /// The value under a key; `nil` where there is none.
  func value(_ key: String) -> FieldValue? {
    place(of: key).map { fields[$0].value }
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
    fields = table.map { Field(key: $0.key, keyRange: $0.keyRange, value: .toml($0.value)) }
  }

  /// Takes the cells of a row that are not blank, under the keys of the table's columns.
  init(_ row: CSVRow, columns: [String?], path: String) {
    location = SourceLocation(path: path, range: row.range)
    var fields: [Field] = []
    fields.reserveCapacity(columns.count)
    for (column, cell) in zip(columns, row) {
      guard let column, !cell.isBlank else { continue }
      fields.append(Field(key: column, keyRange: cell.range, value: .cell(cell)))
    }
    self.fields = fields
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
}
