import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct PositionTests {
  /// The ranges of all nodes of a kind.
  private func ranges(_ kind: MarkdownNodeKind, in document: MarkdownDocument) -> [ByteRange] {
    var found: [ByteRange] = []
    var stack = [document.root]
    while let node = stack.popLast() {
      if node.kind == kind { found.append(node.range) }
      stack += node.children.reversed()
    }
    return found
  }

  @Test(arguments: [
    (MarkdownNodeKind.emphasis, "> một\n> 1️⃣*hai\n> ba*2️⃣ bốn"), (.strong, "- a\n  b 1️⃣**c**2️⃣\n"), (.code, "a\n   1️⃣`b`2️⃣"),
    (.link, "> > x\n> 1️⃣[y](z)2️⃣"), (.link, "xem 1️⃣https://vi-du.vn/a2️⃣."), (.link, "gửi 1️⃣a_b@c.vn2️⃣, nhé"),
    (.image, "đ 1️⃣![ả](nh.png)2️⃣"), (.tableCell, "|1️⃣`a\\|b`2️⃣\n|-\n"), (.code, "|1️⃣`a\\|b`2️⃣\n|-\n"),
    (.strikethrough, "| a |\n|-|\n| 1\\|1️⃣~~b~~2️⃣ |"), (.footnoteReference, "a1️⃣[^b]2️⃣\n\n[^b]: c"),
    (.paragraph, "\n  1️⃣một\n  hai2️⃣  \n\n"), (.blockQuote, "a\n\n1️⃣> b\n> c2️⃣\n\nd"), (.heading, "a\n\n1️⃣b\n---2️⃣\n"),
    (.heading, "1️⃣## a ##2️⃣\nb"), (.codeBlock, "1️⃣```x\na\n```2️⃣\nb"), (.thematicBreak, "a\n\n 1️⃣* * *2️⃣ \n"),
    (.item, "- a\n1️⃣- b\n\n  c2️⃣\n\nd"), (.emphasis, "&amp; 1️⃣*\\**2️⃣"),
  ])
  func areThoseInTheFile(_ kind: MarkdownNodeKind, _ fixture: String) {
    let marked = MarkedText(fixture)
    #expect(ranges(kind, in: markdown(marked.text)).last == ByteRange(marked[1], marked[2]))
  }

  @Test func countBytesThatAreNotUTF8() {
    let bytes: [UInt8] = [0xFF, 0, 0x2A, 0x61, 0xE1, 0xBB, 0x2A, 0x20]
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", bytes: bytes))
    #expect(ranges(.emphasis, in: document) == [ByteRange(2, 7)])
    #expect(html(document) == "<p>\u{FFFD}\u{FFFD}<em>a\u{FFFD}</em></p>\n")
  }

  @Test func startAtTheGivenPart() {
    let source = SourceFile(path: "a.md", text: "+++\na = 1\n+++\n# *b*\n\nc")
    let document = MarkdownDocument(parsing: source, in: 14..<19)
    #expect(html(document) == "<h1><em>b</em></h1>\n")
    #expect(document.headings.first?.range == ByteRange(14, 19))
    #expect(MarkdownDocument(parsing: source, in: 90..<99).isEmpty)
  }

  @Test func skipAByteOrderMark() {
    #expect(html("\u{FEFF}# a") == "<h1>a</h1>\n")
  }

  @Test func linksAreWhereTheirAddressesAre() {
    let marked = MarkedText("> [a](1️⃣/b2️⃣ \"c\") ![d][e]\n>\n> [e]: <3️⃣/f&amp;g4️⃣>\n")
    let links = markdown(marked.text).links
    #expect(links.map(\.destination) == ["/b", "/f&g"])
    #expect(links.map(\.isImage) == [false, true])
    #expect(links.map(\.range) == [ByteRange(marked[1], marked[2]), ByteRange(marked[3], marked[4])])
  }

  @Test func textsKnowTheirPlaces() {
    let marked = MarkedText("> một\n> 1️⃣hai2️⃣&nbsp;`3️⃣x y4️⃣`<b>\n")
    var found: [(String, ByteRange)] = []
    markdown(marked.text).forEachText { found.append((String(decoding: $0, as: UTF8.self), $1)) }
    #expect(found.map(\.0) == ["một", "hai", "\u{A0}", "x y"])
    #expect(found.count == 4 && found[1].1 == ByteRange(marked[1], marked[2]))
    #expect(found.count == 4 && found[3].1 == ByteRange(marked[3], marked[4]))
  }

  @Test func plainTextHasNoMarks() {
    let text = "# A *b*\n\nc\nd  \ne\n\n- f\n- g <i>h</i>\n\n| i | j |\n|-|-|\n| `k` | l |\n\nm[^n]\n\n[^n]: o\n"
    #expect(markdown(text).plainText == "A b\nc d\ne\nf\ng h\ni\nj\nk\nl\nm\no")
  }
}
