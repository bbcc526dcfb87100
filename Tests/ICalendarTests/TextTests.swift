import ICalendar
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("a\\b;c,d:e\"f", "a\\\\b\\;c\\,d:e\"f"),
    ("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g", "a\\nb\\nc\\nd\\ne\\nf\\ng"),
    ("a\u{0}b\u{1F}c\u{7F}d\u{9F}e\u{80}f\tg\u{A0}h", "abcdef\tg\u{A0}h"),
    ("\r", "\\n"), ("", ""), (" x ", " x "), ("😀\u{FEFF}Đ", "😀\u{FEFF}Đ"),
    ("BEGIN:VEVENT\r\nEND:VEVENT", "BEGIN:VEVENT\\nEND:VEVENT"),
  ])
  func escapesTexts(text: String, expected: String) throws {
    let line = try lines([event(summary: text)]).first { $0.hasPrefix("SUMMARY") }
    // Byte by byte, because `==` would take other characters for the same.
    #expect(line.map { Array($0.utf8) } == Array("SUMMARY:\(expected)".utf8))
  }

  @Test(arguments: [
    ("https://a.vn/x?y=1&z=%20#t", "https://a.vn/x?y=1&z=%20#t"),
    ("a b\"<>\\^`{|}đ", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%C4%91"),
    ("a\r\nATTENDEE:b\u{0}\u{7F}", "aATTENDEE:b"),
  ])
  func addressesAreNotEscapedButEncoded(address: String, expected: String) throws {
    #expect(try lines([event { $0.url = address }]).contains("URL:" + expected))
  }

  @Test func noTextAddsALine() throws {
    let hostile = "x\r\nBEGIN:VEVENT\r\n \n\u{2028}y\r"
    func names(uid: String, text: String) throws -> [Substring] {
      let event = event(uid, summary: text) {
        $0.categories = [text]
        $0.details = text
        $0.url = text
        $0.alarmDaysBefore = 1
      }
      return try lines([event], name: text).map { $0.prefix { $0 != ":" } }
    }
    #expect(try names(uid: "u", text: "x") == names(uid: "u\r\nX:1", text: hostile))
  }
}
