import CSV
import Diagnostics
import TestSupport
import Testing

@testable import struct CSV.CSVErrorLog

@Suite struct CSVErrorTests {
  @Test(
    arguments: [
      ("a;b\n1;1️⃣\"2\n3;4\n", ["csv.unclosed-quote"], [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("a;b\n1️⃣\"1;2;3\n3;4", ["csv.unclosed-quote"], [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("a;b\n1;1️⃣\"2\n\"3\";4\n", ["csv.unclosed-quote"], [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("a;1️⃣\"b\n1;2", ["csv.unclosed-quote"], [["a", "b"], ["1", "2"]]),
      ("a;b\n1;1️⃣\"", ["csv.unclosed-quote"], [["a", "b"], ["1", ""]]),
      ("a;b\n1️⃣\"x;\"\"\n\"\";2", ["csv.unclosed-quote"], [["a", "b"], ["x", ""], ["", "2"]]),
      (
        "a;b\n1️⃣\"1;2\n2️⃣\"3;4\n", ["csv.unclosed-quote", "csv.unclosed-quote"], [["a", "b"], ["1", "2"], ["3", "4"]]
      ),
      (
        "a;b\n\"1\"1️⃣x;2\n\"3\" 2️⃣y\"\n", ["csv.text-after-quote", "csv.text-after-quote"],
        [["a", "b"], ["1", "2"], ["3"]]
      ),
      ("a;b\n\"1\"\"\"1️⃣x", ["csv.text-after-quote"], [["a", "b"], ["1\""]]),
      ("a;b\n1;2;;1️⃣3;4\n5;6;;\n", ["csv.too-many-cells"], [["a", "b"], ["1", "2"], ["5", "6"]]),
      ("a;b\n1;2;1️⃣\"\"\n", ["csv.too-many-cells"], [["a", "b"], ["1", "2"]]),
      ("a\n1\t1️⃣2\n", ["csv.too-many-cells"], [["a"], ["1"]]),
      (
        "a;b\n\"1\"1️⃣x;2;3\n1;2;2️⃣3\n", ["csv.text-after-quote", "csv.too-many-cells"],
        [["a", "b"], ["1", "2"], ["1", "2"]]
      ),
    ] as [(String, [String], [[String]])])
  func isReportedAndReadOn(marked: String, codes: [String], texts: [[String]]) {
    let fixture = MarkedText(marked)
    let table = table(fixture.text)
    #expect(table.codes == codes)
    #expect(table.places == codes.indices.map { fixture[$0 + 1] })
    #expect(table.texts == texts)
    #expect(table.diagnostics.allSatisfy { $0.severity == .error && $0.help != nil && $0.location.path == "bang.csv" })
  }

  @Test func pointsAtTheQuoteThatCannotBeMeant() {
    let fixture = MarkedText("a;b\n1️⃣\"1;2\n3;2️⃣\"4\"\n")
    let finding = table(fixture.text).diagnostics.first
    #expect(finding?.location.range == ByteRange(fixture[1], fixture[1] + 1))
    #expect(finding?.notes.map(\.location.range) == [ByteRange(fixture[2], fixture[2] + 1)])
  }

  @Test func pointsAtTheQuoteThatOpensTheCell() {
    let fixture = MarkedText("a;b\n1;1️⃣\"2\" 2️⃣x y3️⃣;z")
    let finding = table(fixture.text).diagnostics.first
    #expect(finding?.location.range == ByteRange(fixture[2], fixture[3]))
    #expect(finding?.notes.map(\.location.range) == [ByteRange(fixture[1], fixture[1] + 1)])
  }

  @Test func areToldUpToACap() {
    let rows = String(repeating: "1;2\n", count: 5 + CSVErrorLog.capacity)
    let table = table("a\tb\n" + rows.replacing("1;2", with: "1\t2\t3"))
    #expect(table.diagnostics.count == CSVErrorLog.capacity + 1)
    #expect(table.codes.last == "csv.more-errors")
    #expect(table.diagnostics.last?.message.en == "5 more errors in this file are not listed")
    #expect(table.rows.count == 5 + CSVErrorLog.capacity)
  }

  @Test func saysHowManyColumnsThereAre() {
    #expect(
      table("a;b\n1;2;3").diagnostics.first?.message
        == Wording(
          vi: "ô này nằm ngoài 2 cột của hàng tiêu đề", en: "this cell is beyond the 2 columns of the header row"))
  }
}
