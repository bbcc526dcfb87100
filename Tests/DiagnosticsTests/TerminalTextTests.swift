import Testing

@testable import Diagnostics

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("Củng cố tổ chức", "Củng cố tổ chức"), ("a\tb\nc\r\nd\re", "a b c d e"), ("\u{1B}[31m", "␛[31m"),
    ("\u{0}\u{1F}\u{7F}", "␀␟␡"), ("\u{85}\u{9B}", "\u{FFFD}\u{FFFD}"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\u{2028}b\u{2029}", "a\u{FFFD}b\u{FFFD}"), ("\u{FEFF}\u{200B}", "\u{FFFD}\u{FFFD}"),
    ("\u{302}", "\u{25CC}\u{302}"),
    ("e\u{302}\u{323}", "e\u{302}\u{323}"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("", ""),
  ])
  func doesNoHarm(text: String, expected: String) {
    #expect(Array(terminalText(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
