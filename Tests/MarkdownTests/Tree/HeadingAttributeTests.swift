import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct HeadingAttributeTests {
  @Test func giveIDAndEntriesWithTheirPlaces() throws {
    let marked = MarkedText("> ## Tiêu đề *x* {#muc-1 1️⃣pham-vi2️⃣=3️⃣lanh-dao4️⃣ 5️⃣tên6️⃣=\"7️⃣a b8️⃣\"}\n> x")
    let heading = try #require(markdown(marked.text).headings.first)
    #expect(heading.level == 2)
    #expect(heading.text == "Tiêu đề x")
    #expect(heading.attributes.id == "muc-1")
    #expect(heading.attributes["pham-vi"] == "lanh-dao")
    #expect(heading.attributes["tên"] == "a b")
    #expect(heading.attributes["khác"] == nil)
    let entries = heading.attributes.entries
    #expect(entries.map(\.keyRange) == [ByteRange(marked[1], marked[2]), ByteRange(marked[5], marked[6])])
    #expect(entries.map(\.valueRange) == [ByteRange(marked[3], marked[4]), ByteRange(marked[7], marked[8])])
  }

  @Test(arguments: [
    "## A {#b}", "## A {#b} ##", "## A{#b}", "A {#b}\n---", "dòng\nA {#b}\n---", "## A { #b c='d {e}' }",
    "## A {x} {#b}",
  ])
  func standAtTheEndOfTheHeading(_ text: String) throws {
    let heading = try #require(markdown(text).headings.first)
    #expect(heading.attributes.id == "b")
    #expect(html(text).contains("<h2 id=\"b\">"))
  }

  @Test(arguments: [
    "## A {}", "## A {b}", "## A {#}", "## A {#b #c}", "## A {b=}", "## A {b=\"c}", "## A {#b} c", "## A \\{#b}",
    "## A {b=c=d}",
    "## A {1=c}", "## A {.lop}", "## A {#b", "## A {b=\"c\"d=e}", "{#b}",
  ])
  func withAMistakeAreText(_ text: String) {
    #expect(markdown(text).headings.allSatisfy { $0.attributes.id == nil && $0.attributes.entries.isEmpty })
    #expect(html(text).contains("{") || html(text).contains("}"))
  }

  @Test func areTextWithoutTheExtension() {
    #expect(html("# A {#b}", .safe, .commonMark) == "<h1>A {#b}</h1>\n")
  }
}
