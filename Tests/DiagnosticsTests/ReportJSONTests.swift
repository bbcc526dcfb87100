import Diagnostics
import Foundation
import Testing

@Suite struct ReportJSONTests {
  struct Entry: Decodable, Equatable {
    var path: String
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var severity: String?
    var code: String?
    var message: String
    var help: String?
    var notes: [Entry]?
  }

  @Test func readsBack() throws {
    let json = try ReportFixture.report(.vi).json()
    #expect(json.hasSuffix("\n"))
    let entries = try JSONDecoder().decode([Entry].self, from: Data(json.utf8))
    #expect(entries.count == 4)
    #expect(
      entries.first
        == Entry(
          path: "de-an.md", line: 31, column: 13, endLine: 31, endColumn: 18, severity: "error",
          code: "plan.unknown-weak-link", message: "nhiệm vụ NV3 dẫn tới khâu yếu \"KY9\", không có trong hồ sơ",
          help: "có: KY1, KY2, KY3",
          notes: [
            Entry(path: "ho-so.md", line: 1, column: 6, endLine: 1, endColumn: 11, message: "khâu yếu đầu tiên"),
            Entry(path: "khung.toml", message: "khung"),
          ]))
    #expect(
      entries.dropFirst(2).first
        == Entry(
          path: "thieu.md", severity: "error", code: "tree.missing", message: "thiếu tệp", help: "thêm tệp", notes: []))
    #expect(entries.last?.message == "khóa \"\u{1B}[2J\"\nlạ")
  }

  @Test func isAnEmptyArrayWithoutFindings() throws {
    let json = try DiagnosticReport([], language: .en) { _ in nil }.json()
    #expect(try JSONDecoder().decode([Entry].self, from: Data(json.utf8)).isEmpty)
  }
}
