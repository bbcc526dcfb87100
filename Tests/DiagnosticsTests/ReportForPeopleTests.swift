import Diagnostics
import Testing

@Suite struct ReportForPeopleTests {
  @Test func speaksVietnamese() {
    #expect(
      ReportFixture.report(.vi).textForPeople(coloured: false) == """
        de-an.md:31:13: lỗi: nhiệm vụ NV3 dẫn tới khâu yếu "KY9", không có trong hồ sơ
         31 | khau-yeu = ["KY9"]
            |             ^~~~~ có: KY1, KY2, KY3
          ho-so.md:1:6: xem thêm: khâu yếu đầu tiên
         1 | ma = "KY1"
           |      ^~~~~
          khung.toml: xem thêm: khung
        de-an.md:32:1: cảnh báo: ngày viết lạ
         32 | han = 1/2
            | ^
        thieu.md: lỗi: thiếu tệp
            thêm tệp
        x␛y.md: cảnh báo: khóa "␛[2J" lạ

        """)
  }

  @Test func speaksEnglish() {
    #expect(
      ReportFixture.report(.en).textForPeople(coloured: false) == """
        de-an.md:31:13: error: task NV3 points at the weak link "KY9", which the case file lacks
         31 | khau-yeu = ["KY9"]
            |             ^~~~~ there are: KY1, KY2, KY3
          ho-so.md:1:6: see also: the first weak link
         1 | ma = "KY1"
           |      ^~~~~
          khung.toml: see also: the framework
        de-an.md:32:1: warning: odd day
         32 | han = 1/2
            | ^
        thieu.md: error: file missing
            add it
        x␛y.md: warning: odd key "␛[2J" here

        """)
  }

  @Test func coloursAddressLabelAndMark() {
    let lines = ReportFixture.report(.vi).textForPeople(coloured: true).split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix("\u{1B}[1mde-an.md:31:13\u{1B}[0m: \u{1B}[1;31mlỗi:\u{1B}[0m nhiệm vụ NV3 dẫn tới")
      })
    #expect(lines.contains("    |             \u{1B}[1;31m^~~~~\u{1B}[0m có: KY1, KY2, KY3"))
    #expect(lines.contains("\u{1B}[1mde-an.md:32:1\u{1B}[0m: \u{1B}[1;33mcảnh báo:\u{1B}[0m ngày viết lạ"))
    #expect(lines.contains("    | \u{1B}[1;33m^\u{1B}[0m"))
  }

  @Test func coloursNothingElse() {
    let coloured = ReportFixture.report(.en).textForPeople(coloured: true)
    let plain = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == ReportFixture.report(.en).textForPeople(coloured: false))
  }

  @Test func saysNothingOfNothing() {
    let report = DiagnosticReport([], language: .vi) { _ in nil }
    #expect(report.textForPeople(coloured: true).isEmpty)
    #expect(report.textForEditors().isEmpty)
    #expect(report.errorCount == 0 && report.warningCount == 0)
  }

  @Test func countsErrorsAndWarnings() {
    #expect(ReportFixture.report(.vi).errorCount == 2)
    #expect(ReportFixture.report(.vi).warningCount == 2)
  }
}
