import Markdown
import Testing

@Suite struct NodeTests {
  private func first(_ text: String) throws -> MarkdownNode {
    try #require(Array(markdown(text).root.children).first)
  }

  @Test func lists() throws {
    let list = try first("3) [x] a\n4) [ ] b\n5) c\n")
    #expect(list.kind == .list && list.listStart == 3 && list.isTight)
    #expect(list.children.map(\.isDone) == [true, false, nil])
    let loose = try first("- a\n\n- b")
    #expect(loose.listStart == nil && !loose.isTight)
  }

  @Test func tables() throws {
    let table = try first("|a|b|c|\n|:-|:-:|-:|\n|1|\n")
    let rows = Array(table.children)
    #expect(rows.map(\.isHeader) == [true, false])
    #expect(rows[0].children.map(\.alignment) == [.left, .center, .right])
    #expect(Array(rows[1].children).count == 1)
  }

  @Test func leaves() throws {
    let code = try first("~~~ swift a&amp;b\nlet\n~~~")
    #expect(code.kind == .codeBlock && code.info == "swift a&b" && code.text == "let\n")
    #expect(try first("    a\n").info == nil)
    let paragraph = try first("[a](</b c> 'd\\'')&eacute;")
    let inlines = Array(paragraph.children)
    #expect(inlines.map(\.kind) == [.link, .text])
    #expect(inlines[0].destination == "/b c" && inlines[0].title == "d'")
    #expect(inlines[1].text == "é")
    #expect(try first("## a").level == 2)
  }
}
