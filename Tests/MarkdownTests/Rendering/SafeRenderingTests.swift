import Markdown
import Testing

@Suite struct SafeRenderingTests {
  @Test(arguments: [
    ("<script>a</script>", "<p>&lt;script&gt;a&lt;/script&gt;</p>\n"),
    ("a <b onclick=\"c\">", "<p>a &lt;b onclick=&quot;c&quot;&gt;</p>\n"),
    ("<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"), ("a  \nb\n***", "<p>a<br>\nb</p>\n<hr>\n"),
  ])
  func rawHTMLIsText(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test func tablesScrollAndAlignByClass() {
    #expect(
      html("|a|b|c|\n|:-|:-:|-:|\n|1|2|")
        == """
        <div class="bang-cuon" tabindex="0" role="region" aria-label="Bảng, có thể cuộn ngang">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="can-giua">b</th>
        <th scope="col" class="can-phai">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="can-giua">2</td>
        <td class="can-phai"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func tasksAreNamed() {
    #expect(
      html("- [ ] a\n- [X] b")
        == """
        <ul>
        <li><input type="checkbox" disabled aria-label="Chưa xong"> a</li>
        <li><input type="checkbox" checked disabled aria-label="Đã xong"> b</li>
        </ul>

        """)
  }

  @Test func headingsShiftAndIDsTakeThePrefix() {
    var renderer = MarkdownHTMLRenderer(policy: .safe)
    renderer.headingShift = 2
    renderer.idPrefix = "kh-"
    let found = html(markdown("# a {#x}\n\n##### b {#x}\n\nc[^d]\n\n[^d]: e"), renderer)
    #expect(found.contains("<h3 id=\"kh-x\">a</h3>\n<h6>b</h6>"))
    #expect(found.contains("<a href=\"#kh-fn-d\" id=\"kh-fnref-d\" data-footnote-ref>1</a>"))
    #expect(found.contains("<li id=\"kh-fn-d\">"))
    renderer.headingShift = .max
    #expect(html(markdown("# a"), renderer) == "<h6>a</h6>\n")
    renderer.headingShift = .min
    #expect(html(markdown("# a"), renderer) == "<h1>a</h1>\n")
  }

  @Test func footnotesSpeakVietnamese() {
    let found = html("a[^b] c[^b]\n\n[^b]: d")
    #expect(found.contains("<section class=\"footnotes\" data-footnotes aria-label=\"Chú thích\">"))
    #expect(found.contains("aria-label=\"Về chỗ dẫn chú thích 1-2\""))
  }

  @Test(arguments: ["\u{1}", "\u{B}", "\u{7F}", "&#x85;", "&#xFDD0;", "&#xFFFF;", "&#x1FFFE;"])
  func charactersThatHTMLForbidsAreReplaced(_ character: String) {
    #expect(html("chữ \(character)dài hơn tám byte, đ 🍄 ！") == "<p>chữ \u{FFFD}dài hơn tám byte, đ 🍄 ！</p>\n")
    #expect(!html(character + "a", .trusting).contains("\u{FFFD}"))
  }

  @Test func appendsToWhatIsThere() {
    var output = Array("<main>".utf8)
    MarkdownHTMLRenderer(policy: .safe).render(markdown("a"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<main>\n<p>a</p>\n")
  }
}
