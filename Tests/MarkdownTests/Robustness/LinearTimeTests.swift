import Foundation
import Markdown
import Testing

/// Inputs that take forever, or exhaust the stack, where time or depth grows faster than the input.
@Suite struct LinearTimeTests {
  private static let count = 8_000

  static let patterns: [String] = [
    "[", "![", "]", "[a](", "[a](b", "[a](<b", "[a](b \"", "[a]: b\n", "*a ", "**a ", "*a **a ", "_a_", "a**b", "~a ",
    "`a``b", "<a b=\"", "<!--", "<?", "<!A", "<![CDATA[", "</", "&#", "&amp", "\\", "> ", "- ", "* a\n", "1. ", "#",
    "a\n",
    "[^1]", "[^1]: ", "![a](b)", "[a][", "www.", "http://", "a@", "a@b.", "|", "|a\n|-\n", "{", "{a=\"", "<div>\n",
    "<b>",
    "a://", ">a\n", "- a\n\n", "a\n===\n", "(", ")", "[](", "[a](\"", "<a@", "mailto:a@b.c", "\t", " \n", "```\n",
    "~~~\na\n",
  ]

  @Test(arguments: patterns) func repeated(_ pattern: String) {
    let text = String(repeating: pattern, count: Self.count)
    #expect(!html(text, .trusting).isEmpty || text.allSatisfy(\.isWhitespace) || pattern.hasPrefix("["))
    #expect(html("# " + text + "}", .safe).hasPrefix("<h1>"))
  }

  @Test(arguments: [("*a **a ", "b** b*"), ("[", "](/u)"), ("![", "](/u)"), ("`a", "b`"), ("~~a ", "b~~ "), ("(", ")")])
  func nested(_ opening: String, _ closing: String) {
    let text = String(repeating: opening, count: Self.count) + "x" + String(repeating: closing, count: Self.count)
    #expect(html(text, .trusting).contains("x"))
    #expect(!markdown(text).plainText.isEmpty)
  }

  @Test func backtickRunsOfEveryLength() {
    let text = (1...600).map { String(repeating: "`", count: $0) }.joined(separator: " a ")
    #expect(html(text).hasPrefix("<p>`"))
  }

  @Test func definitionsAreFoundByTheirHash() {
    let count = Self.count
    let text = (0..<count).map { "[a\($0)]: /\($0)\n" }.joined() + "\n" + (0..<count).map { "[a\($0)] " }.joined()
    #expect(html(text).contains("<a href=\"/\(count - 1)\">"))
  }

  @Test func aLongDestinationIsNotRepeatedWithoutEnd() {
    let text = "[a]: /\(String(repeating: "u", count: 50_000))\n\n" + String(repeating: "[a] ", count: Self.count)
    #expect(html(text).utf8.count < text.utf8.count * 8)
  }

  @Test func shortRowsOfAWideTableStayShort() {
    let columns = 2_000
    let text =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
      + String(repeating: "|x\n", count: columns)
    #expect(html(text).utf8.count < text.utf8.count * 20)
  }

  @Test func footnotesThatReferToEachOther() {
    let text = "[^0]\n\n" + (0..<Self.count).map { "[^\($0)]: [^\($0 + 1)] [^\($0)]\n" }.joined()
    #expect(html(text).contains("id=\"fn-\(Self.count - 1)\""))
  }

  @Test func blocksNestToAHundredLevels() {
    let text = String(repeating: "> ", count: 150) + "x"
    let quotes = html(text).components(separatedBy: "<blockquote>").count - 1
    #expect(quotes == 100)
    #expect(html(text).contains("&gt; &gt; x"))
  }
}
