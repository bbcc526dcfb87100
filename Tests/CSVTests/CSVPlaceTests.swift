import CSV
import Diagnostics
import TestSupport
import Testing

@Suite struct CSVPlaceTests {
  @Test func cellsKnowTheirPlace() throws {
    let fixture = MarkedText("\u{FEFF}a;b;c\r\n1️⃣ế2️⃣;3️⃣\"x \"\"y\"\"\"4️⃣; 5️⃣\"z\"6️⃣ \n")
    let row = try #require(table(fixture.text).rows.first)
    #expect(row.range == ByteRange(fixture[1], fixture[6]))
    #expect(row.map(\.range) == [(1, 2), (3, 4), (5, 6)].map { ByteRange(fixture[$0.0], fixture[$0.1]) })
    #expect(row[0].contentRange == row[0].range)
    #expect(row[1].contentRange == ByteRange(fixture[3] + 1, fixture[4] - 1))
    #expect(row.map(\.isQuoted) == [false, true, true])
    #expect(row.map(\.isEmpty) == [false, false, false])
    #expect(row[1].text == "x \"y\"")
  }

  @Test func cellsGiveTheirBytes() throws {
    let row = try #require(table("a;b;c\nế;\"\"\"\";\"\"\n").rows.first)
    #expect(row.map(\.utf8) == [[0xE1, 0xBA, 0xBF], [0x22], []])
    #expect(row.map { $0.withUTF8 { Array($0) } } == row.map(\.utf8))
    #expect(row[2].isEmpty && row[2].isQuoted)
    #expect(row[2].contentRange == ByteRange(Int(row[2].range.lowerBound) + 1, Int(row[2].range.lowerBound) + 1))
  }

  @Test func rowsAreACollection() {
    let table = table("a\n1\n2\n3\n")
    #expect(table.rows.count == 3)
    #expect(table.rows[1][0].text == "2")
    #expect(table.rows.reversed().map { $0[0].text } == ["3", "2", "1"])
    #expect(table.rows.dropFirst().first?.range == ByteRange(4, 5))
  }
}
