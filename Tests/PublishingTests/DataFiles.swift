@testable import Website

extension DataWriter {
  /// A table's file in a format that it has.
  func bytes(of table: PlannedTable, _ format: DataFormat) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(table) { if table.formats[$0] == format { bytes += $1 } }
    return bytes
  }
}

extension DataTable {
  /// All rows at a time.
  var rows: [[DataValue]] {
    get throws {
      var rows: [[DataValue]] = []
      try forEachRow { rows.append($0) }
      return rows
    }
  }
}
