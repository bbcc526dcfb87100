import Testing

@testable import Website

@Suite("The beginnings of texts that the search shows")
struct ProseSectionsTests {
  @Test(
    "Blanks are single, and short texts whole",
    arguments: [
      ("", ""), ("  một\n hai\t ba ", "một hai ba"), ("một", "một"), ("\n", ""),
    ])
  func short(text: String, expected: String) {
    #expect(ProseSections.beginning(of: text.utf8) == expected)
  }

  @Test("Long texts end with a whole word, one long word is not cut")
  func long() {
    let word = String(repeating: "ộ", count: 40)
    let text = ProseSections.beginning(of: Array(repeating: word, count: 20).joined(separator: " ").utf8)
    #expect(text == "\(word) \(word) \(word) …")
    let whole = String(repeating: "ộ", count: 900)
    #expect(ProseSections.beginning(of: whole.utf8) == whole)
  }
}
