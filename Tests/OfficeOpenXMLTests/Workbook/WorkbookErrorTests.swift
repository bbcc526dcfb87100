import OfficeOpenXML
import Testing

@Suite struct WorkbookErrorTests {
  private func error(_ sheets: [Sheet]) -> WorkbookError? {
    var output: [UInt8] = []
    do throws(WorkbookError) {
      try Workbook(properties: properties, sheets: sheets).write(to: &output)
      return nil
    } catch {
      #expect(output.isEmpty)
      return error
    }
  }

  @Test func wantsSheetsAndColumns() {
    #expect(error([]) == .noSheets)
    #expect(error([Sheet(name: "S", header: [])]) == .unfitColumnCount(sheet: "S", count: 0))
    let titles = Array(repeating: "", count: 16_385)
    #expect(error([Sheet(name: "S", header: titles)]) == .unfitColumnCount(sheet: "S", count: 16_385))
    #expect(error([Sheet(name: "S", header: titles.dropLast())]) == nil)
  }

  @Test(arguments: [
    "", " ", "a:b", "a\\b", "a/b", "a?", "a*", "[a", "a]", "'a", "a'", "History", "a\nb", "a\u{FFFF}",
    String(repeating: "đ", count: 32), String(repeating: "😀", count: 16),
  ])
  func refusesNamesThatSpreadsheetsRefuse(name: String) {
    #expect(error([Sheet(name: name, header: ["A"])]) == .unfitSheetName(name))
  }

  @Test(arguments: ["a'b", "Tổ chức & <x>", "=1", String(repeating: "ệ", count: 31)])
  func takesOtherNames(name: String) {
    #expect(error([Sheet(name: name, header: ["A"])]) == nil)
  }

  @Test func refusesDoubledNames() {
    #expect(
      error([Sheet(name: "ĐẢNG", header: ["A"]), Sheet(name: "đảng", header: ["A"])]) == .doubledSheetName("đảng"))
  }

  @Test(arguments: [("ế", 32_767), ("😀", 16_383)])
  func refusesTextsThatACellCannotHold(unit: String, count: Int) {
    var sheet = Sheet(name: "S", header: ["A", "B"])
    sheet.empty()
    sheet.text(String(repeating: unit, count: count))
    sheet.endRow()
    #expect(error([sheet]) == nil)
    sheet.empty()
    sheet.text(String(repeating: unit, count: count + 1))
    sheet.text("behind")
    #expect(error([sheet]) == .tooLongText(sheet: "S", row: 3, column: 2))
  }

  @Test func refusesCellsBeyondTheHeader() {
    var sheet = Sheet(name: "S", header: ["A"])
    sheet.number(1)
    #expect(error([sheet]) == nil)
    sheet.empty()
    #expect(error([sheet]) == .cellBeyondHeader(sheet: "S", row: 2))
  }

  @Test func refusesMoreRowsThanThereAre() {
    var sheet = Sheet(name: "S", header: ["A"])
    for _ in 1..<Sheet.mostRows {
      sheet.empty()
      sheet.endRow()
    }
    #expect(sheet.rowCount == 1_048_576)
    #expect(error([sheet]) == nil)
    sheet.empty()
    #expect(error([sheet]) == .tooManyRows(sheet: "S"))
    #expect(sheet.rowCount == 1_048_576)
  }
}
