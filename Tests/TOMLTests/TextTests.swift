import TOML
import Testing

@Suite
struct TextTests {
  @Test(
    "All four kinds of quotes are read",
    arguments: [
      ("\"Đảng bộ\"", "Đảng bộ"), ("''", ""), ("\"\"", ""), ("'C:\\tep'", "C:\\tep"), ("\"a\tb\"", "a\tb"),
      ("\"\\b\\t\\n\\f\\r\\\"\\\\\"", "\u{8}\t\n\u{C}\r\"\\"), ("\"\\u0110\\U0001F4C4x\"", "Đ📄x"),
      ("\"\"\"\na\nb\"\"\"", "a\nb"), ("\"\"\"a\r\nb\"\"\"", "a\r\nb"), ("\"\"\"\r\na\"\"\"", "a"),
      ("\"\"\"a \\\n   \n  b \\   \n c\"\"\"", "a b c"), ("\"\"\"\"a\"\"\"\"\"", "\"a\"\""), ("'''a''b'''", "a''b"),
      ("\"\"\"a\"\"b\\\"\"\"c\"\"\"", "a\"\"b\"\"\"c"), ("'''\n\\n\n'''", "\\n\n"), ("\"\"\"\"\"\"", ""),
      ("\"0123456701234567012345670123456789\"", "0123456701234567012345670123456789"),
    ])
  func texts(written: String, value: String) {
    let document = read("a = \(written)\nb = 1")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root["a"]?.string == value)
    #expect(document.root["b"]?.integer == 1)
  }

  @Test("A stop is found at every place of the eight bytes looked at together", arguments: 0..<20)
  func alignment(length: Int) {
    let text = String(repeating: "đ", count: length)
    #expect(read("a = \"\(text)\"").root["a"]?.string == text)
    #expect(read("a = \"\(text)\\\\\"").root["a"]?.string == text + "\\")
    #expect(read("a = \"\(text)\u{1}\"").codes == ["toml.control-character"])
    #expect(read("a = \"\(text)\u{7F}\"").codes == ["toml.control-character"])
    #expect(read("a = \"\(text)").codes == ["toml.unclosed-string"])
  }
}
