import Markdown
import Testing

@Suite struct SafeLinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:a", "java&#x0A;script:a", "&#x6A;avascript:a", "java&Tab;script:a",
    "<&#1;javascript:a>",
    "vbscript:a", "data:text/html,a", "file:///etc/passwd", "<  javascript:a>", "ftp://a.vn", "<java\tscript:a>",
    "%6Aavascript:a",
    "\\javascript:a", "blob:a", "&colon;a", "javascript&colon;a", "<\u{1}javascript:a>", "http:a", "http://",
    "https:///a", "jar:http://a", "about:blank", "//", "/\\a.vn", "x-y:z", "&#0;javascript:a", "a\u{7F}b",
  ])
  func lettingNothingRun(_ destination: String) {
    let found = html("[chữ](\(destination))")
    let image = html("![ảnh](\(destination))")
    #expect(!found.contains("href") || !found.contains("chữ</a>"), "\(found)")
    #expect(!image.contains("src=") && !image.contains("href"), "\(image)")
    #expect(found.contains("chữ"))
  }

  @Test(arguments: [
    ("http://a.vn", "http://a.vn"), ("HTTPS://a.vn/b?c=d#e", "HTTPS://a.vn/b?c=d#e"),
    ("mailto:a@b.vn", "mailto:a@b.vn"),
    ("tel:+8424", "tel:+8424"), ("../a/b.html", "../a/b.html"), ("#x", "#x"), ("?a=b&c=d", "?a=b&amp;c=d"),
    ("a%20b", "a%20b"),
    ("a%zz", "a%25zz"), ("a#b#c", "a#b%23c"), ("đảng", "%C4%91%E1%BA%A3ng"), ("//a.vn/b", "//a.vn/b"),
    ("./a:b", "./a:b"),
    ("<a\"b>", "a%22b"), ("&quot;onclick=", "%22onclick="), ("a'b", "a&#x27;b"), ("", ""), ("a\\b", "a%5Cb"),
    ("java\\&#115;cript:a", "java&amp;#115;cript:a"),
  ])
  func keepingGoodAddresses(_ destination: String, _ expected: String) {
    #expect(html("[x](\(destination))") == "<p><a href=\"\(expected)\">x</a></p>\n")
  }

  @Test func imagesOfOtherHostsBecomeLinks() {
    #expect(html("![a](/b.png \"c\")") == "<p><img src=\"/b.png\" alt=\"a\" title=\"c\"></p>\n")
    #expect(html("![a](http://b.vn/c)") == "<p><a href=\"http://b.vn/c\">a</a></p>\n")
    #expect(html("![](//b.vn/c)") == "<p><a href=\"//b.vn/c\">//b.vn/c</a></p>\n")
    #expect(html("[![a](http://b.vn/c)](/d)") == "<p><a href=\"/d\">a</a></p>\n")
  }

  @Test func linksHoldNoLinks() {
    #expect(html("[a <http://b.vn>](/c)") == "<p><a href=\"/c\">a http://b.vn</a></p>\n")
    #expect(html("[a[^b]](/c)\n\n[^b]: d").hasPrefix("<p>[a<sup class=\"footnote-ref\"><a href=\"#fn-b\""))
    #expect(html("[a [b](/c)](/d)") == "<p>[a <a href=\"/c\">b</a>](/d)</p>\n")
  }

  @Test func relativeAddressesMayBeRewritten() {
    var renderer = MarkdownHTMLRenderer(policy: .safe)
    renderer.rewriteLink = { address in
      switch address {
      case "ke-hoach.md": .address("/ke-hoach/?a=1&b")
      case "mat.md": .none
      default: .unchanged
      }
    }
    let text = "[a](ke-hoach.md) [b](mat.md) [c](c.md) [d](http://ke-hoach.md) ![e](mat.md)"
    #expect(
      html(markdown(text), renderer)
        == "<p><a href=\"/ke-hoach/?a=1&amp;b\">a</a> b <a href=\"c.md\">c</a> <a href=\"http://ke-hoach.md\">d</a> e</p>\n"
    )
  }
}
