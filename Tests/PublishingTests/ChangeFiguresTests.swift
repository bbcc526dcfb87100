import Casebook
import Foundation
import TestSupport
import Testing

/// The changes that the sample site tells of, in each of the forms in which it does.
@Suite("The sample site's changes")
struct ChangeFiguresTests {
  let folder: TemporaryFolder
  /// The rows as JSON has them.
  let rows: [[String: Any]]

  init() async throws {
    folder = try TemporaryFolder()
    try await SmallSite.build(SampleSite.path, to: folder.path + "/site", jobs: 2)
    let json = try JSONSerialization.jsonObject(with: Data(folder.read("site/du-lieu/thay-doi.json").utf8))
    rows = try #require((json as? [String: Any])?["thay-doi"] as? [[String: Any]])
    try #require(rows.count > 100)
  }

  private static let columns = ["ngay", "ho-so", "to-chuc", "loai", "doi-tuong", "tu", "den"]

  /// Day and kind of each row, as readers get them: the newest day first.
  private var newestFirst: [String] {
    let lines = rows.enumerated().map { place, row in
      (row["ngay"] as? String ?? "", place, row["loai"] as? String ?? "")
    }
    return lines.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { "\($0.0) \($0.2)" }
  }

  private func counts(_ kinds: [String]) -> [String: Int] {
    Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
  }

  @Test("CSV has the rows of JSON")
  func csv() throws {
    let lines = try folder.read("site/du-lieu/thay-doi.csv").split(whereSeparator: \.isNewline).dropFirst()
    let cells = lines.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    let expected = rows.map { row in
      Self.columns.map { name in
        switch row[name] {
        case let text as String: text
        case let number as NSNumber: number.stringValue.replacing(".", with: ",")
        default: ""
        }
      }
    }
    #expect(cells.map { Array($0.prefix(Self.columns.count)) } == expected)
  }

  @Test("The workbook has them too")
  func workbook() throws {
    let file = try Data(contentsOf: URL(filePath: folder.path + "/site/du-lieu/thay-doi.xlsx"))
    let found = try UnpackedArchive(Array(file)).sheetRows.dropFirst().map { row in
      row.filter { $0.column < Self.columns.count }.map { "\(Array("ABCDEFG")[$0.column]) \($0.text)" }
    }
    let expected = rows.map { row in
      zip("ABCDEFG", Self.columns).compactMap { letter, name -> String? in
        switch row[name] {
        // Excel counts days from 30/12/1899.
        case let text as String: "\(letter) \(CivilDay(iso: text).map { String($0.number + 25569) } ?? text)"
        case let number as NSNumber: "\(letter) \(number.stringValue)"
        default: nil
        }
      }
    }
    // An ad hoc report's code looks like a day and is none.
    #expect(zip(found, expected).allSatisfy { $0 == $1 || $1.contains("D bao-cao") })
    #expect(found.count == expected.count)
  }

  @Test("The page has them, the newest first, and counts them")
  func page() throws {
    let page = try folder.read("site/thay-doi/index.html")
    var day = ""
    var found: [String] = []
    for match in page.matches(of: /<h2 id="ngay-([\d-]+)"|<tr data-thay-doi="([a-z-]+)"/) {
      if let heading = match.output.1 { day = String(heading) }
      if let kind = match.output.2 { found.append("\(day) \(kind)") }
    }
    #expect(found == newestFirst)
    let counted = page.matches(of: /the-([a-z-]+)">[^<]*<\/span><\/th><td class="so"><a[^>]*>(\d+)</).map {
      (String($0.output.1), Int($0.output.2) ?? 0)
    }
    #expect(Dictionary(counted, uniquingKeysWith: +) == counts(rows.compactMap { $0["loai"] as? String }))
  }

  @Test("The overview counts them, and tells of ten")
  func overview() throws {
    let overview = try folder.read("site/index.html")
    let counted = overview.matches(of: /danh-sach\/thay-doi\/index\.html#([a-z-]+)"[^>]*>(\d+)</).map {
      (String($0.output.1), Int($0.output.2) ?? 0)
    }
    #expect(Dictionary(counted, uniquingKeysWith: +) == counts(rows.compactMap { $0["loai"] as? String }))
    #expect(overview.matches(of: /<tr data-thay-doi=/).count == 10)
    #expect(overview.contains("<link rel=\"alternate\" type=\"application/atom+xml\""))
  }

  @Test("The feed has them, the newest first")
  func feed() throws {
    let feed = try folder.read("site/thay-doi/feed.xml")
    let found = feed.matches(of: /<updated>([\d-]+)T00:00:00Z<\/updated>\n<category term="([a-z-]+)"/).map {
      "\($0.output.1) \($0.output.2)"
    }
    #expect(found == newestFirst)
  }
}
