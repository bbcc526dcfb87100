import Casebook
import Foundation
import Testing

@testable import Website

@Suite("The words that the search finds")
struct SearchWordsTests {
  private func words(_ text: String) -> [String] {
    var splitter = SearchWords()
    var words: [String] = []
    splitter.forEach(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  @Test(
    "Texts are folded and cut",
    arguments: [
      ("Dương Kinh", ["duong", "kinh"]), ("ĐẢNG BỘ phường", ["dang", "bo", "phuong"]),
      ("Nghị quyết 34-KH/TU", ["nghi", "quyet", "34", "kh", "tu"]), ("“6 rõ” – việc…", ["6", "ro", "viec"]),
      ("67,78 %\u{A0}(223/329)", ["67", "78", "223", "329"]), ("a_b.c@d", ["a", "b", "c", "d"]),
      ("Phu\u{323}c ho\u{302}\u{300}i", ["phuc", "hoi"]), ("Ưỡn ẹo đỗ quyên Ằ", ["uon", "eo", "do", "quyen", "a"]),
      ("Αθήνα Москва 東京", ["αθηνα", "москва", "東京"]), ("\u{1F600} vui", ["vui"]), ("İ ſ Å", ["i", "ſ", "a"]),
      ("", []), ("– … ·", []),
    ])
  func table(text: String, expected: [String]) {
    #expect(words(text) == expected)
    #expect(words(text.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test("Every Vietnamese letter is folded as everywhere else in the program")
  func letters() {
    let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy".flatMap { letter in
      ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"].map { String(letter) + $0 }
    }
    for letter in letters + letters.map({ $0.uppercased() }) {
      #expect(words(letter) == [letter.vietnameseFolded], "\(letter)")
    }
  }
}
