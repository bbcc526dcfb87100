import Markdown
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("&AElig;", "Æ"), ("&zwnj;", "\u{200C}"), ("&ThickSpace;", "\u{205F}\u{200A}"),
    ("&CounterClockwiseContourIntegral;", "∳"),
    ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#9999999;", "\u{FFFD}"), ("&NotEqualTilde;", "≂̸"),
    ("&bne;", "=\u{20E5}"),
  ])
  func characterReferences(_ text: String, _ expected: String) {
    #expect(markdown(text).plainText == expected)
  }

  @Test(arguments: [
    "&", "&;", "&a;", "&nbsp", "&#;", "&#x;", "&#12345678;", "&#xABCDEF0;", "&AEligg;",
    "&CounterClockwiseContourIntegralx;",
  ])
  func whatIsNoReferenceIsText(_ text: String) {
    #expect(markdown(text).plainText == text)
  }

  @Test(arguments: [("ẞ", "SS"), ("ĐẢNG ỦY", "đảng   ủy"), ("ς", "Σ"), ("ﬀ", "FF"), ("İ", "i̇"), ("ꭰ", "Ꭰ"), ("Ǆ", "ǅ")])
  func labelsAreComparedWithoutCase(_ label: String, _ other: String) {
    #expect(html("[\(label)]\n\n[\(other)]: /x").contains("<a href=\"/x\">"))
  }

  @Test func dotlessIIsALetterOfItsOwn() {
    #expect(!html("[ı]\n\n[i]: /x").contains("<a"))
  }

  @Test(arguments: [
    ("*đảng*viên", "<em>đảng</em>viên"), ("đảng_ủy_xã", "đảng_ủy_xã"), ("**“a”**b", "**“a”**b"),
    ("**₫5**b", "<strong>₫5</strong>b"),
    ("a**₫5**", "a**₫5**"), ("*\u{A0}a*", "*\u{A0}a*"),
  ])
  func emphasisKnowsUnicode(_ text: String, _ expected: String) {
    #expect(html(text) == "<p>\(expected)</p>\n")
  }

  @Test func carriageReturnsEndLines() {
    #expect(html("a\r\nb  \rc\r\r> d\re\r\n\r\n```\r\nf\r\n```\r\n") == html("a\nb  \nc\n\n> d\ne\n\n```\nf\n```\n"))
  }
}
