import ICalendar
import Testing

@Suite struct FoldingTests {
  @Test(arguments: 60...80)
  func linesHave75OctetsAtMost(length: Int) throws {
    for unit in ["a", "đ", "ệ", "😀", ",", "\n"] {
      let summary = String(repeating: "x", count: length % 4) + String(repeating: unit, count: length)
      let text = try written([event(summary: summary)])
      for line in split(text) {
        #expect(line.count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil, "a character is cut in two")
      }
      let escaped = summary.replacing(",", with: "\\,").replacing("\n", with: "\\n")
      #expect(unfolded(text).contains("SUMMARY:" + escaped))
    }
  }

  @Test func aLineOf75OctetsIsNotFolded() throws {
    let fitting = String(repeating: "x", count: 75 - "SUMMARY:".utf8.count)
    #expect(try written([event(summary: fitting)]).contains("SUMMARY:\(fitting)\r\nTRANSP"))
    #expect(try written([event(summary: fitting + "y")]).contains("SUMMARY:\(fitting)\r\n y\r\nTRANSP"))
  }

  @Test func longAddressesAndListsAreFolded() throws {
    let event = event {
      $0.url = "https://example.vn/" + String(repeating: "việc làm/", count: 50)
      $0.categories = (0..<60).map { "Nhóm \($0)" }
      $0.recurrence = Recurrence(every: .month, until: day(2030, 1, 1))
    }
    #expect(try split(written([event])).allSatisfy { $0.count <= 75 })
  }
}
