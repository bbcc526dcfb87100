import CSV
import Casebook
import Diagnostics
import Foundation
import Progress
import Testing

@testable import Website

@Suite("Tables of data")
struct DataTableTests {
  private static let columns = ["ma", "ten", "so", "ngay", "co", "danh-sach", "khoang", "ly-do", "trong"]
  private static let row: [DataValue] = [
    .text("a-1"), .text("=1+1; \"x\"\n\u{1}"), .number(DecimalNumber(mantissa: -146_475, decimals: 4)),
    .day(CivilDay(year: 2026, month: 9, day: 30)), .flag(true), .texts(["NV1", "NV2"]),
    .range(3, DecimalNumber(mantissa: 45, decimals: 1)), .reasons([.taskOverdue(task: "NV3", days: 12)]), .absent,
  ]

  @Test("As JSON")
  func json() throws {
    var rows = JSONRows(columns: Self.columns, named: "bang") { $0.member("ngay", "2026-09-30") }
    rows.add(Self.row)
    rows.end()
    let file = try #require(try JSONSerialization.jsonObject(with: Data(rows.bytes)) as? [String: Any])
    #expect(file["ngay"] as? String == "2026-09-30")
    let row = try #require((file["bang"] as? [[String: Any]])?.first)
    #expect(row["ten"] as? String == "=1+1; \"x\"\n\u{1}")
    #expect(row["so"] as? Double == -14.6475)
    #expect(row["ngay"] as? String == "2026-09-30")
    #expect(row["co"] as? Bool == true)
    #expect(row["danh-sach"] as? [String] == ["NV1", "NV2"])
    #expect((row["khoang"] as? [String: Double]) == ["tu": 3, "den": 4.5])
    let reason = try #require((row["ly-do"] as? [[String: Any]])?.first)
    #expect(reason["ma"] as? String == "nhiem-vu-qua-han" && reason["so-ngay"] as? Int == 12)
    #expect(row["trong"] is NSNull)
  }

  @Test("As CSV, the same figures, and no text becomes a formula")
  func csv() {
    var rows = CSVRows(columns: Self.columns)
    rows.add(Self.row)
    let table = CSVTable(parsing: SourceFile(path: "x.csv", bytes: rows.bytes))
    #expect(table.diagnostics.isEmpty)
    #expect(table.separator == .semicolon)
    #expect(Array(table.header.map(\.text)) == Self.columns)
    let cells = table.rows[0].map(\.text)
    #expect(
      cells == [
        "a-1", "'=1+1; \"x\"\n\u{1}", "-14,6475", "2026-09-30", "true", "NV1, NV2", "3–4,5", "nhiem-vu-qua-han NV3 12",
      ])
    // An absent value at the end is a cell that the row does not have.
    #expect(table.rows[0][8].isEmpty)
  }
}
