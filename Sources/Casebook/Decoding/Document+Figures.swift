import CSV
import Diagnostics
import TOML

/// A value of a form's figure and where it is written.
typealias LocatedFigure = Located<FigureValue>

extension Document {
  /// Begins to read the rows of figures under a key, in the document or in the table file of that name: the keys that
  /// every row has, and the form's figures.
  func figureRows<Key: RecordKey>(
    of key: Key, _ figures: FigureIndex
  ) -> [(entry: RecordReader<FigureRowKey>, values: [LocatedFigure])] {
    switch form(of: key) {
    case nil: return []
    case .table(let table):
      let columns = columns(of: table, among: FigureRowKey.names + figures.codes) {
        FigureRowKey(rawValue: $0)?.rawValue ?? figures.code(for: $0)
      }
      return table.rows.map { row in
        split(Record(row, columns: columns, path: table.source.path), figures)
      }
    case .toml(let value):
      return tables(of: value, key.rawValue).map { split(Record($0, path: file.path), figures) }
    }
  }

  /// The figures in a table `[name]` of the document.
  func figures<Key: RecordKey>(in key: Key, _ figures: FigureIndex) -> [LocatedFigure] {
    guard case .toml(let value) = record.value(key.rawValue),
      let table = value.table
    else {
      RecordReader<Key>(record, silently: context).reportWrongType(key, .table)
      return []
    }
    let record = Record(table, path: file.path)
    return values(of: record.fields, at: record.location, among: figures.codes, figures)
  }

  /// A row's own keys apart from its figures.
  private func split(
    _ record: Record, _ figures: FigureIndex
  ) -> (RecordReader<FigureRowKey>, [LocatedFigure]) {
    let own = record.fields.filter { FigureRowKey(rawValue: $0.key) != nil }
    let others = record.fields.filter { FigureRowKey(rawValue: $0.key) == nil }
    return (
      RecordReader(Record(location: record.location, fields: own), silently: context),
      values(of: others, at: record.location, among: FigureRowKey.names + figures.codes, figures)
    )
  }

  /// The values under some keys; keys that name no figure, and values that are no numbers, are reported.
  private func values(
    of fields: [Record.Field], at location: SourceLocation, among names: [String], _ figures: FigureIndex,
    under prefix: String = ""
  ) -> [LocatedFigure] {
    var values: [LocatedFigure] = []
    for field in fields {
      // A code such as `1.2` that is not in quotes is two keys to TOML, one in the other.
      let key = prefix + field.key
      let place = SourceLocation(path: location.path, range: field.value.range)
      if case .toml(let value) = field.value, let table = value.table, !table.isEmpty {
        values += self.values(
          of: Record(table, path: location.path).fields, at: location, among: names, figures, under: key + ".")
        continue
      }
      guard let code = figures.code(for: key) else {
        if figures.isWhole {
          context.findings.report(
            ReadingProblem.unknownKey(key, likely: nearest(to: key, in: names), known: names),
            at: SourceLocation(path: location.path, range: field.keyRange))
        }
        continue
      }
      guard let number = field.value.number else {
        context.findings.report(
          ReadingProblem.wrongType(key, expected: .number, found: field.value.found), at: place)
        continue
      }
      values.append(LocatedFigure(FigureValue(figure: code, value: number), at: place))
    }
    return values
  }
}
