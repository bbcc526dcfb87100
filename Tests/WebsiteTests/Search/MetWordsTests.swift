import Testing

@testable import Website

@Suite("Words kept once each")
struct MetWordsTests {
  @Test("A word has one number, however often and among however many it is met")
  func numbers() {
    var words = MetWords()
    let texts = (0..<1000).map { "tu\($0)" } + ["", "t", "tu", "ừ", "0ut"]
    for (number, text) in texts.enumerated() { #expect(words.number(of: Array(text.utf8)) == number) }
    for (number, text) in texts.enumerated().reversed() { #expect(words.number(of: ArraySlice(text.utf8)) == number) }
    #expect(words.count == texts.count)
    #expect((0..<words.count).map { String(decoding: words[$0], as: UTF8.self) } == texts)
  }
}
