import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct MutationTests {
  private static let fixtures = [
    "# Tiêu đề {#a pham-vi=\"x y\"}\n\nĐoạn *nhấn* **mạnh** ~~bỏ~~ `mã` [liên kết](/a \"b\") [<http://c.vn> ![d](http://e)](/f) ![ảnh](b.png)\n",
    "- một\n- [x] hai\n\n  ba\n  1. bốn\n\n> trích\n> > sâu\nlười\n\n\tmã\n",
    "| a | b \\| c |\n| :- | -: |\n| `1` | 2\n| x |\n\n```swift info\nlet a = 1\n```\n~~~\n",
    "Chú[^1] thích[^x]. [a[^1]](b)\n\n[^1]: Một [^x]\n\n    > hai\n[^x]: y\n\n[nhãn]: <a b> 'c\nd'\n[nhãn] [^z]\n",
    "<div>\n<b c=\"d\">e</b>\n\n<!-- f --> <?g?> &amp; &#65; &eacute; <http://h.vn> a@b.vn www.c.vn\\\nx\n===\n",
  ]
  private static let fragments = [
    "\0", "\u{FEFF}", "\r\n", "\r", "\t", "    ", "\n\n", "> ", "- ", "1) ", "[", "](", "![", "[^", "]:", "`", "```",
    "~~", "**", "_", "<", "<!--", "-->", "|", "\n|-|-|\n", "{", "}", "{#", "&#", ";", "\\", "://", "www.", "@", "đ",
  ]

  @Test func anyBytesGiveADocument() {
    for bytes in Mutations(of: Self.fixtures, fragments: Self.fragments, seed: 7) {
      let source = SourceFile(path: "a.md", bytes: bytes)
      let document = MarkdownDocument(parsing: source).removingSections { $0["pham-vi"] == "x y" }
      for policy in [MarkdownHTMLRenderer.Policy.trusting, .safe] {
        var output: [UInt8] = []
        MarkdownHTMLRenderer(policy: policy).render(document, into: &output)
        if String(validating: output, as: UTF8.self) == nil { Issue.record("no UTF-8 from \(bytes)") }
        if policy == .safe, !Self.isBalanced(output) { Issue.record("unbalanced tags from \(bytes)") }
      }
      if !Self.hasOrderedRanges(document, within: bytes.count) { Issue.record("wrong ranges for \(bytes)") }
    }
  }

  /// Whether every node lies in the file, within its parent and after its elder sibling.
  private static func hasOrderedRanges(_ document: MarkdownDocument, within count: Int) -> Bool {
    var stack = [document.root]
    while let node = stack.popLast() {
      let range = node.range
      guard range.upperBound <= count else { return false }
      var previous = range.lowerBound
      for child in node.children {
        guard child.range.lowerBound >= previous, child.range.upperBound <= range.upperBound else { return false }
        previous = child.range.lowerBound
        stack.append(child)
      }
    }
    return true
  }

  /// Whether the tags that the safe policy writes are closed in the order they were opened, and no link is in another.
  private static func isBalanced(_ html: [UInt8]) -> Bool {
    var open: [ArraySlice<UInt8>] = []
    var place = 0
    while let start = html[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      let isClosing = html[start + 1] == UInt8(ascii: "/")
      let name = html[(isClosing ? start + 2 : start + 1)..<end].prefix { $0 != UInt8(ascii: " ") }
      if isClosing {
        guard open.popLast() == name else { return false }
      } else if !Self.void.contains(name) {
        if name == Self.anchor, open.contains(name) { return false }
        open.append(name)
      }
      place = end + 1
    }
    return open.isEmpty
  }

  private static let anchor = ArraySlice("a".utf8)
  private static let void = Set(["hr", "br", "img", "input"].map { ArraySlice($0.utf8) })
}
