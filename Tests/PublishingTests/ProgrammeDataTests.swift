import CSV
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Website

/// A programme's figures are the same on its page and in every file of its data.
@Suite("The data of a programme")
struct ProgrammeDataTests {
  private static let folder = "du-lieu/chuong-trinh/ct-2030/"

  private func builtSite(edition: Int) async throws -> [String: Data] {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site", edition: edition)
    return try folder.files(in: "site")
  }

  @Test("JSON, CSV and workbook have the same rows", arguments: ProgrammeTableName.allCases)
  func formats(table: ProgrammeTableName) async throws {
    let files = try await builtSite(edition: 1)
    let name = Self.folder + table.rawValue
    let json = try rows(ofJSON: try #require(files[name + ".json"]), table)
    #expect(!json.isEmpty)
    #expect(try rows(ofCSV: try #require(files[name + ".csv"]), table) == json)
    #expect(try rows(ofWorkbook: try #require(files[name + ".xlsx"]), table) == json)
  }

  @Test("The page's figures are those of the data", arguments: [0, 1])
  func page(edition: Int) async throws {
    let files = try await builtSite(edition: edition)
    let page = String(decoding: try #require(files["chuong-trinh/ct-2030/index.html"]), as: UTF8.self)
    let organisations = try rows(ofJSON: try #require(files[Self.folder + "to-chuc.json"]), .organisations)
    #expect(organisations.count == (edition == 0 ? 3 : 4))
    for row in organisations {
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("<p>\(row[2]) ") })
      let shown = try #require(line.firstMatch(of: try Regex("\(row[0]) ([0-9.,]+)"))?[1].substring)
      #expect(abs(try number(String(shown)) - (Double(row[3]) ?? -1)) < 0.05)
      let state = row[7] == "true" ? "Đạt" : "Chưa đạt"
      #expect(line.contains(try Regex("\(row[0]) [^;]* \(state);")), "\(line)")
    }
    let indicators = try rows(ofJSON: try #require(files[Self.folder + "chi-tieu.json"]), .indicators)
    #expect(indicators.count == (edition == 0 ? 3 : 4))
    for row in indicators {
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("<p>\(row[0]) \(row[1]): ") })
      let shown = try #require(line.firstMatch(of: /→ ([0-9.,]+)/)?.output.1)
      #expect(abs(try number(String(shown)) - (Double(row[6]) ?? -1)) < 0.05)
      let day = row[9].split(separator: "-").reversed().compactMap { Int($0).map(String.init) }.joined(separator: "/")
      let state = row[10] == "true" ? "Đạt" : "Chưa đạt"
      #expect(line.contains(try Regex("\(day) [^;]* \(state) ")), "\(line)")
    }
  }

  /// A number as pages write it.
  private func number(_ text: String) throws -> Double {
    try #require(Double(text.replacing(".", with: "").replacing(",", with: ".")))
  }

  private func rows(ofJSON data: Data, _ table: ProgrammeTableName) throws -> [[String]] {
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(file["chuong-trinh"] as? String == "ct-2030")
    let rows = try #require(file[table.rawValue] as? [[String: Any]])
    return rows.map { row in
      #expect(Set(row.keys) == Set(table.schema.map(\.key)))
      return table.schema.map { column in
        switch row[column.key] {
        case let texts as [String]: texts.joined(separator: ", ")
        case let range as [String: Double]: "\(plain(range["tu"] ?? 0))–\(plain(range["den"] ?? 0))"
        case let flag as Bool where column.kindName == "flag": flag ? "true" : "false"
        case let number as Double: plain(number)
        case let text as String: text
        default: ""
        }
      }
    }
  }

  private func rows(ofCSV data: Data, _ table: ProgrammeTableName) throws -> [[String]] {
    let csv = CSVTable(parsing: SourceFile(path: "x.csv", bytes: Array(data)))
    #expect(csv.diagnostics.isEmpty && csv.header.map(\.text) == table.schema.map(\.key))
    return csv.rows.map { row in
      table.schema.enumerated().map { place, column in
        // An absent value at the end is a cell that the row does not have.
        let text = row[place].text
        guard column.kindName == "number", !text.isEmpty else { return text }
        return text.replacing(",", with: ".")
      }
    }
  }

  /// The rows of a workbook's sheet.
  private func rows(ofWorkbook data: Data, _ table: ProgrammeTableName) throws -> [[String]] {
    let width = table.schema.count
    return try UnpackedArchive(Array(data)).sheetRows.dropFirst().map { row in
      var cells = [String](repeating: "", count: width)
      for cell in row {
        cells[cell.column] =
          switch table.schema[cell.column].kindName {
          case "day": isoDay(serial: Int(cell.text) ?? 0)
          case "flag": cell.text == "1" ? "true" : "false"
          default: cell.text
          }
      }
      return cells
    }
  }

  /// A number without an empty fraction.
  private func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int64(value)) : String(value)
  }

  /// The day that Excel counts from 30 December 1899 on.
  private func isoDay(serial: Int) -> String {
    let day = Date(timeIntervalSince1970: Double(serial - 25_569) * 86_400)
    return String(day.formatted(.iso8601).prefix(10))
  }
}

extension DataColumn {
  /// Which kinds are written differently in the formats.
  fileprivate var kindName: String {
    switch kind {
    case .day: "day"
    case .flag: "flag"
    case .number: "number"
    case .text, .texts, .goal, .value, .reasons, .choice: "text"
    }
  }
}
