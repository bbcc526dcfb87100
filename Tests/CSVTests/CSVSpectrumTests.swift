import CSV
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The pairs of csv-spectrum: a table and its rows as objects by the header's names.
@Suite(.enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)))
struct CSVSpectrumTests {
  @Test func passes() throws {
    let folder = try #require(Conformance.folder).appending(path: "csv-spectrum")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "csvs").path)
    let names = files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }.sorted()
    var passed = 0
    for name in names {
      let isRight = try matches(name, in: folder)
      #expect(isRight, "csv-spectrum \(name)")
      if isRight { passed += 1 }
    }
    #expect(names.count == 12)
    Conformance.report("csv-spectrum", passed: passed, total: names.count)
  }

  private func matches(_ name: String, in folder: URL) throws -> Bool {
    let csv = try Data(contentsOf: folder.appending(path: "csvs/\(name).csv"))
    let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
    let table = CSVTable(parsing: SourceFile(path: "\(name).csv", bytes: Array(csv)))
    var expected = try objects(json)
    var found = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: table.header.enumerated().map { ($1.text, row[$0].text) })
    }
    if name == "location_coordinates", let column = table.header.first?.text {
      print("csv-spectrum \(name): without its first column, which differs between the csv and the json as published")
      for index in expected.indices { expected[index][column] = nil }
      for index in found.indices { found[index][column] = nil }
    }
    return found == expected && table.diagnostics.isEmpty
  }

  /// The rows of a json file; one of them holds its only row without an array.
  private func objects(_ json: Data) throws -> [[String: String]] {
    let decoder = JSONDecoder()
    if let rows = try? decoder.decode([[String: String]].self, from: json) { return rows }
    return [try decoder.decode([String: String].self, from: json)]
  }
}
