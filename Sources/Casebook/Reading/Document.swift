import CSV
import Diagnostics
import TOML

/// A document of the content with the table files beside it.
struct Document {
  let file: SourceFile
  /// The document's own keys.
  let record: Record
  /// Its Markdown; empty in a settings file.
  let body: Range<Int>
  /// The table files beside it, by the array that they hold.
  let tables: [String: CSVTable]
  let context: ReadingContext

  /// Reads a document with front matter; `nil` where it has none that could be read.
  init?(_ file: SourceFile, tables: [String: CSVTable] = [:], _ context: ReadingContext) {
    guard let parts = FrontMatter(file, findings: context.findings) else { return nil }
    self.init(file, settings: parts.settings, at: parts.opening, body: parts.body, tables: tables, context)
  }

  /// Reads a settings file, which is TOML from beginning to end.
  init(settings file: SourceFile, tables: [String: CSVTable] = [:], _ context: ReadingContext) {
    let end = file.bytes.count
    let start = min(file.byteOrderMarkLength, end)
    self.init(file, settings: 0..<end, at: ByteRange(start, start), body: end..<end, tables: tables, context)
  }

  private init(
    _ file: SourceFile, settings: Range<Int>, at place: ByteRange, body: Range<Int>, tables: [String: CSVTable],
    _ context: ReadingContext
  ) {
    let toml = TOMLDocument(parsing: file, in: settings)
    context.findings.add(toml.diagnostics)
    self.file = file
    self.body = body
    self.tables = tables
    // What a mistake of form has swallowed is not reported as missing as well.
    self.context = toml.diagnostics.isEmpty ? context : context.forgivingGaps
    record = Record(toml.root, path: file.path, at: place)
  }

  /// Whether every entry of an array could be read: no mistake of form may have swallowed one.
  func isWhole(_ key: some RecordKey) -> Bool {
    context.reportsGaps && tables[key.rawValue]?.diagnostics.isEmpty != false
  }

  /// The document as a whole.
  var location: SourceLocation { record.location }

  /// Begins to read the document's own keys.
  func reader<Key: RecordKey>(_: Key.Type) -> RecordReader<Key> {
    RecordReader(record, context)
  }

  /// Begins to read the entries of an array: those in the document, or the rows of the table file of that name.
  func readers<Key: RecordKey, Entry: RecordKey>(of key: Key, _: Entry.Type) -> [RecordReader<Entry>] {
    switch form(of: key) {
    case nil: []
    case .table(let table): rows(of: table, Entry.self)
    case .toml(let value): entries(of: value, key.rawValue, Entry.self)
    }
  }

  /// The two forms that an array can have.
  enum ArrayForm {
    case table(CSVTable)
    case toml(TOMLValue)
  }

  /// The form that an array has; having both is reported, and the table file counts.
  func form(of key: some RecordKey) -> ArrayForm? {
    let place = record.place(of: key.rawValue)
    guard let table = tables[key.rawValue] else {
      guard let place, case .toml(let value) = record.fields[place].value else { return nil }
      return .toml(value)
    }
    if let place {
      context.findings.report(
        ReadingProblem.bothForms(key.rawValue),
        at: SourceLocation(path: file.path, range: record.fields[place].keyRange))
    }
    return .table(table)
  }

  /// Begins to read a table `[name]` of the document.
  func reader<Key: RecordKey, Entry: RecordKey>(of key: Key, _: Entry.Type) -> RecordReader<Entry>? {
    guard case .toml(let value) = record.value(key.rawValue) else { return nil }
    guard let table = value.table else {
      RecordReader<Key>(record, silently: context).reportWrongType(key, .table)
      return nil
    }
    return RecordReader(Record(table, path: file.path), context)
  }

  /// The entries of an array of tables in TOML.
  func entries<Entry: RecordKey>(of value: TOMLValue, _ name: String, _: Entry.Type) -> [RecordReader<Entry>] {
    let known = Entry.names
    return tables(of: value, name).map { RecordReader(Record($0, path: file.path), context, known: known) }
  }

  /// The tables of an array; what else is in it is reported.
  func tables(of value: TOMLValue, _ name: String) -> [TOMLTable] {
    let place = SourceLocation(path: file.path, range: value.range)
    guard let array = value.array else {
      let found = FieldValue.toml(value).found
      context.findings.report(ReadingProblem.wrongType(name, expected: .tableList, found: found), at: place)
      return []
    }
    return array.compactMap { item in
      guard let table = item.table else {
        let place = SourceLocation(path: file.path, range: item.range)
        let found = FieldValue.toml(item).found
        context.findings.report(ReadingProblem.wrongType(name, expected: .tableList, found: found), at: place)
        return nil
      }
      return table
    }
  }

  /// The rows of a table file under the keys that its header names; what the header gets wrong is reported once.
  private func rows<Entry: RecordKey>(of table: CSVTable, _: Entry.Type) -> [RecordReader<Entry>] {
    let path = table.source.path
    let columns = columns(of: table, among: Entry.names) { Entry(rawValue: $0)?.rawValue }
    return table.rows.map { RecordReader(Record($0, columns: columns, path: path), silently: context) }
  }

  /// The keys that a table file's columns stand for; what its header gets wrong is reported.
  ///
  /// - Parameters:
  ///   - names: The keys that there are.
  ///   - known: The key that a folded header names; `nil` where it names none.
  func columns(of table: CSVTable, among names: [String], _ known: (String) -> String?) -> [String?] {
    context.findings.add(table.diagnostics)
    var columns: [String?] = []
    for cell in table.header {
      let place = SourceLocation(path: table.source.path, range: cell.range)
      let header = cell.text.headerKey
      guard let key = known(header) else {
        let problem = ReadingProblem.unknownColumn(
          cell.trimmedText, likely: nearest(to: header, in: names), known: names)
        context.findings.report(problem, at: place)
        columns.append(nil)
        continue
      }
      if columns.contains(key) { context.findings.report(ReadingProblem.doubledColumn(key), at: place) }
      columns.append(key)
    }
    return columns
  }
}
