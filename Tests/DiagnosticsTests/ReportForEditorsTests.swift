import Diagnostics
import Testing

@Suite struct ReportForEditorsTests {
  @Test func takesOneLineEach() {
    #expect(
      ReportFixture.report(.vi).textForEditors() == """
        de-an.md:31:13: error: nhiệm vụ NV3 dẫn tới khâu yếu "KY9", không có trong hồ sơ [plan.unknown-weak-link]
        de-an.md:32:1: warning: ngày viết lạ [plan.day]
        thieu.md: error: thiếu tệp [tree.missing]
        x␛y.md: warning: khóa "␛[2J" lạ [tree.gone]

        """)
  }
}
