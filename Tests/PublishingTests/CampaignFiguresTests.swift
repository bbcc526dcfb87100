import Foundation
import TestSupport
import Testing

/// The compiled form says the same wherever it is read.
@Suite("The figures of a campaign's page and of its data")
struct CampaignFiguresTests {
  /// A row: the figure's code, what the body sent in, what is compiled, the difference; empty where there is none.
  private typealias Row = [String]

  private static let columns = ["ma", "tu-bao-cao", "tong-hop", "chenh"]
  private let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site")
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(try folder.files(in: "site")[path]), as: UTF8.self)
  }

  private func csvRows() throws -> [Row] {
    let lines = try text("du-lieu/dot-bao-cao/so-ket/so-lieu.csv").dropFirst().split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(lines.first)
    let places = try Self.columns.map { try #require(header.firstIndex(of: $0)) }
    return lines.dropFirst().map { line in places.map { $0 < line.count ? line[$0] : "" } }
  }

  private func jsonRows() throws -> [Row] {
    let data = Data(try text("du-lieu/dot-bao-cao/so-ket/so-lieu.json").utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["dot-bao-cao"] as? String == "so-ket")
    let rows = try #require(json["so-lieu"] as? [[String: Any]])
    return rows.map { row in
      Self.columns.map { column in
        switch row[column] {
        case let text as String: text
        case let number as Double: "\(number)".replacing(/\.0$/, with: "").replacing(".", with: ",")
        default: ""
        }
      }
    }
  }

  private func workbookRows() throws -> [Row] {
    let file = try #require(try folder.files(in: "site")["du-lieu/dot-bao-cao/so-ket/so-lieu.xlsx"])
    let rows = try UnpackedArchive(Array(file)).sheetRows
    let header = try #require(rows.first)
    let places = try Self.columns.map { name in try #require(header.first { $0.text == name }?.column) }
    return rows.dropFirst().map { row in
      places.map { place in (row.first { $0.column == place }?.text ?? "").replacing(".", with: ",") }
    }
  }

  private func pageRows() throws -> [Row] {
    let page = try text("dot-bao-cao/so-ket/so-lieu/index.html")
    return page.matches(of: /<tr><th>.*?<\/th>(.*?)<\/tr>/).map { match in
      match.output.1.matches(of: /<td>(.*?)<\/td>/).prefix(4).map { String($0.output.1) }
    }
  }

  @Test("CSV, JSON and workbook are the same")
  func data() throws {
    let rows = try csvRows()
    #expect(rows.count == 8)
    #expect(rows.contains(["1", "23", "22", "1"]))
    #expect(rows.contains(["2", "85,3", "85,25", ""]))
    #expect(try jsonRows() == rows)
    #expect(try workbookRows().map { [$0[0].replacing(",", with: ".")] + $0.dropFirst() } == rows)
  }

  @Test("The page shows the same figures, a mean to one decimal and a difference with its sign")
  func page() throws {
    func shown(_ row: Row) -> String { row.joined(separator: " ") }
    var expected = try csvRows().map { row in
      shown([row[0], row[1], row[2] == "85,25" ? "85,3" : row[2], row[3].isEmpty ? "" : "+" + row[3]])
    }
    expected.sort()
    #expect(try pageRows().map(shown).sorted() == expected)
  }

  @Test("The page's counts are those of the table of submissions")
  func submissions() throws {
    let rows = try text("du-lieu/dot-bao-cao/so-ket/nop.csv").split(whereSeparator: \.isNewline).dropFirst()
    let counts = ["dung-han", "cham", "thieu", "chua-den-han"].map { state in
      rows.count { $0.split(separator: ";", omittingEmptySubsequences: false).contains(Substring(state)) }
    }
    let summary =
      "\(rows.count) lượt phải nộp: \(counts[0]) đúng hạn, \(counts[1]) nộp chậm, \(counts[2]) còn thiếu, "
      + "\(counts[3]) chưa đến hạn."
    #expect(rows.count == 5)
    #expect(try text("dot-bao-cao/so-ket/index.html").contains(summary))
  }
}
