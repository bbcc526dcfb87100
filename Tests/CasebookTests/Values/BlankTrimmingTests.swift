import Testing

@testable import Casebook

/// Blanks around a text are dropped, those within it are not.
struct BlankTrimmingTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("đ", "đ"), (" a b ", "a b"), ("\t\r\n\u{0B}\u{0C}", ""), ("\u{A0}Tổ\u{3000}", "Tổ"),
    ("\u{2003}x\u{2028}", "x"), ("\u{200B}\u{202F}\u{205F}y\u{85}\u{1680}", "y"),
    ("\u{200C}z\u{FEFF}", "\u{200C}z\u{FEFF}"),
  ])
  func isTrimmed(_ text: String, _ trimmed: String) {
    #expect(text.withoutBlanksAround == trimmed)
    #expect(Substring(text).withoutBlanksAround == trimmed)
  }
}
